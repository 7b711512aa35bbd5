# SPDX-License-Identifier: GPL-2.0-or-later
"""Progress, cancel and going on with a download that was interrupted."""

from __future__ import annotations

import threading

import pytest
from fakes.hub import Fault, wait_until
from huggingface_hub import constants

from geolangbind_qgis.engine.errors import Cancelled
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_files
from geolangbind_qgis.engine.models.hub import cached_model, fetch_model

from .conftest import MODEL, WEIGHTS_FILE, Watched

LONG_S = 1000.0  # nobody waits that long: who comes back has not waited


@pytest.fixture
def patient(monkeypatch):
    """Time limits so long that only a cancel ends the waiting."""
    monkeypatch.setattr(constants, "HF_HUB_ETAG_TIMEOUT", LONG_S)
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", LONG_S)


def partial_files():
    return list(hub_files.repository_folder(MODEL).glob("blobs/*.incomplete"))


def ranges(hub):
    return [asked.headers.get("range") for asked in hub.store_requests()]


def fetch_until_cancelled(job):
    with pytest.raises(Cancelled):
        fetch_model(MODEL, "main", job)
    assert cached_model(MODEL, "main") is None


def cancel_when(true, job):
    def wait():
        wait_until(true)
        job.cancel()

    threading.Thread(target=wait, daemon=True).start()


# --- progress -------------------------------------------------------------------


def test_progress_counts_all_files_as_one(hub, model):
    hub.faults = [Fault("/store/", "GET", pause_s=0.002)]
    job = Watched()
    fetch_model(MODEL, "main", job)
    fractions = [fraction for fraction, _, _ in job.news]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0 and fractions[-1] == 1.0 and len(set(fractions)) > 20
    assert job.news[-1][1] == "Downloading model: 2 of 2 MB"
    left = [remaining for fraction, _, remaining in job.news if 0.1 < fraction < 0.9]
    assert left and all(seconds > 0 for seconds in left)
    assert job.news[-1][2] in (0, None)


def test_progress_of_a_model_that_is_here_ends_at_once(hub, model):
    fetch_model(MODEL, "main", Job())
    job = Watched()
    fetch_model(MODEL, "main", job)
    assert job.news[-1][0] == 1.0


def test_the_state_the_bytes_and_the_speed_are_told(hub, model, monkeypatch):
    monkeypatch.setattr(hub_files, "_PAUSES_S", (0.01,))
    hub.faults = [
        Fault("/store/", "GET", drop_at=400_000, times=1),
        Fault("/store/", "GET", pause_s=0.002),
    ]
    job, told = Job(lambda *_: told.append(job.transfer)), []
    fetch_model(MODEL, "main", job)
    states = [transfer.state for transfer in told]
    assert states[0] == "asking" and states.index("downloading") < states.index("retrying")
    assert "checking" in states and states[-1] == "downloading"
    done = [transfer.done_bytes for transfer in told]
    assert done == sorted(done) and done[-1] == told[-1].total_bytes > len(model.weights)
    assert any(transfer.bytes_per_s > 1000 for transfer in told)
    assert told[states.index("retrying")].done_bytes >= 400_000


# --- interrupted ----------------------------------------------------------------


def test_a_cancelled_download_is_resumed(hub, model):
    hub.faults = [Fault("/store/", "GET", pause_s=0.01)]
    fetch_until_cancelled(Watched(lambda fraction, _: fraction > 0.3))
    (partial,) = partial_files()
    have = partial.stat().st_size
    assert 0 < have < len(model.weights)
    hub.faults = []
    job = Watched()
    assert fetch_model(MODEL, "main", job).weights.read_bytes() == model.weights
    assert ranges(hub) == [None, f"bytes={have}-"]
    assert partial_files() == []
    assert job.news[-1][0] == 1.0
    resumed = next(news for news in job.news if news[0] > 0.3)
    assert resumed[2] is None  # what was here already tells nothing about the line's speed


def test_a_connection_that_breaks_is_resumed_by_itself(hub, model, monkeypatch):
    monkeypatch.setattr(hub_files, "_PAUSES_S", (0.01,))
    hub.faults = [
        Fault("/store/", "GET", drop_at=400_000, times=1),
        Fault("/store/", "GET", drop_at=300_000, times=1),
        Fault("/store/", "GET", drop_at=300_000, times=1),
    ]
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    assert ranges(hub) == [None, "bytes=400000-", "bytes=700000-", "bytes=1000000-"]


