# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as QGIS sees it, over a real pipe to a real process."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from geolangbind_qgis.client.errors import CallCancelled, EngineFailed, EngineMissing
from geolangbind_qgis.client.run import run_call
from geolangbind_qgis.protocol import DeviceReport, SceneRequest

from .conftest import SERVING, is_alive, last_event, wait_for

REPOSITORY = Path(__file__).resolve().parents[3]


def steps(seconds, path="scene.tif"):
    return SceneRequest(path, sensor=str(seconds))


def test_the_first_call_starts_it_and_devices_arrive(make_engine):
    engine = make_engine()
    assert engine.state == "stopped"
    assert engine.pid is None
    call = engine.submit("steps", steps(0.05, "/data/a b/Zürich 東京.tif"))
    assert engine.state in ("starting", "ready")
    assert last_event(call)["result"] == {"path": "/data/a b/Zürich 東京.tif"}
    assert engine.state == "ready"
    assert engine.devices == (DeviceReport("cpu", "A processor", 8 << 30, True),)
    assert engine.version


def test_it_stays_warm(make_engine):
    engine = make_engine()
    last_event(engine.submit("steps", steps(0.02)))
    pid = engine.pid
    last_event(engine.submit("steps", steps(0.02)))
    assert engine.pid == pid


def test_start_returns_before_it_is_ready(make_engine):
    engine = make_engine({"FAKE_START_S": "0.5"})
    engine.start()
    assert engine.state == "starting"
    wait_for(lambda: engine.state == "ready")


def test_progress_is_throttled_and_in_order(make_engine):
    call = make_engine().submit("steps", steps(1.0))
    fractions = []
    while (event := call.next_event(5)) is not None:
        if event["event"] == "progress":
            fractions.append(event["fraction"])
    assert fractions == sorted(fractions)
    assert 3 <= len(fractions) <= 13  # a hundred steps in one second; ten a second at most
    assert call.is_finished
    assert call.next_event(5) is None


def test_cancel_ends_a_running_call(make_engine):
    engine = make_engine()
    call = engine.submit("steps", steps(30))
    assert call.next_event(10)["event"] == "progress"
    call.cancel()
    call.cancel()
    assert last_event(call)["event"] == "cancelled"
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"


def test_calls_queue_and_a_queued_one_can_be_cancelled(make_engine):
    engine = make_engine()
    first, second, third = (engine.submit("steps", steps(s)) for s in (0.6, 30, 0.02))
    second.cancel()
    assert last_event(second)["event"] == "cancelled"
    assert not first.is_finished
    assert last_event(first)["event"] == "result"
    assert last_event(third)["event"] == "result"


def test_a_quick_question_is_answered_during_a_long_call(make_engine):
    engine = make_engine()
    long = engine.submit("steps", steps(30))
    assert last_event(engine.submit("world"))["event"] == "result"
    assert not long.is_finished
    long.cancel()


def test_killed_in_the_middle_is_one_line_and_the_next_call_restarts(make_engine):
    engine = make_engine()
    call, queued = engine.submit("steps", steps(30)), engine.submit("steps", steps(30))
    call.next_event(10)
    pid = engine.pid
    os.kill(pid, signal.SIGKILL)
    for one in (call, queued):
        event = last_event(one, 3)
        assert event["kind"] == "EngineError"
        assert event["message"] == (
            "The engine was killed (often because the computer ran out of memory). "
            "Run again to start a new one."
        )
    assert engine.state == "stopped"
    assert engine.last_problem == event["message"]
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"
    assert engine.pid != pid


@pytest.mark.parametrize(
    ("how", "says"), [("segfault", "crashed (memory fault)"), ("exit", "stopped with exit code 3")]
)
def test_a_crash_is_said_in_one_line(make_engine, how, says):
    event = last_event(make_engine().submit("fails", SceneRequest(how)))
    assert event["kind"] == "EngineError"
    assert says in event["message"]
    assert "\n" not in event["message"]


@pytest.mark.parametrize(
    ("how", "kind", "says"),
    [
        ("scene", "SceneError", "The scene is upside down: turn it."),
        ("memory", "DeviceError", "memory does not suffice"),
        ("nan", "EngineError", "cannot be written"),
        ("sysexit", "EngineError", "SystemExit"),
        ("bug", "EngineError", "the engine's log has the details"),
    ],
)
def test_a_failure_is_one_line_of_its_kind_and_the_engine_goes_on(make_engine, how, kind, says):
    engine = make_engine()
    call = engine.submit("fails", SceneRequest(how))
    with pytest.raises(EngineFailed) as failed:
        run_call(call, lambda *_: None, lambda: False)
    assert failed.value.kind == kind
    assert says in failed.value.message
    assert "\n" not in failed.value.message
    assert "Traceback" not in failed.value.message
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"


