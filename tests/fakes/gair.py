# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR with made-up weights, for tests only: a small one and the full-size one.

Weights follow from their names and shapes (``tests/parity/deterministic_weights.py``).
``write_test_checkpoint`` writes them to a file that says so: loading it puts
``TEST_NOTE`` into the model's notes, so that nothing made with it passes for a result.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from geolangbind_qgis.engine.models.checkpoints import load_into
from geolangbind_qgis.engine.models.gair import GAIR, Gair, GairConfig
from geolangbind_qgis.engine.models.gair.checkpoint import CONFIG_METADATA, NOTE_METADATA

TEST_NOTE = "TEST checkpoint with made-up weights: its similarities mean nothing."

# Full-size windows and photos, everything else as narrow as the published heads allow.
SMALL = GairConfig(
    width=48,
    mlp_width=96,
    window_depth=1,
    photo_depth=1,
    frequencies=8,
    capsule_width=32,
)

_RULE = Path(__file__).parents[1] / "parity" / "deterministic_weights.py"


def weights(config: GairConfig = SMALL) -> dict[str, torch.Tensor]:
    """Return the state dict of a model of that size; what is no number stays 0."""
    spec = importlib.util.spec_from_file_location("deterministic_weights", _RULE)
    rule = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rule)
    with torch.device("meta"):
        shapes = {name: t.shape for name, t in Gair(config).state_dict().items()}
    made = dict(rule.weights({k: v for k, v in shapes.items() if k != "queue_ptr_location"}))
    return {**made, "queue_ptr_location": torch.zeros(1, dtype=torch.int64)}


def build_test_model(config: GairConfig = SMALL) -> Gair:
    """Return the model itself, for evaluation."""
    with torch.device("meta"):
        model = Gair(config)
    load_into(model, weights(config), "the test weights")
    return model.eval().requires_grad_(False)


def write_test_checkpoint(path: Path, config: GairConfig = SMALL) -> Path:
    """Write a labelled checkpoint (``.safetensors``) that ``models.load("gair", weights=…)`` takes.

    The small one is 1 MB and loads in milliseconds, the full-size one
    (``config=GAIR``) 814 MB and seconds.
    """
    stated = {
        "format": "pt",
        CONFIG_METADATA: json.dumps(config.to_dict()),
        NOTE_METADATA: TEST_NOTE,
    }
    save_file(weights(config), path, stated)
    return path


def write_training_checkpoint(path: Path, tensors: dict[str, torch.Tensor]) -> Path:
    """Write ``tensors`` as a training run of the authors would: nested, with its options."""
    nested = {f"module.{name}": tensor for name, tensor in tensors.items()}
    options = argparse.Namespace(lr=1e-4, model="gair", epochs=100)
    torch.save({"model": nested, "epoch": 99, "optimizer": {"state": {}}, "args": options}, path)
    return path


__all__ = [
    "GAIR",
    "SMALL",
    "TEST_NOTE",
    "build_test_model",
    "weights",
    "write_test_checkpoint",
    "write_training_checkpoint",
]
