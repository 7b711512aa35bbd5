# SPDX-License-Identifier: GPL-2.0-or-later
"""The model that is held: the same one for the same request, its device not proved every time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from geolangbind_qgis.engine import device
from geolangbind_qgis.engine.models.catalogue import starter_folder
from geolangbind_qgis.engine.shelf import ModelShelf
from geolangbind_qgis.protocol import ModelRequest


@pytest.fixture
def proofs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the devices chosen, in order."""
    asked: list[str] = []
    choose = device.choose
    monkeypatch.setattr(device, "choose", lambda name: asked.append(name) or choose(name))
    return asked


def test_a_device_is_not_proved_with_every_question(proofs: list[str]) -> None:
    shelf = ModelShelf()
    first = shelf.get(ModelRequest(device="cpu"))
    proofs.clear()
    assert shelf.get(ModelRequest(device="cpu")) is first
    assert proofs == []
    shelf._proved_at -= 3600
    assert shelf.get(ModelRequest(device="cpu")) is first
    assert proofs == ["cpu"]
    shelf.get(ModelRequest(device="auto"))
    assert proofs[1] == "auto"


def test_a_changed_checkpoint_and_a_cleared_shelf_load_anew(
    proofs: list[str], tmp_path: Path
) -> None:
    for name in ("model.safetensors", "config.json", "tokenizer.json"):
        shutil.copy(starter_folder() / name, tmp_path / name)
    weights = tmp_path / "model.safetensors"
    request = ModelRequest(weights=str(weights), device="cpu")
    shelf = ModelShelf()
    first = shelf.get(request)
    weights.touch()
    second = shelf.get(request)
    assert second is not first
    assert shelf.get(request) is second
    shelf.clear()
    assert shelf.get(request) is not second