def test_a_silent_engine_is_noticed_and_replaced(make_engine):
    engine = make_engine(silence_s=1.0)
    call = engine.submit("steps", steps(30))
    call.next_event(10)
    pid = engine.pid
    os.kill(pid, signal.SIGSTOP)
    event = last_event(call, 6)
    assert "has not answered for 1 seconds and was stopped" in event["message"]
    wait_for(lambda: not is_alive(pid), 5)
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"


def test_a_slow_start_with_heartbeats_is_no_hang(make_engine):
    engine = make_engine({"FAKE_START_S": "2"}, silence_s=0.7, start_s=0.7)
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"


def test_a_start_without_heartbeats_is_a_hang(make_engine):
    engine = make_engine({"FAKE_START_S": "60", "FAKE_MUTE": "1"}, start_s=0.7)
    event = last_event(engine.submit("steps", steps(0.02)), 8)
    assert "has not answered" in event["message"]


def test_it_stops_when_idle_and_starts_again(make_engine):
    engine = make_engine(idle_s=0.5)
    last_event(engine.submit("steps", steps(0.9)))  # longer than idle_s: work is not idleness
    pid = engine.pid
    assert pid is not None
    wait_for(lambda: engine.state == "stopped", 5)
    wait_for(lambda: not is_alive(pid), 5)
    assert engine.last_problem == ""
    assert last_event(engine.submit("steps", steps(0.02)))["event"] == "result"


def test_settings_are_read_where_requests_are_made_and_in_no_thread_of_its_own(make_engine):
    """QGIS without a window ends while such threads go on; its settings then crash."""
    asked_in = []

    def idle_s():
        asked_in.append(threading.current_thread())
        return 0.3

    engine = make_engine(ask_idle_s=idle_s)
    last_event(engine.submit("steps", steps(0.02)))
    wait_for(lambda: engine.state == "stopped", 5)
    assert set(asked_in) == {threading.current_thread()}


def test_stop_cancels_what_runs_and_leaves_no_process(make_engine):
    engine = make_engine()
    call = engine.submit("steps", steps(30))
    call.next_event(10)
    pid = engine.pid
    engine.stop()
    assert last_event(call)["event"] == "cancelled"
    assert not is_alive(pid)
    assert engine.state == "stopped"
    engine.stop()


def test_closing_waits_for_no_search_and_a_late_call_starts_nothing(make_engine):
    searching, found = threading.Event(), threading.Event()

    def locate():
        searching.set()
        assert found.wait(20)
        return sys.executable

    engine = make_engine(locate=locate)
    problems = []

    def late():
        try:
            engine.submit("world")
        except EngineFailed as error:
            problems.append(error.message)

    thread = threading.Thread(target=late)
    thread.start()
    assert searching.wait(10)
    engine.close()  # returns while the search goes on
    found.set()
    thread.join(20)
    assert problems == ["The engine was stopped: the plugin is closing."]
    assert engine.state == "stopped"


def test_stop_kills_what_does_not_leave(make_engine):
    engine = make_engine(stop_s=0.5)
    last_event(engine.submit("world"))
    pid = engine.pid
    os.kill(pid, signal.SIGSTOP)
    engine.stop()
    assert not is_alive(pid)


def test_a_call_that_ignores_its_cancel_is_given_up(make_engine):
    engine = make_engine()
    call = engine.submit("deaf")
    last_event(engine.submit("world"))
    pid = engine.pid
    with pytest.raises(CallCancelled):
        run_call(call, lambda *_: None, lambda: True, cancel_limit_s=0.3)
    wait_for(lambda: not is_alive(pid), 5)
    assert last_event(engine.submit("world"))["event"] == "result"


def test_what_libraries_print_does_not_reach_the_protocol(make_engine, caplog):
    caplog.set_level("INFO", "geolangbind.engine")
    event = last_event(make_engine().submit("noisy"))
    assert event == {"event": "result", "id": event["id"], "result": {"read": ""}}
    assert "not a message" not in caplog.text
    for said in ("from print", "from C", "from a child", "from libc"):
        wait_for(lambda said=said: said in caplog.text)  # it is in the log


