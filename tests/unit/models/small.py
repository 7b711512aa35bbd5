# SPDX-License-Identifier: GPL-2.0-or-later
"""A GeoLangBind small enough to be built in milliseconds, and checkpoints of it."""

from __future__ import annotations

import torch

from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind

CONFIG = GeoLangBindConfig(
    name="small",
    image_size=32,
    patch_size=8,
    width=32,
    depth=2,
    heads=2,
    mlp_width=64,
    text_layers=1,
    text_heads=2,
    text_mlp_width=64,
    context_length=64,
    vocabulary_size=300,
)


def small_model(seed: int = 0, config: GeoLangBindConfig = CONFIG) -> GeoLangBind:
    """Return a model with random weights that differ from seed to seed."""
    torch.manual_seed(seed)
    return GeoLangBind(config).eval().requires_grad_(False)


def same_weights(one: GeoLangBind, two: GeoLangBind) -> bool:
    """Whether both hold the same values under the same names."""
    first, second = one.state_dict(), two.state_dict()
    return first.keys() == second.keys() and all(
        torch.equal(first[name], second[name]) for name in first
    )
