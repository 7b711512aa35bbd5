# SPDX-License-Identifier: GPL-2.0-or-later
"""Legends to test with: classes, the prompts that ask for them, and the truth they stand for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geolangbind_qgis.protocol import ClassSpec
from training.concepts import CHANNELS
from training.landscape import Landscape

_WATER = ("clear water", "turbid water", "green water")
_TOWN = ("settlement", "industry")
_BUILT = (
    "asphalt", "concrete", "clay tile", "dark roof", "metal roof", "white roof", "ballast",
    "solar panel", "turf", "plastic",
)  # fmt: skip


@dataclass(frozen=True)
class LegendClass:
    """A class: name, colour, prompts, the channels that are it, and land use that is it."""

    name: str
    color: str
    prompts: tuple[str, ...]
    channels: tuple[str, ...]
    uses: tuple[str, ...] = ()

    @property
    def spec(self) -> ClassSpec:
        """The class as the engine is asked for it."""
        return ClassSpec(self.name, self.prompts, self.color)


BROAD = (
    LegendClass("Water", "#2b7bba", ("water", "river", "lake"), _WATER),
    LegendClass("Forest", "#1b6b3a", ("forest", "trees"), ("deciduous", "coniferous")),
    LegendClass("Grassland and crops", "#9ccb5c", ("grassland", "crops", "low vegetation"),
                ("grass", "dry grass", "green crop", "ripe crop", "shrub")),
    LegendClass("Bare soil", "#b5895a", ("bare soil", "ploughed field"), ("soil", "sand", "rock")),
    LegendClass("Built-up", "#d1495b", ("urban area", "buildings and streets", "road"), _BUILT,
                _TOWN),
)  # fmt: skip

FINE = (
    LegendClass("Water", "#2b7bba", ("water",), _WATER),
    LegendClass("Deciduous forest", "#3f9b4f", ("deciduous forest",), ("deciduous",)),
    LegendClass("Coniferous forest", "#0f4a2b", ("coniferous forest",), ("coniferous",)),
    LegendClass("Shrubland", "#8f9a48", ("shrubland",), ("shrub",)),
    LegendClass("Grassland", "#9ccb5c", ("grassland",), ("grass",)),
    LegendClass("Dry grass", "#cfc36a", ("dry grass",), ("dry grass",)),
    LegendClass("Ripe crops", "#e8cf5a", ("ripe crop",), ("ripe crop",)),
    LegendClass("Bare soil", "#b5895a", ("bare soil",), ("soil",)),
    LegendClass("Sand", "#f0dfa6", ("sand",), ("sand",)),
    LegendClass("Rock", "#8b8178", ("rock",), ("rock",)),
    LegendClass("Snow", "#f2f7fc", ("snow",), ("snow",)),
    LegendClass("Built-up", "#d1495b", ("urban area",), _BUILT, _TOWN),
)


def reference(place: Landscape, legend: tuple[LegendClass, ...]) -> np.ndarray:
    """Return the true class of each pixel, 1..; 0 where none of the legend covers half of it.

    Land use goes first: a garden in a town is town, open water is water.
    """
    uses = [_share(place, item.uses) for item in legend]
    left = 1 - np.clip(sum(uses), 0, 1)
    shares = np.stack([use + _share(place, c.channels) * left for use, c in zip(uses, legend)])
    return np.where(shares.sum(axis=0) > 0.5, shares.argmax(axis=0) + 1, 0).astype(np.uint8)


def _share(place: Landscape, channels: tuple[str, ...]) -> np.ndarray:
    found = np.zeros(place.fractions.shape[1:], dtype=np.float32)
    for name in channels:
        found += place.fractions[CHANNELS.index(name)]
    return found
