# SPDX-License-Identifier: GPL-2.0-or-later
"""The service in this process, over real pipes: what it says, when, and how it ends."""

from __future__ import annotations

import os
import queue
import threading
import time

import pytest

from geolangbind_qgis.engine.errors import SceneError
from geolangbind_qgis.engine.explain import say
from geolangbind_qgis.engine.outbox import Outbox
from geolangbind_qgis.engine.service import Method, Service
from geolangbind_qgis.protocol import DeviceReport, SceneRequest, decode_line, encode_line
from geolangbind_qgis.redact import redact

CPU = DeviceReport("cpu", "A processor", 1, True)


class Conversation:
    """A service in a thread, and both ends of its pipes."""

    def __init__(self, methods, prepare=lambda: (CPU,), **options):
        here, self.there = os.pipe()
        self.reading, writing = os.pipe()
        self.left = []
        self.service = Service(
            methods,
            os.fdopen(here, "rb"),
            os.fdopen(writing, "wb"),
            prepare,
            leave=self.left.append,
            **options,
        )
        self.events = queue.Queue()
        self.status = []
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        threading.Thread(target=self._listen, daemon=True).start()

    def _serve(self):
        self.status.append(self.service.run())

    def _listen(self):
        with os.fdopen(self.reading, "rb") as stream:
            for line in stream:
                self.events.put(decode_line(line))

    def say(self, *messages):
        for message in messages:
            line = message if isinstance(message, bytes) else encode_line(message)
            os.write(self.there, line)

    def hang_up(self):
        os.close(self.there)

    def hear(self, *kinds, limit_s=5.0):
        """Return the next event of one of ``kinds``."""
        end = time.monotonic() + limit_s
        while True:
            event = self.events.get(timeout=max(0.01, end - time.monotonic()))
            if event["event"] in kinds:
                return event


def until_cancelled(_, job):
    while True:
        job.check()
        time.sleep(0.005)


def call(number, method="work", **params):
    return {"id": number, "method": method, "params": params}


def test_it_says_that_it_is_ready_and_goes_on_beating():
    talk = Conversation({}, heartbeat_s=0.05)
    ready = talk.hear("ready")
    assert (ready["protocol"], ready["problem"]) == (1, "")
    assert ready["devices"][0]["name"] == "A processor"
    beats = time.monotonic()
    for _ in range(5):
        talk.hear("heartbeat")
    assert time.monotonic() - beats > 0.1
    talk.say({"method": "shutdown"})
    talk.thread.join(3)
    assert talk.status == [0]


def test_it_beats_while_packages_load_and_calls_wait():
    go = threading.Event()
    talk = Conversation({"work": Method(lambda *_: {"a": 1})}, lambda: go.wait(5) and (CPU,),
                        heartbeat_s=0.05)  # fmt: skip
    talk.say(call("1"))
    for _ in range(4):
        assert talk.hear("heartbeat", "ready", "result")["event"] == "heartbeat"
    go.set()
    assert talk.hear("ready", "result")["event"] == "ready"
    assert talk.hear("result")["result"] == {"a": 1}
    talk.hang_up()


def test_leaving_while_packages_load_does_not_wait_for_them():
    go = threading.Event()
    talk = Conversation({}, lambda: go.wait(20) and (CPU,))
    talk.hear("heartbeat")
    talk.hang_up()
    end = time.monotonic() + 3
    while not talk.left and time.monotonic() < end:
        time.sleep(0.01)
    assert talk.left == [0]
    go.set()


def test_the_end_of_requests_cancels_and_ends():
    stopped = threading.Event()

    def work(_, job):
        try:
            until_cancelled(_, job)
        finally:
            stopped.set()

    talk = Conversation({"work": Method(work)})
    talk.say(call("1"))
    talk.hear("ready")
    time.sleep(0.05)
    talk.hang_up()
    talk.thread.join(3)
    assert stopped.is_set()
    assert talk.status == [0]


