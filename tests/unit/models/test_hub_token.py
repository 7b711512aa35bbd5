# SPDX-License-Identifier: GPL-2.0-or-later
"""The person's token goes to the hub itself, nowhere else, and is never written anywhere.

The hub itself is huggingface.co over TLS: a proxy on 127.0.0.1 answers as it, with a
certificate that the engine is told to trust.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from fakes.certificates import make_certificate, server_side
from fakes.hub import FakeHub, Fault
from huggingface_hub import constants

from geolangbind_qgis.client.engine import Engine
from geolangbind_qgis.engine.errors import HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.hub import fetch_model
from geolangbind_qgis.engine.models.hub_login import is_the_hub_itself

from .conftest import MODEL, TOKENIZER, WEIGHTS_FILE, config, weights
from .test_hub_process import LAUNCHER, NAME, REPOSITORY, environment

TOKEN = "hf_" + "aB3" * 11 + "x"
HUB = "huggingface.co"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"), HUB, "store.invalid")


@pytest.fixture
def itself(certificate):
    """The hub itself, as a proxy lets through to it; B-224 asks for the token."""
    with FakeHub(server_side(certificate)) as hub:
        publish(hub)
        hub.gated[REPOSITORY] = TOKEN
        yield hub


def publish(hub):
    hub.push(TOKENIZER, {"tokenizer.json": b"{}"})
    hub.push(REPOSITORY, {"open_clip_config.json": config(), WEIGHTS_FILE: weights()})


def fetch(home, **variables):
    """Let the command line fetch B-224; return its status and every letter it wrote."""
    command = [sys.executable, "-I", str(LAUNCHER), "models", "fetch", NAME, "--json"]
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env=environment(home, **variables),
        timeout=120,
    )
    assert TOKEN not in done.stdout + done.stderr
    return done.returncode, done.stdout + done.stderr


def through(hub, certificate, **more):
    return {"HTTPS_PROXY": hub.url, "SSL_CERT_FILE": str(certificate), **more}


def logins(hub, host):
    return {asked.headers.get("authorization") for asked in hub.asked if asked.tunnel == host}


@pytest.mark.parametrize("where", ["variable", "file"])
def test_a_gated_repository_is_fetched_with_the_token_which_stays_at_the_hub(
    itself, certificate, tmp_path, where
):
    given = {"HF_TOKEN": TOKEN} if where == "variable" else {}
    if where == "file":
        (tmp_path / "token").write_text(f"{TOKEN}\n")
    status, said = fetch(tmp_path, **through(itself, certificate, **given))
    assert status == 0, said
    assert logins(itself, HUB) == {f"Bearer {TOKEN}"}
    assert itself.store_requests() and logins(itself, "store.invalid") == {None}
    assert {asked.headers.get("authorization") for asked in itself.requests(":443")} == {None}
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "token"]
    assert written and not any(TOKEN.encode() in path.read_bytes() for path in written)


@pytest.mark.parametrize("token", ["", "hf_" + "9" * 34])
def test_without_the_right_token_a_gated_repository_says_what_to_do(
    itself, certificate, tmp_path, token
):
    status, said = fetch(tmp_path, **through(itself, certificate, HF_TOKEN=token))
    assert status == 1
    assert f"{REPOSITORY} asks for a login: accept its terms on the hub's page" in said
    assert not token or token not in said


def test_a_hub_that_sends_elsewhere_sends_without_the_token(itself, certificate, tmp_path):
    elsewhere = {"Location": "https://store.invalid/another/place"}
    itself.faults = [Fault("/resolve/", status=307, headers=elsewhere)]
    status, said = fetch(tmp_path, **through(itself, certificate, HF_TOKEN=TOKEN))
    assert status == 1 and "is no Hugging Face Hub" in said
    assert logins(itself, "store.invalid") <= {None}


def test_a_mirror_gets_no_token(tmp_path):
    (tmp_path / "token").write_text(TOKEN)
    with FakeHub() as hub:
        publish(hub)
        status, said = fetch(tmp_path, HF_ENDPOINT=hub.url, HF_TOKEN=TOKEN)
        assert status == 0, said
        assert {asked.headers.get("authorization") for asked in hub.asked} == {None}
        hub.gated[REPOSITORY] = TOKEN
        status, said = fetch(tmp_path / "other", HF_ENDPOINT=hub.url, HF_TOKEN=TOKEN)
        assert status == 1 and "never to a mirror" in said
        assert {asked.headers.get("authorization") for asked in hub.asked} == {None}


def test_what_the_engine_logs_holds_no_token_login_or_signature(tmp_path, monkeypatch):
    """A mirror with a login of its own; a token that the library cannot even send."""
    home, log = tmp_path / "home", tmp_path / "engine.log"
    for name, value in environment(home, HF_TOKEN=TOKEN).items():
        monkeypatch.setenv(name, value)
    with FakeHub() as hub:
        publish(hub)
        address = hub.url.replace("http://", "http://someone:fish-and-chips@")
        engine = Engine(
            locate=lambda: sys.executable,
            extra_environment=lambda: {"HF_ENDPOINT": address},
            log_path=str(log),
        )
        told = []
        try:
            for fault in (
                Fault("/store/", status=404),
                Fault("/resolve/", status=403),
                Fault("/store/", "GET", damage=True),
                None,
            ):
                hub.faults = [fault] if fault else []
                told.append(last_event(engine.submit("fetch_model", {"name": NAME})))
        finally:
            engine.stop()
        assert all(asked.headers["authorization"].startswith("Basic ") for asked in hub.asked[:1])
        assert {asked.headers.get("authorization") for asked in hub.store_requests()} == {None}
    assert [event["event"] for event in told] == ["failed"] * 3 + ["result"]
    text = log.read_text(encoding="utf-8") + repr(told)
    assert "Traceback" in text and "HfHubHTTPError" in text
    for secret in (TOKEN, "fish-and-chips", "only-for-you"):
        assert secret not in text
    assert "…@127.0.0.1" in text and "Signature=…" in text


def last_event(call):
    while (event := call.next_event(60)) is not None:
        if event["event"] != "progress":
            return event
    raise AssertionError("no answer")


def test_a_mirror_in_this_process_says_why_it_is_not_logged_in(mirror, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    for status, headers in (
        (401, {}),
        (403, {}),
        (401, {"X-Error-Code": "RepoNotFound"}),
        (403, {"X-Error-Code": "GatedRepo"}),
    ):
        mirror.faults = [Fault("/resolve/", status=status, headers=headers)]
        with pytest.raises(HubError, match="never to a mirror"):
            fetch_model(MODEL, "main", Job())
    assert {asked.headers.get("authorization") for asked in mirror.asked} == {None}


@pytest.mark.parametrize(
    ("address", "itself"),
    [
        ("https://huggingface.co", True),
        ("https://HuggingFace.co/", True),
        ("https://huggingface.co:443", True),
        ("https://hub-ci.huggingface.co", True),
        ("http://huggingface.co", False),
        ("https://huggingface.co:8443", False),
        ("https://huggingface.co.mirror.example", False),
        ("https://nothuggingface.co", False),
        ("https://huggingface.co@mirror.example", False),
        ("https://mirror.example/huggingface.co", False),
        ("https://huggingface.co:x", False),
        ("", False),
    ],
)
def test_which_address_is_the_hub_itself(monkeypatch, address, itself):
    monkeypatch.setattr(constants, "ENDPOINT", address)
    assert is_the_hub_itself() is itself
