# SPDX-License-Identifier: GPL-2.0-or-later
"""Simulated landscapes: parcels, woods, rivers, lakes, roads and settlements.

A landscape is drawn as a map of materials several times finer than the pixels
and averaged, so that pixels are mixed as real ones are.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
from scipy import ndimage
from scipy.spatial import cKDTree
from torch import Tensor

from training.concepts import CHANNELS, ZONES
from training.materials import MATERIALS

FINER = 4  # sub-pixels along each side of a pixel
_WATERS = ("clear water", "turbid water", "green water")
_ID = {name: index for index, name in enumerate(MATERIALS)}
_ZONE = {name: index for index, name in enumerate(ZONES)}


@dataclass(frozen=True)
class Biome:
    """How often parcels of each material occur, and which features the land has."""

    parcels: dict[str, float]
    trees: tuple[str, ...] = ("deciduous", "coniferous")
    settlement: float = 0.0  # share of the land
    woods: float = 0.0
    river: float = 0.5  # probability
    lake: float = 0.0  # share of the land
    roads: float = 0.5
    extras: dict[str, float] = field(default_factory=dict)  # patches of a material: share


_FARM = {"green crop": 3, "grass": 2, "ripe crop": 2, "soil": 3, "dry grass": 0.5}
BIOMES = {
    "farmland": Biome(_FARM, woods=0.2, settlement=0.08, river=0.5, lake=0.04, roads=0.7),
    "town": Biome({"grass": 2, "soil": 1, "green crop": 1, "dry grass": 0.6}, woods=0.12,
                  settlement=0.6, river=0.5, lake=0.03, roads=0.9,
                  extras={"turf": 0.01, "solar panel": 0.01, "ballast": 0.01}),
    "city": Biome({"asphalt": 1, "grass": 1, "concrete": 1}, woods=0.06, settlement=0.9, river=0.4,
                  lake=0.02, roads=1.0, extras={"turf": 0.01, "soil": 0.02}),
    "forest": Biome({"grass": 2, "shrub": 1, "soil": 0.5}, woods=0.7, settlement=0.03, river=0.5,
                    lake=0.08, roads=0.4, extras={"burnt": 0.06, "rock": 0.02}),
    "coast": Biome({"grass": 2, "sand": 1, "shrub": 1, "dry grass": 1}, woods=0.12, settlement=0.12,
                   river=0.3, lake=0.45, roads=0.5, extras={"sand": 0.1, "salt": 0.03}),
    "mountain": Biome({"rock": 3, "grass": 1.5, "shrub": 1}, trees=("coniferous",), woods=0.25,
                      river=0.3, lake=0.03, roads=0.2,
                      extras={"snow": 0.25, "ice": 0.1, "cloud": 0.08}),
    "arid": Biome({"soil": 3, "sand": 2, "dry grass": 2, "shrub": 1.5, "rock": 1}, woods=0.02,
                  settlement=0.06, river=0.25, lake=0.03, roads=0.4,
                  extras={"salt": 0.08, "green crop": 0.05}),
    "horticulture": Biome({"green crop": 2, "soil": 2, "plastic": 1.5, "grass": 1},
                          settlement=0.1, river=0.4, roads=0.8, extras={"solar panel": 0.05}),
}  # fmt: skip


@dataclass(frozen=True)
class Landscape:
    """A simulated place.

    Attributes:
        fractions: share of each channel (materials, then zones) in each pixel,
            (channels, H, W), 0..1.
        variety: two fields, (2, H, W), 0..1, that say which of a material's
            spectra shows: one constant within a parcel, one smooth.
        gsd_m: side of a pixel in metres.
    """

    fractions: np.ndarray
    variety: np.ndarray
    gsd_m: float = 10.0


@dataclass(frozen=True)
class Stack:
    """Several landscapes of one size.

    Attributes:
        fractions: (B, channels, H, W), 0..1.
        variety: (B, 2, H, W), 0..1.
        gsd_m: side of a pixel in metres, (B,).
    """

    fractions: Tensor
    variety: Tensor
    gsd_m: Tensor

    @classmethod
    def of(cls, place: Landscape) -> Stack:
        """Return a stack of one landscape."""
        return cls(
            torch.from_numpy(place.fractions)[None],
            torch.from_numpy(place.variety)[None],
            torch.tensor([place.gsd_m]),
        )


def simulate(
    size: int, rng: np.random.Generator, biome: str | Biome = "", gsd_m: float = 10
) -> Landscape:
    """Draw a landscape of ``size`` pixels of ``gsd_m`` metres; ``biome`` empty: a random one."""
    if not isinstance(biome, Biome):
        biome = BIOMES[biome or str(rng.choice(list(BIOMES)))]
    drawing = _Drawing(size * FINER, gsd_m / FINER, rng, biome)
    drawing.draw()
    return Landscape(drawing.fractions(size), drawing.varieties(size), gsd_m)


class _Drawing:
    """The fine map while it is drawn: a material and zones for each sub-pixel."""

    def __init__(self, size: int, step_m: float, rng: np.random.Generator, biome: Biome) -> None:
        self.size, self.step, self.rng, self.biome = size, step_m, rng, biome
        self.material = np.zeros((size, size), dtype=np.uint8)
        self.parcel = np.zeros((size, size), dtype=np.float32)
        self.zones = np.zeros((len(ZONES), size, size), dtype=bool)
        self.rows, self.columns = np.mgrid[0:size, 0:size].astype(np.float32)

    def draw(self) -> None:
        rng, biome = self.rng, self.biome
        self._parcels()
        wood = self._share(biome.woods, rng.uniform(80, 500))
        self._woods(wood)
        if biome.settlement:
            self._settlement(self._share(biome.settlement, rng.uniform(300, 900)))
        for name, share in biome.extras.items():
            if rng.random() < 0.5:
                self._cover(self._share(share * rng.uniform(0.5, 2), rng.uniform(60, 300)), name)
        if rng.random() < biome.roads:
            self._roads()
        water = _WATERS[int(rng.choice(3, p=(0.5, 0.3, 0.2)))]
        if biome.lake and rng.random() < 0.6:
            lake = self._share(biome.lake * rng.uniform(0.5, 2), rng.uniform(150, 900))
            if rng.random() < 0.35:
                self._wetland(ndimage.binary_dilation(lake, iterations=4 * FINER) & ~lake)
            self._cover(lake, water)
        if rng.random() < biome.river:
            self._cover(self._river(), water)
        if rng.random() < 0.08:
            self._clouds(self._share(rng.uniform(0.05, 0.2), 400))

    def _clouds(self, where: np.ndarray) -> None:
        """Clouds, and their shadows some way off."""
        away = tuple(int(v) for v in self.rng.integers(-self.size // 5, self.size // 5, 2))
        shadow = np.roll(where, away, axis=(0, 1)) & ~where
        self._cover(where, "cloud")
        self.zones[_ZONE["shadow"]][shadow] = True

    def _noise(self, length_m: float) -> np.ndarray:
        """A smooth random field of unit deviation with detail down to a fifth of ``length_m``."""
        total = np.zeros((self.size, self.size), dtype=np.float32)
        for factor, weight in ((1.0, 1.0), (0.45, 0.45), (0.2, 0.2)):
            cells = int(np.clip(self.size * self.step / (length_m * factor) + 4, 4, self.size))
            coarse = self.rng.standard_normal((cells, cells)).astype(np.float32)
            total += weight * ndimage.zoom(coarse, self.size / cells, order=1, grid_mode=True,
                                           mode="nearest")[: self.size, : self.size]  # fmt: skip
        return total / total.std()

    def _share(self, share: float, length_m: float) -> np.ndarray:
        field_ = self._noise(length_m)
        if share <= 0:
            return np.zeros_like(field_, dtype=bool)
        return field_ > np.quantile(field_[::4, ::4], 1 - min(share, 0.97))

    def _cover(self, where: np.ndarray, name: str) -> None:
        self.material[where] = _ID[name]
        self.zones[:, where] = False

    def _parcels(self) -> None:
        rng = self.rng
        extent = self.size * self.step
        parcel = rng.uniform(60, 350)
        count = int(np.clip((extent / parcel) ** 2, 3, 4000))
        seeds = self.rng.uniform(-0.1, 1.1, (count, 2)) * self.size
        stretch = np.array([1.0, self.rng.uniform(0.35, 1.0)])
        angle = self.rng.uniform(0, np.pi)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        points = np.stack([self.rows.ravel(), self.columns.ravel()], axis=1)
        _, nearest = cKDTree(seeds @ turn * stretch).query(points @ turn * stretch)
        names = list(self.biome.parcels)
        weights = np.array([self.biome.parcels[name] for name in names])
        weights = weights * self.rng.gamma(1.2, 1.0, len(names))
        kinds = self.rng.choice(len(names), count, p=weights / weights.sum())
        ids = np.array([_ID[name] for name in names], dtype=np.uint8)[kinds]
        self.material = ids[nearest].reshape(self.size, self.size)
        self.parcel = rng.random(count).astype(np.float32)[nearest].reshape(self.size, self.size)
        farmed = np.isin(self.material, [_ID["green crop"], _ID["ripe crop"]])
        if "green crop" in self.biome.parcels:
            farmed |= self.material == _ID["soil"]
        self.zones[_ZONE["farmland"]] = farmed

    def _woods(self, where: np.ndarray) -> None:
        trees = self.biome.trees
        first = self._share(self.rng.uniform(0.1, 0.9), 300)
        for index, name in enumerate(trees):
            part = where if len(trees) == 1 else where & (first if index == 0 else ~first)
            self._cover(part, name)
        gaps = where & (self.rng.random((self.size, self.size)) < 0.04)
        self.material[gaps] = _ID["shrub"]

    def _wetland(self, where: np.ndarray) -> None:
        pick = self.rng.random((self.size, self.size))
        self._cover(where, "grass")
        self.material[where & (pick < 0.35)] = _ID["clear water"]
        self.material[where & (pick > 0.8)] = _ID["shrub"]
        self.zones[_ZONE["wetland"]][where] = True

    def _grid(self, spacing_m: float, angle: float) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates in units of ``spacing_m`` along two turned axes, gently bent."""
        bend = self._noise(600) * 0.15
        along = (self.rows * np.cos(angle) + self.columns * np.sin(angle)) * self.step
        across = (-self.rows * np.sin(angle) + self.columns * np.cos(angle)) * self.step
        return along / spacing_m + bend, across / spacing_m + bend

    def _settlement(self, where: np.ndarray) -> None:
        rng = self.rng
        industry = where & self._share(rng.uniform(0.05, 0.35), 400)
        homes = where & ~industry
        angle = rng.uniform(0, np.pi / 2)
        self._blocks(
            homes,
            rng.uniform(14, 28),
            rng.uniform(0.35, 0.6),
            angle,
            ("clay tile", "dark roof", "metal roof"),
            ("grass", "deciduous", "soil"),
        )
        self._blocks(industry, rng.uniform(40, 110), rng.uniform(0.5, 0.75), angle,
                     ("metal roof", "white roof", "dark roof", "concrete"),
                     ("asphalt", "concrete", "grass"))  # fmt: skip
        self.zones[:, where] = False
        self.zones[_ZONE["settlement"]] |= homes
        self.zones[_ZONE["industry"]] |= industry
        big_trees = where & self._share(rng.uniform(0.02, 0.2), 40)
        self.material[big_trees] = _ID["deciduous"]

    def _blocks(
        self, where: np.ndarray, cell_m: float, built: float, angle: float,
        roofs: tuple[str, ...], grounds: tuple[str, ...],
    ) -> None:  # fmt: skip
        rng = self.rng
        u, v = self._grid(max(cell_m, 2 * self.step), angle)
        cell = (np.floor(u).astype(np.int64) * 7919 + np.floor(v).astype(np.int64) * 104729) % 4096
        fraction_u, fraction_v = u - np.floor(u), v - np.floor(v)
        side = np.sqrt(built)
        house = (fraction_u < side) & (fraction_v < side) & (rng.random(4096)[cell] < 0.9)
        weights = rng.gamma(0.8, 1.0, len(roofs))
        roof = np.array([_ID[r] for r in roofs])[rng.choice(len(roofs), 4096,
                                                            p=weights / weights.sum())]  # fmt: skip
        ground = np.array([_ID[g] for g in grounds])[rng.choice(len(grounds), 4096)]
        drawn = np.where(house, roof[cell], ground[cell]).astype(np.uint8)
        every = int(rng.integers(3, 6))
        street = (np.floor(u) % every == 0) & (fraction_u < min(0.9, 9 / cell_m)) | (
            (np.floor(v) % every == 0) & (fraction_v < min(0.9, 9 / cell_m))
        )
        drawn[street] = _ID["asphalt"]
        self.material[where] = drawn[where]

    def _roads(self) -> None:
        width = self.rng.uniform(6, 22)
        spacing = self.rng.uniform(400, 1500)
        u, v = self._grid(spacing, self.rng.uniform(0, np.pi))
        half = max(width, self.step) / spacing / 2
        other = "asphalt" if self.rng.random() < 0.7 else "ballast"
        for axis, name in ((u, "asphalt"), (v, other)):
            near = np.abs(axis - np.round(axis)) < half
            self.material[near] = _ID[name]
            keep = self.zones[_ZONE["settlement"]] | self.zones[_ZONE["industry"]]
            self.zones[:, near & ~keep] = False

    def _river(self) -> np.ndarray:
        field_ = self._noise(self.rng.uniform(700, 2500))
        gradient = np.hypot(*np.gradient(ndimage.uniform_filter(field_, 9)))
        width = self.rng.uniform(12, 180) / self.step
        found = np.abs(field_) < np.clip(gradient, 1e-4, None) * width / 2
        parts, count = ndimage.label(found)
        if count < 2:
            return found
        sizes = np.bincount(parts.ravel())
        sizes[0] = 0
        return parts == int(sizes.argmax())

    def varieties(self, size: int) -> np.ndarray:
        """Return which of a material's spectra shows, (2, size, size), 0..1."""
        own = self.parcel.reshape(size, FINER, size, FINER).mean(axis=(1, 3))
        field_ = self._noise(250).reshape(size, FINER, size, FINER).mean(axis=(1, 3))
        return np.stack([own, 0.5 + 0.5 * np.tanh(field_)]).astype(np.float32)

    def fractions(self, size: int) -> np.ndarray:
        """Return the share of each channel in each pixel, slightly blurred as optics do."""
        shape = (size, FINER, size, FINER)
        out = np.zeros((len(CHANNELS), size, size), dtype=np.float32)
        blur = float(self.rng.uniform(0.3, 0.65))
        for index in np.unique(self.material):
            out[index] = (self.material == index).reshape(shape).mean(axis=(1, 3))
        for index in range(len(ZONES)):
            out[len(MATERIALS) + index] = self.zones[index].reshape(shape).mean(axis=(1, 3))
        for plane in out:
            if plane.any():
                plane[...] = ndimage.gaussian_filter(plane, blur, mode="nearest", truncate=2.5)
        return out
