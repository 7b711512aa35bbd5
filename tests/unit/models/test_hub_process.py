# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads by a real engine process: addresses, token, proxies, offline mode, Ctrl+C, kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.hub import FakeHub, Fault, wait_until
from huggingface_hub import constants
from huggingface_hub.utils import close_session

from geolangbind_qgis.client.engine import Engine
from geolangbind_qgis.engine import explain
from geolangbind_qgis.engine.errors import HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.hub import fetch_model

from .conftest import MODEL, PROXIES, TOKENIZER, WEIGHTS_FILE, config, weights

LAUNCHER = Path(explain.__file__).with_name("launch.py")
NAME, REPOSITORY = "geolangbind-b-224", "XShadow/GeoLB-ViT-B-16-SigLIP"


@pytest.fixture
def published():
    """A hub with files under the published names, their commit and the weights."""
    with FakeHub() as hub:
        hub.push(TOKENIZER, {"tokenizer.json": b"{}"})
        data = weights()
        commit = hub.push(REPOSITORY, {"open_clip_config.json": config(), WEIGHTS_FILE: data})
        yield hub, commit, data


def environment(home, **extra):
    dropped = {*PROXIES, *(name.lower() for name in PROXIES)}
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("HF_")
    }
    return {**kept, "HF_HOME": str(home), **extra}


def start(home, *given, **extra):
    command = [sys.executable, "-I", str(LAUNCHER), "models", *given, "--json"]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(home, **extra),
    )


def run(home, *given, **extra):
    process = start(home, *given, **extra)
    answer, said = process.communicate(timeout=120)
    return process.returncode, json.loads(answer), said


def test_endpoint_and_offline_mode(published, tmp_path):
    hub, commit, data = published
    status, answer, said = run(tmp_path, "fetch", NAME, HF_ENDPOINT=hub.url)
    assert status == 0
    assert answer["installed"] and answer["revision"] == commit
    assert Path(answer["path"]).read_bytes() == data
    assert "100 % Downloading GeoLB-ViT-B-16-SigLIP: 2 of 2 MB" in said
    at_the_hub = [asked for asked in hub.asked if not asked.store]
    assert {asked.path for asked in at_the_hub if "/resolve/" not in asked.path} == set()
    hub.asked.clear()
    status, again, _ = run(tmp_path, "fetch", NAME, HF_ENDPOINT=hub.url, HF_HUB_OFFLINE="1")
    assert (status, again) == (0, answer)
    assert hub.asked == []


def test_everything_goes_through_the_proxy(published, tmp_path):
    hub, commit, data = published
    status, answer, _ = run(
        tmp_path, "fetch", NAME, HF_ENDPOINT="http://hub.invalid", HTTP_PROXY=hub.url
    )
    assert status == 0 and answer["revision"] == commit
    assert Path(answer["path"]).read_bytes() == data
    assert hub.asked and all(asked.proxied for asked in hub.asked)
    hosts = {asked.headers["host"] for asked in hub.asked}
    assert hosts == {"hub.invalid", "store.invalid"}


def test_https_goes_through_its_proxy(hub, monkeypatch):
    monkeypatch.setattr(constants, "ENDPOINT", "https://hub.invalid")
    template = "https://hub.invalid/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    monkeypatch.setenv("HTTPS_PROXY", hub.url)
    close_session()
    with pytest.raises(HubError, match=r"The proxy does not let through to the hub \(502"):
        fetch_model(MODEL, "main", Job())
    assert [(asked.method, asked.path) for asked in hub.asked] == [("CONNECT", "hub.invalid:443")]


def test_ctrl_c_and_kill_leave_what_the_next_fetch_goes_on_with(published, tmp_path):
    hub, _, data = published
    hub.faults = [Fault("/store/", "GET", pause_s=0.05)]
    blobs = tmp_path / "hub" / f"models--{REPOSITORY.replace('/', '--')}" / "blobs"
    have = [0]

    def partial_size():
        return sum(path.stat().st_size for path in blobs.glob("*.incomplete"))

    for number, status in ((signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)):
        process = start(tmp_path, "fetch", NAME, "--quiet", HF_ENDPOINT=hub.url)
        wait_until(lambda: partial_size() > have[-1] + 100_000)
        process.send_signal(number)
        answer, said = process.communicate(timeout=60)
        assert process.returncode == status
        assert answer == ""
        assert number == signal.SIGKILL or said.endswith("cancelled\n")
        have.append(partial_size())
    hub.faults = []
    status, answer, _ = run(tmp_path, "fetch", NAME, HF_ENDPOINT=hub.url)
    assert status == 0
    assert Path(answer["path"]).read_bytes() == data
    asked = [request.headers.get("range") for request in hub.store_requests()]
    assert asked == [None, f"bytes={have[1]}-", f"bytes={have[2]}-"]
    assert partial_size() == 0


def test_the_plugins_engine_downloads_cancels_and_goes_on(published, tmp_path, monkeypatch):
    """As the plugin does it: a kept engine, the hub's address from the settings."""
    hub, commit, data = published
    stall = Fault("/store/", "GET", pause_s=0.05)
    hub.faults = [stall]
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    engine = Engine(
        locate=lambda: sys.executable,
        extra_environment=lambda: {"HF_ENDPOINT": hub.url, "HF_HOME": str(tmp_path)},
    )
    try:
        call = engine.submit("fetch_model", {"name": NAME})
        while "Downloading" not in str(event := call.next_event(30)) or event["fraction"] < 0.1:
            assert event is not None and event["event"] == "progress", event
        call.cancel()
        stall.pause_s = 1000.0  # who comes back now has not waited for the hub
        while (event := call.next_event(30))["event"] == "progress":
            pass
        assert event["event"] == "cancelled"
        hub.faults = []
        call = engine.submit("fetch_model", {"name": NAME})
        while (event := call.next_event(30))["event"] == "progress":
            assert event["remaining_s"] is None or event["remaining_s"] >= 0
        assert event["result"]["revision"] == commit
        assert Path(event["result"]["path"]).read_bytes() == data
    finally:
        engine.stop()
    first, second = (request.headers.get("range") for request in hub.store_requests())
    assert first is None and second.startswith("bytes=")


def test_a_model_with_a_licence_to_accept_is_fetched_once_that_is_given(tmp_path):
    with FakeHub() as hub:
        data = weights(size=200_000)
        commit = hub.push("PingL/GAIR", {"checkpoint.pth": data})
        found = {}
        for given in ((), ("--accept-licence",)):
            process = start(tmp_path, "fetch", "gair", *given, HF_ENDPOINT=hub.url)
            out, said = process.communicate(timeout=120)
            found[given] = process.returncode, json.loads(out), said
            if not given:
                assert hub.asked == []
        status, answer, said = found[()]
        assert status == 1 and answer["failed"]["kind"] == "LicenceError"
        message = answer["failed"]["message"]
        assert "CC BY-NC 4.0" in message and "--accept-licence" in message
        assert said.splitlines()[-1] == f"geolangbind: {message}"
        status, answer, _ = found["--accept-licence",]
        assert status == 0 and answer["installed"] and answer["revision"] == commit
        assert Path(answer["path"]).read_bytes() == data