def test_bad_requests_are_answered_and_named(make_engine):
    engine = make_engine()
    for method, params, says in (
        ("frobnicate", None, "knows no method 'frobnicate'"),
        ("steps", {"path": 5}, "SceneRequest.path: expected str"),
        ("steps", {"path": "a", "colour": "red"}, "unknown field 'colour'"),
        ("steps", {}, "path"),
    ):
        event = last_event(engine.submit(method, params))
        assert (event["event"], event["kind"]) == ("failed", "UsageError")
        assert says in event["message"]
    with pytest.raises(EngineFailed, match="cannot be sent"):
        engine.submit("steps", {"path": "a", "offset": float("nan")})
    assert last_event(engine.submit("world"))["event"] == "result"


def test_nothing_of_this_python_reaches_the_engine(make_engine, monkeypatch, tmp_path):
    nonsense = {
        "PYTHONHOME": "/nonsense",
        "PYTHONPATH": str(tmp_path),
        "PROJ_LIB": "/nonsense",
        "GDAL_DATA": "/nonsense",
        "QT_PLUGIN_PATH": "/nonsense",
        "VIRTUAL_ENV": "/nonsense",
    }
    for key, value in {**nonsense, "HF_ENDPOINT": "https://mirror", "https_proxy": "p"}.items():
        monkeypatch.setenv(key, value)
    (tmp_path / "torch.py").write_text("raise SystemExit('the wrong torch')")
    event = last_event(make_engine().submit("world"))
    found = event["result"]
    assert not set(nonsense) & set(found["environ"])
    assert found["environ"]["HF_ENDPOINT"] == "https://mirror"
    assert found["environ"]["https_proxy"] == "p"
    assert str(tmp_path) not in found["path"]
    assert not any(folder in found["path"] for folder in (str(REPOSITORY), str(SERVING.parent)))


def test_another_protocol_is_one_line(make_engine):
    engine = make_engine({"FAKE_PROTOCOL": "99"})
    event = last_event(engine.submit("world"))
    assert "The engine speaks protocol 99, the plugin 1" in event["message"]
    assert engine.state == "stopped"


def test_an_engine_that_leaves_at_its_start_says_its_last_line(make_engine):
    event = last_event(make_engine({"FAKE_EXIT": "7"}).submit("world"))
    assert "exit code 7 (something is missing here) during its start" in event["message"]


def test_broken_packages_are_said_with_every_call_but_doctor_answers(make_engine):
    engine = make_engine({"FAKE_BROKEN": "1"})
    event = last_event(engine.submit("world"))
    assert event["kind"] == "EngineError"
    assert "torch is not installed" in event["message"]
    assert last_event(engine.submit("doctor"))["event"] == "result"


def test_no_python_is_said_at_submit(make_engine):
    def nowhere():
        raise EngineMissing("The engine has no Python yet.")

    with pytest.raises(EngineMissing, match="no Python yet"):
        make_engine(locate=nowhere).submit("world")
    with pytest.raises(EngineFailed, match="does not start"):
        make_engine(locate=lambda: "/nonsense/python").submit("world")


def test_many_threads_share_one_process(make_engine):
    engine = make_engine()
    got = []

    def ask(i):
        call = engine.submit("steps", steps(0.02, f"{i}.tif"))
        got.append((f"{i}.tif", last_event(call)["result"]["path"], engine.pid))

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 8
    assert all(asked == answered for asked, answered, _ in got)
    assert len({pid for _, _, pid in got}) == 1


def test_it_leaves_when_its_parent_dies(tmp_path):
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from geolangbind_qgis.client.engine import Engine\n"
        "engine = Engine(lambda: sys.executable, launcher=sys.argv[2])\n"
        "call = engine.submit('steps', {'path': 'a', 'sensor': '60'})\n"
        "call.next_event(20)\n"
        "print(engine.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(REPOSITORY), str(SERVING)], stdout=subprocess.PIPE
    )
    with parent:
        pid = int(parent.stdout.readline())
        assert is_alive(pid)
        parent.kill()
    wait_for(lambda: not is_alive(pid), 5)


def test_it_starts_from_a_folder_with_spaces_and_accents(make_engine, tmp_path):
    home = tmp_path / "Möbel & Wälder 東" / "plugins"
    (home / "tests" / "fakes").mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__", "models")
    shutil.copytree(REPOSITORY / "geolangbind_qgis", home / "geolangbind_qgis", ignore=ignore)
    launcher = Path(shutil.copy(SERVING, home / "tests" / "fakes"))
    event = last_event(make_engine(launcher=launcher).submit("world"))
    assert event["event"] == "result"
    assert str(home) not in event["result"]["path"]
