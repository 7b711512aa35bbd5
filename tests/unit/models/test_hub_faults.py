# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong with a hub: one line that says what to do, and nothing corrupt kept."""

from __future__ import annotations

import errno
import shutil
import socket
from pathlib import Path

import pytest
from fakes.hub import Fault
from huggingface_hub import constants
from huggingface_hub.utils import close_session

from geolangbind_qgis.engine.errors import HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_files
from geolangbind_qgis.engine.models.hub import cached_model, fetch_model

from .conftest import MODEL, TOKENIZER, WEIGHTS_FILE


@pytest.fixture(autouse=True)
def hurried(monkeypatch):
    """Second attempts come at once; their number stays."""
    monkeypatch.setattr(hub_files, "_PAUSES_S", (0.01, 0.01, 0.01))


def said(revision="main"):
    """Return the line that fetching the model fails with."""
    with pytest.raises(HubError) as caught:
        fetch_model(MODEL, revision, Job())
    line = str(caught.value)
    assert "\n" not in line and len(line) < 300
    assert "Traceback" not in line and "http" not in line
    return line


def complete_files():
    """Return the files of the model that the cache holds as complete."""
    folder = hub_files.repository_folder(MODEL)
    found = [*folder.glob("blobs/*"), *folder.glob("snapshots/*/*")]
    return {path for path in found if path.is_file() and path.suffix != ".incomplete"}


ANSWERS = [
    (401, {"X-Error-Code": "GatedRepo"}, "accept its terms on the hub's page and set HF_TOKEN"),
    (403, {"X-Error-Code": "GatedRepo"}, "accept its terms on the hub's page and set HF_TOKEN"),
    (401, {"X-Error-Code": "RepoNotFound"}, "is not on the hub, or is private"),
    (404, {"X-Error-Code": "RepoNotFound"}, "is not on the hub, or is private"),
    (404, {"X-Error-Code": "RevisionNotFound"}, "has no revision main: update the plugin"),
    (404, {"X-Error-Code": "EntryNotFound"}, None),
    (401, {}, "refuses the token for maker/model: set HF_TOKEN anew"),
    (403, {}, "forbids maker/model to this token"),
    (404, {}, "answered 404 for maker/model: try again later"),
    (407, {}, "The proxy asks for a login"),
    (429, {"Retry-After": "37"}, "too many requests: try again in 37 s, or set HF_TOKEN"),
    (429, {}, "too many requests: try again in a few minutes"),
    (500, {}, "answered 500 for maker/model: try again later"),
    (503, {}, "answered 503 for maker/model: try again later"),
]


@pytest.mark.parametrize("method", ["HEAD", "GET"])
@pytest.mark.parametrize(("status", "headers", "line"), ANSWERS)
def test_every_refusal_is_one_line(hub, model, status, headers, line, method):
    hub.faults = [Fault(f"/{MODEL}/", method, status=status, headers=headers)]
    if line is None:
        with pytest.raises(Exception, match=r"holds no open_clip_config\.json: choose a local"):
            fetch_model(MODEL, "main", Job())
    elif "revision" in line and method == "GET":
        assert "has no revision" in said()
    else:
        assert line in said()
    assert cached_model(MODEL, "main") is None
    assert complete_files() == set()


def test_what_the_hub_really_answers_for_a_wrong_name_or_revision(hub, model):
    assert "has no revision nonsense" in said("nonsense")
    del hub.commits[MODEL]
    assert "is not on the hub, or is private" in said()


@pytest.mark.parametrize("status", [500, 503])
def test_a_hub_that_is_busy_for_a_moment_is_asked_again(hub, model, status):
    hub.faults = [
        Fault("/resolve/", "HEAD", times=2, status=status),
        Fault("/store/", "GET", times=2, status=status),
    ]
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights


def test_too_many_requests_are_not_made_more(hub, model):
    hub.faults = [Fault("/resolve/", status=429, headers={"Retry-After": "3600"})]
    assert "in 3600 s" in said()
    assert len(hub.asked) == 1


def test_a_repository_that_moved_is_found_where_it_is_now(hub, model):
    hub.moved["old/name"] = MODEL
    files = fetch_model("old/name", "main", Job())
    assert files.weights.read_bytes() == model.weights and files.commit == model.commit
    assert cached_model("old/name", "main") == files


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_a_hub_that_sends_in_a_circle(hub, model, method):
    hub.faults = [Fault(f"/{MODEL}/", method, status=302, headers={"Location": "/circle/x"})]
    hub.faults += [Fault("/circle/", status=302, headers={"Location": "/circle/x"})]
    assert "cannot be reached for maker/model (TooManyRedirects)" in said()
    assert complete_files() == set()


# --- broken bodies --------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [Fault("/store/", "GET", drop_at=0), Fault("/store/", "GET", short=True)],
    ids=["dropped at once", "ends early"],
)
def test_a_body_that_never_completes_is_no_file(hub, model, fault):
    hub.faults = [fault]
    assert "cannot be reached" in said()
    assert cached_model(MODEL, "main") is None
    assert not [path for path in complete_files() if path.name == WEIGHTS_FILE]
    hub.faults = []
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights


