# SPDX-License-Identifier: GPL-2.0-or-later
"""A hub on 127.0.0.1, an empty cache, and a model to fetch."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

import pytest
from fakes.hub import FakeHub
from huggingface_hub import constants
from huggingface_hub.utils import close_session

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub_errors, hub_login

MODEL, TOKENIZER = "maker/model", "timm/tokenizer"
WEIGHTS_FILE = "open_clip_model.safetensors"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def config(tokenizer=TOKENIZER):
    text = {"hf_tokenizer_name": tokenizer}
    return json.dumps({"model_cfg": {"text_cfg": text}}).encode()


def weights(seed=1, size=1_500_000):
    return random.Random(seed).randbytes(size)


@dataclass
class Published:
    """What ``push_model`` published."""

    commit: str
    weights: bytes


@pytest.fixture
def hub(mirror, monkeypatch):
    """The same, taken for the hub itself, as huggingface.co is."""
    for module in (hub_errors, hub_login):
        monkeypatch.setattr(module, "is_the_hub_itself", lambda: True)
    return mirror


@pytest.fixture
def mirror(monkeypatch, tmp_path):
    """A hub that the library talks to in this process, with an empty cache."""
    for name in (*PROXIES, "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with FakeHub() as fake:
        template = fake.url + "/{repo_id}/resolve/{revision}/{filename}"
        for name, value in (
            ("ENDPOINT", fake.url),
            ("HUGGINGFACE_CO_URL_TEMPLATE", template),
            ("HF_HUB_CACHE", str(tmp_path / "hub")),
            ("HF_TOKEN_PATH", str(tmp_path / "token")),
            ("HF_HUB_OFFLINE", False),
            ("HF_HUB_DISABLE_TELEMETRY", True),
        ):
            monkeypatch.setattr(constants, name, value)
        close_session()
        yield fake
        close_session()


@pytest.fixture
def push_model(hub):
    """Publish a model and the tokenizer its configuration names."""
    hub.push(TOKENIZER, {"tokenizer.json": b'{"a": 1}'})

    def push(seed=1, size=1_500_000):
        data = weights(seed, size)
        commit = hub.push(
            MODEL, {"open_clip_config.json": config(), WEIGHTS_FILE: data, "README.md": b"model"}
        )
        return Published(commit, data)

    return push


@pytest.fixture
def model(push_model):
    return push_model()


class Watched(Job):
    """A job that keeps its progress, and is cancelled once ``cancel_when`` holds."""

    def __init__(self, cancel_when=lambda fraction, message: False):
        self.news = []
        super().__init__(self._note)
        self._cancel_when = cancel_when

    def _note(self, fraction, message, remaining_s):
        self.news.append((fraction, message, remaining_s))
        if self._cancel_when(fraction, message):
            self.cancel()