def test_breaks_at_any_byte_lose_and_double_none(hub, push_model, monkeypatch):
    monkeypatch.setattr(hub_files, "_PAUSES_S", (0.0,))
    model = push_model(size=131_072 + 7)
    steps = [1, 2, 3, 15, 16, 17, 4095, 4096, 4097, 16_383, 16_384, 16_385, 32_768, 1, 20_000]
    assert sum(steps) < len(model.weights)
    hub.faults = [Fault("/store/", "GET", drop_at=step, times=1) for step in steps]
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    starts = [sum(steps[:number]) for number in range(1, len(steps) + 1)]
    assert ranges(hub) == [None, *(f"bytes={start}-" for start in starts)]


def test_a_body_that_ends_early_is_resumed_by_itself(hub, model):
    hub.faults = [Fault("/store/", "GET", short=True, times=1)]
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    assert ranges(hub) == [None, "bytes=750000-"]


def test_a_server_that_cannot_resume_sends_all_again(hub, model):
    hub.faults = [
        Fault("/store/", "GET", drop_at=400_000, times=1),
        Fault("/store/", "GET", no_range=True),
    ]
    job = Watched()
    assert fetch_model(MODEL, "main", job).weights.read_bytes() == model.weights
    assert ranges(hub) == [None, "bytes=400000-"]
    fractions = [fraction for fraction, _, _ in job.news]
    assert fractions == sorted(fractions)


@pytest.mark.parametrize("left", [b"x" * 1000, b"x" * 2_000_000])
def test_a_partial_file_that_is_not_a_beginning_is_not_trusted(hub, model, left):
    hub.faults = [Fault("/store/", "GET", pause_s=0.01)]
    fetch_until_cancelled(Watched(lambda fraction, _: fraction > 0.1))
    (partial,) = partial_files()
    partial.write_bytes(left)
    hub.faults = []
    if len(left) < len(model.weights):
        with pytest.raises(Exception, match="arrived damaged: download the model again"):
            fetch_model(MODEL, "main", Job())
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights


def test_all_bytes_here_and_only_the_last_step_missing(hub, model):
    file = hub_files.look_up(MODEL, WEIGHTS_FILE, "main", Job())
    file.partial.parent.mkdir(parents=True)
    file.partial.write_bytes(model.weights)
    assert fetch_model(MODEL, "main", Job()).weights.read_bytes() == model.weights
    assert hub.store_requests() == []


# --- cancel while nothing happens -------------------------------------------------


def test_cancel_while_the_hub_does_not_answer(hub, model, patient):
    hub.faults = [Fault("/resolve/", silence_s=LONG_S)]
    job = Job()
    cancel_when(lambda: hub.asked, job)
    fetch_until_cancelled(job)


def test_cancel_while_the_body_does_not_begin(hub, model, patient):
    hub.faults = [Fault("/store/", "GET", silence_s=LONG_S)]
    job = Job()
    cancel_when(hub.store_requests, job)
    fetch_until_cancelled(job)


def test_cancel_while_the_body_stalls(hub, model, patient):
    hub.faults = [Fault("/store/", "GET", pause_s=LONG_S)]
    fetch_until_cancelled(Watched(lambda fraction, _: fraction > 0.001))
    (partial,) = partial_files()
    assert partial.stat().st_size > 0


def test_cancel_before_the_next_attempt(hub, model, patient, monkeypatch):
    monkeypatch.setattr(hub_files, "_PAUSES_S", (LONG_S / 2,))
    hub.faults = [Fault("/resolve/", status=503)]
    job = Job()
    cancel_when(lambda: hub.asked, job)
    fetch_until_cancelled(job)
    assert len(hub.asked) == 1


# --- two at once ------------------------------------------------------------------


def test_two_who_want_the_same_model_download_it_once(hub, model, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", LONG_S)
    stall = Fault("/store/", "GET", pause_s=0.5)
    hub.faults = [stall]
    found, first, second = [], Watched(), Watched()

    def fetch(job):
        found.append(fetch_model(MODEL, "main", job))

    threads = [threading.Thread(target=fetch, args=(job,)) for job in (first, second)]
    threads[0].start()
    wait_until(hub.store_requests)
    threads[1].start()
    wait_until(lambda: any("Waiting for another download" in news[1] for news in second.news))
    stall.pause_s = 0.0
    for thread in threads:
        thread.join()
    assert found[0] == found[1]
    assert found[0].weights.read_bytes() == model.weights
    assert ranges(hub) == [None]


def test_cancel_while_somebody_else_downloads(hub, model, patient):
    hub.faults = [Fault("/store/", "GET", silence_s=LONG_S)]
    other = Job()
    thread = threading.Thread(target=fetch_until_cancelled, args=(other,))
    thread.start()
    wait_until(hub.store_requests)
    fetch_until_cancelled(Watched(lambda _, message: "Waiting for another" in message))
    other.cancel()
    thread.join()