def test_it_does_not_wait_long_for_what_ignores_a_cancel():
    talk = Conversation({"work": Method(lambda *_: time.sleep(30))}, grace_s=0.2)
    talk.say(call("1"))
    talk.hear("ready")
    talk.hang_up()
    talk.thread.join(20)  # less than the 30 seconds of the work
    assert talk.status == [0]


def test_one_call_at_a_time_in_a_lane_and_lanes_side_by_side():
    running, most = [], []

    def work(_, job):
        running.append(1)
        most.append(len(running))
        time.sleep(0.05)
        running.pop()
        return {}

    talk = Conversation(
        {"work": Method(work), "wait": Method(until_cancelled, lane="other")}, heartbeat_s=5
    )
    talk.say(call("w", "wait"), *(call(str(i)) for i in range(4)))
    answered = [talk.hear("result")["id"] for _ in range(4)]
    assert answered == ["0", "1", "2", "3"]
    assert set(most) == {1}
    talk.say({"id": "w", "method": "cancel"})
    assert talk.hear("cancelled")["id"] == "w"
    talk.hang_up()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"nonsense\n", "not a JSON line"),
        (b"[1]\n", "not a JSON object"),
        (b'{"id": "1"}\n', "no method None"),
        (b'{"id": "1", "method": ["work"]}\n', "no method"),
        (b'{"method": "work"}\n', "has no id"),
        (b'{"id": "1", "method": "scene", "params": {"path": 1}}\n', "expected str"),
        (b'{"id": "1", "method": "scene", "params": 7}\n', "expected an object"),
    ],
)
def test_a_bad_request_is_answered_and_the_next_one_works(line, says):
    talk = Conversation(
        {"work": Method(lambda *_: {}), "scene": Method(lambda *_: {}, SceneRequest)}
    )
    talk.say(line, call("2"))
    event = talk.hear("failed")
    assert event["kind"] == "UsageError"
    assert says in event["message"]
    assert talk.hear("result")["id"] == "2"
    talk.hang_up()


def test_an_id_in_use_is_refused_without_harm():
    talk = Conversation({"work": Method(until_cancelled)})
    talk.say(call("1"), call("1"))
    assert "under way already" in talk.hear("failed")["message"]
    talk.say({"id": "nobody", "method": "cancel"}, {"id": "1", "method": "cancel"})
    assert talk.hear("cancelled")["id"] == "1"
    talk.hang_up()


def test_only_the_newest_progress_is_written_and_none_after_the_end():
    def work(_, job):
        for i in range(1000):
            job.progress(i / 1000, f"step {i}", 1000.0 - i)
        return {}

    talk = Conversation({"work": Method(work)})
    talk.say(call("1"), {"id": "x", "method": "?"})
    heard = []
    while (event := talk.hear("progress", "result"))["event"] == "progress":
        heard.append(event["fraction"])
    assert len(heard) <= 10
    time.sleep(0.2)
    assert all(talk.events.get()["event"] != "progress" for _ in range(talk.events.qsize()))
    talk.hang_up()


def test_nobody_reading_ends_it():
    broken = threading.Event()
    reading, writing = os.pipe()
    outbox = Outbox(os.fdopen(writing, "wb"), broken.set, heartbeat_s=0.02)
    os.close(reading)
    outbox.start()
    assert broken.wait(3)


def test_errors_become_one_line():
    assert say(SceneError("a\nb:   c")) == "a b: c"
    assert "disk is full (/x/y.tif)" in say(OSError(28, "No space left on device", "/x/y.tif"))
    assert "Access is denied" in say(PermissionError(13, "Permission denied", "/x"))
    assert "memory" in say(MemoryError())
    assert say(ModuleNotFoundError("No module named 'torch'", name="torch")).startswith("torch is")
    assert len(say(ValueError("x" * 5000))) < 500


def test_reports_hold_no_names(monkeypatch):
    monkeypatch.setenv("HOME", "/home/anna")
    found = redact("/home/anna/a /home/otto/b C:\\Users\\Zoë\\c /Users/max/d")
    for name in ("anna", "otto", "Zoë", "max"):
        assert name not in found
