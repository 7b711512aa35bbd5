# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's golden outputs, which lie beside the checkout: reading them, comparing with them.

They are not part of the project; tests that need them are skipped where they are absent.
"""

from __future__ import annotations

import functools
import json
import zlib
from pathlib import Path
from typing import Any

import deterministic_weights
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from geolangbind_qgis.engine.models.checkpoints import load_into
from geolangbind_qgis.engine.models.gair import Gair

SHARED = Path(__file__).parents[3] / "shared"
FOLDER = SHARED / "parity" / "gair"

needs_golden = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="GAIR's golden outputs are not beside the checkout"
)

# Of the float64 reference, whose attention bias, cell centres and tokens are float32.
NEAR_FLOAT64 = 1e-7


@functools.cache
def manifest() -> dict[str, Any]:
    """Return names, shapes, weight checks and tolerances."""
    return json.loads((FOLDER / "manifest_gair.json").read_text(encoding="utf-8"))


@functools.cache
def stored(name: str) -> dict[str, np.ndarray]:
    """Return every array of a golden file."""
    with np.load(FOLDER / f"{name}.npz", allow_pickle=False) as file:
        return {key: file[key] for key in file.files}


def tolerance(file: str, key: str) -> Any:
    """Return the absolute tolerance that the manifest states."""
    return manifest()["tolerances_abs"][f"{file}.npz"][key]


def made_input(file: str, prefix: str = "meta_input") -> Tensor:
    """Return the random input that a golden file names by rule and seed, after checking it."""
    golden = stored(file)
    generator = np.random.Generator(np.random.PCG64(int(golden[f"{prefix}_seed"])))
    uniform = ").random(" in str(golden[f"{prefix}_rule"])
    draw = generator.random if uniform else generator.standard_normal
    made = draw(tuple(golden[f"{prefix}_shape"].tolist()), dtype=np.float32)
    assert crc32(made) == str(golden[f"{prefix}_crc32"])
    return torch.from_numpy(made)


def crc32(values: np.ndarray) -> str:
    """Return the CRC-32 of the bytes, as the fixtures write it."""
    return f"{zlib.crc32(np.ascontiguousarray(values).tobytes()):08x}"


def build_full() -> Gair:
    """Return the full-size model with the deterministic weights, float32, for evaluation.

    Weights take the way of a checkpoint. The entries that the rule does not fill,
    none of which takes part, are 0.
    """
    with torch.device("meta"):
        model = Gair()
    exempt = {name: torch.zeros(shape) for name, shape in _exempt().items()}
    filled = {n: s for n, s in manifest()["state_dict"].items() if n not in exempt}
    made = dict(deterministic_weights.weights(filled))
    exempt["queue_ptr_location"] = exempt["queue_ptr_location"].long()
    load_into(model, {**made, **exempt}, "the golden weights")
    return model.eval().requires_grad_(False)


def _exempt() -> dict[str, list[int]]:
    return {n: manifest()["state_dict"][n] for n in manifest()["not_filled_by_rule"]}


def fill(module: nn.Module, prefix: str) -> nn.Module:
    """Fill a module of the tiny variants, whose names begin with ``prefix``."""
    shapes = {prefix + name: tensor.shape for name, tensor in module.state_dict().items()}
    assert {n.removeprefix(prefix): list(s) for n, s in shapes.items()} == (
        manifest()["tiny_state_dicts"][prefix]
    )
    made = {n.removeprefix(prefix): t for n, t in deterministic_weights.weights(shapes)}
    module.load_state_dict(made)
    return module.eval().requires_grad_(False)


def difference(ours: Tensor | np.ndarray, golden: np.ndarray) -> float:
    """Return the largest absolute difference, NaN where anything is."""
    found = ours.detach().double().numpy() if isinstance(ours, Tensor) else ours.astype(np.float64)
    assert found.shape == golden.shape
    return float(np.abs(found - golden.astype(np.float64)).max())