def test_a_damaged_body_is_noticed_and_not_kept(hub, model):
    hub.faults = [Fault("/store/", "GET", damage=True)]
    assert f"{WEIGHTS_FILE} arrived damaged: download the model again" in said()
    assert cached_model(MODEL, "main") is None
    folder = hub_files.repository_folder(MODEL)
    assert not [path for path in folder.rglob("*") if path.stat().st_size > 10_000]
    hub.faults = []
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights


def test_a_failed_update_leaves_the_model_as_it_was(hub, push_model):
    first = push_model(1)
    files = fetch_model(MODEL, "main", Job())
    push_model(2)
    hub.faults = [Fault("/store/", "GET", drop_at=50_000, times=1), Fault("/store/", status=500)]
    assert "answered 500" in said()
    assert cached_model(MODEL, "main") == files
    assert files.weights.read_bytes() == first.weights


# --- no hub at all --------------------------------------------------------------


def test_a_port_nobody_listens_on(hub, model, monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        point_to(monkeypatch, f"http://127.0.0.1:{free.getsockname()[1]}")
        assert "cannot be reached for maker/model (ConnectError): check the network" in said()


def test_a_hub_that_never_answers(hub, model, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_ETAG_TIMEOUT", 0.3)
    hub.faults = [Fault("/resolve/", silence_s=60)]
    assert "cannot be reached for maker/model (ReadTimeout)" in said()


def test_a_body_that_stalls(hub, model, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 0.2)
    hub.faults = [Fault("/store/", "GET", silence_s=60)]
    assert "cannot be reached for maker/model (ReadTimeout)" in said()


def test_a_name_that_does_not_resolve(hub, monkeypatch):
    point_to(monkeypatch, "http://hub.invalid")
    assert "cannot be reached for maker/model (ConnectError)" in said()


def test_an_address_that_is_none(hub, monkeypatch):
    point_to(monkeypatch, "nonsense")
    assert "check the network, the proxy or HF_ENDPOINT" in said()


def test_something_that_is_no_hub(hub, model, monkeypatch):
    class Portal:
        commit_hash, etag, size = None, "x", 3

    monkeypatch.setattr(hub_files, "get_hf_file_metadata", lambda *_, **__: Portal)
    assert "is no Hugging Face Hub: check HF_ENDPOINT" in said()


@pytest.mark.parametrize("etag", ["../../evil", "a/b", "", "." * 3])
def test_an_etag_that_would_leave_the_cache_is_refused(hub, model, monkeypatch, etag):
    class Evil:
        commit_hash, size = "0" * 40, 3

    Evil.etag = etag
    monkeypatch.setattr(hub_files, "get_hf_file_metadata", lambda *_, **__: Evil)
    assert "is no Hugging Face Hub" in said()


@pytest.mark.parametrize(
    ("proxy", "line"),
    [
        (
            "socks5://127.0.0.1:9",
            "A SOCKS proxy is set, which the engine's Python cannot use",
        ),
        ("ftp://127.0.0.1:9", "check HF_ENDPOINT, HF_TOKEN and the proxy"),
    ],
)
def test_a_proxy_of_a_kind_that_cannot_be_used(hub, model, monkeypatch, proxy, line):
    monkeypatch.setenv("HTTP_PROXY", proxy)
    close_session()
    assert line in said()


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read(hub, model, monkeypatch, tmp_path, content):
    file = tmp_path / "certificates.pem"
    if content:
        file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    close_session()
    assert "cannot be asked for maker/model (SSL_CERT_FILE: " in said()


def test_a_token_with_letters_no_token_has(hub, model, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_größe")
    assert "check HF_ENDPOINT, HF_TOKEN and the proxy" in said()


# --- disk -----------------------------------------------------------------------


def test_too_small_a_disk_is_said_before_the_download(hub, model, monkeypatch):
    usage = type("Usage", (), {"free": 1_000_000})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    line = said()
    assert f"{WEIGHTS_FILE} needs 0.0 GB" in line and "a folder on another disk" in line
    assert not hub.requests(method="GET")


def test_a_disk_that_fills_up_meanwhile(hub, model, monkeypatch):
    opened = Path.open

    class Full:
        def __init__(self, file):
            self.file = file

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self.file.close()

        def seek(self, at):
            self.file.seek(at)

        def write(self, data):
            raise OSError(errno.ENOSPC, "No space left on device")

    def full(path, mode="r", *rest, **named):
        file = opened(path, mode, *rest, **named)
        return Full(file) if mode == "r+b" else file

    monkeypatch.setattr(Path, "open", full)
    assert "cannot be saved in the cache (No space left on device): free some space" in said()


def test_a_cache_that_cannot_be_written(hub, model, monkeypatch, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "file" / "hub"))
    assert "cannot be saved in the cache (Not a directory)" in said()


def test_the_tokenizers_repository_is_named_when_it_fails(hub, model):
    hub.faults = [Fault(f"/{TOKENIZER}/", status=500)]
    assert f"answered 500 for {TOKENIZER}" in said()


def point_to(monkeypatch, endpoint):
    monkeypatch.setattr(constants, "ENDPOINT", endpoint)
    template = endpoint + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
