# SPDX-License-Identifier: GPL-2.0-or-later
"""Reflectance spectra of what covers the ground, 400 to 2500 nm in steps of 10 nm.

Vegetation and soil come from PROSAIL; water from a bio-optical model with
published absorption; snow, cloud and man-made surfaces from simple parametric
shapes; and, where the file is at hand, real image spectra of the
Berlin-Urban-Gradient library (doi:10.5880/enmap.2016.008) join them.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np

from training import canopy

NM = canopy.WAVELENGTHS_NM.astype(np.float64)
VARIANTS = 24
Library = dict[str, np.ndarray]

# Absorption of pure water in 1/m (Pope & Fry 1997 to 700 nm; Palmer & Williams 1974 beyond).
_WATER_NM = (400, 450, 500, 550, 600, 650, 700, 750, 800, 900, 1000, 1200, 1450, 1700, 2500)
_WATER_A = (
    0.007, 0.009, 0.020, 0.057, 0.222, 0.340, 0.624, 2.6, 2.0, 6.8, 36, 104, 2600, 510, 9000,
)  # fmt: skip


def water(rng: np.random.Generator, chlorophyll: float, sediment: float, cdom: float) -> np.ndarray:
    """Deep-water reflectance above the surface, after Gordon et al. (1988).

    ``chlorophyll`` in mg/m³, ``sediment`` in g/m³, ``cdom`` absorption at 440 nm in 1/m.
    r = 0.089 u + 0.125 u², u = b_b / (a + b_b), with the factor pi * 0.54 to reflectance.
    """
    absorption = np.exp(np.interp(NM, _WATER_NM, np.log(_WATER_A)))
    pigments = np.exp(-(((NM - 440) / 45) ** 2)) + 0.55 * np.exp(-(((NM - 675) / 18) ** 2))
    phyto = 0.05 * chlorophyll**0.65 * pigments
    absorption = absorption + phyto + cdom * np.exp(-0.014 * (NM - 440))
    absorption = absorption + 0.02 * sediment * np.exp(-0.012 * (NM - 440))
    scattering = 0.0012 * (500 / NM) ** 4.3 + 0.011 * sediment * (550 / NM) ** 0.6
    scattering = scattering + 0.002 * chlorophyll**0.6 * (550 / NM)
    u = scattering / (absorption + scattering)
    # Sun and sky in the waves, and light scattered in from the shore: much the same in every band.
    glint = min(rng.exponential(0.01), 0.05)
    return np.pi * 0.54 * (0.089 * u + 0.125 * u**2) + glint


def _shape(points: dict[int, float], spread: float) -> Callable[[np.random.Generator], np.ndarray]:
    """Return a sampler of spectra through ``points`` (nm: reflectance), varied by ``spread``."""

    def sample(rng: np.random.Generator) -> np.ndarray:
        values = np.array(list(points.values())) * rng.normal(1.0, spread * 0.25, len(points))
        return np.interp(NM, list(points), values) * rng.uniform(1 - spread, 1 + spread)

    return sample


_PARAMETRIC: dict[str, Callable[[np.random.Generator], np.ndarray]] = {
    "snow": _shape({400: 0.93, 800: 0.88, 1030: 0.65, 1300: 0.4, 1500: 0.08, 1850: 0.14,
                    2000: 0.04, 2250: 0.12, 2500: 0.04}, 0.12),
    "ice": _shape({400: 0.55, 600: 0.55, 800: 0.35, 1030: 0.12, 1300: 0.05, 2500: 0.02}, 0.25),
    "cloud": _shape({400: 0.78, 1300: 0.75, 1400: 0.35, 1650: 0.62, 1900: 0.25, 2200: 0.5,
                     2500: 0.3}, 0.2),
    "sand": _shape({400: 0.12, 500: 0.22, 600: 0.33, 800: 0.42, 1300: 0.52, 1900: 0.46,
                    2100: 0.52, 2500: 0.42}, 0.25),
    "rock": _shape({400: 0.12, 600: 0.19, 900: 0.23, 1400: 0.26, 2200: 0.24, 2500: 0.2}, 0.4),
    "salt": _shape({400: 0.5, 600: 0.6, 1000: 0.62, 1400: 0.5, 1650: 0.55, 1950: 0.3,
                    2200: 0.4, 2500: 0.2}, 0.2),
    "asphalt": _shape({400: 0.07, 700: 0.11, 1300: 0.15, 2500: 0.16}, 0.4),
    "concrete": _shape({400: 0.16, 600: 0.27, 1000: 0.33, 1400: 0.34, 1950: 0.27, 2150: 0.31,
                        2500: 0.24}, 0.3),
    "clay tile": _shape({400: 0.05, 520: 0.08, 600: 0.2, 750: 0.27, 880: 0.26, 1200: 0.37,
                         1650: 0.42, 2150: 0.4, 2500: 0.33}, 0.3),
    "dark roof": _shape({400: 0.05, 800: 0.08, 1500: 0.1, 2300: 0.09, 2500: 0.08}, 0.45),
    "metal roof": _shape({400: 0.3, 900: 0.36, 1000: 0.38, 1700: 0.45, 2500: 0.42}, 0.45),
    "white roof": _shape({400: 0.35, 450: 0.62, 900: 0.66, 1200: 0.58, 1700: 0.42, 1750: 0.36,
                          2200: 0.32, 2330: 0.2, 2500: 0.22}, 0.25),
    "solar panel": _shape({400: 0.05, 700: 0.045, 1000: 0.07, 1150: 0.2, 1650: 0.19, 1720: 0.12,
                           2200: 0.12, 2500: 0.06}, 0.3),
    "plastic": _shape({400: 0.3, 600: 0.38, 1000: 0.42, 1180: 0.38, 1250: 0.42, 1700: 0.25,
                       1780: 0.34, 2200: 0.3, 2310: 0.18, 2500: 0.2}, 0.25),
    "turf": _shape({400: 0.04, 520: 0.09, 560: 0.1, 680: 0.06, 780: 0.2, 1100: 0.33, 1700: 0.27,
                    1730: 0.24, 2200: 0.25, 2310: 0.16, 2500: 0.14}, 0.25),
    "burnt": _shape({400: 0.03, 700: 0.05, 1000: 0.08, 1600: 0.15, 2200: 0.18, 2500: 0.17}, 0.35),
    "ballast": _shape({400: 0.08, 700: 0.14, 1300: 0.19, 2200: 0.2, 2500: 0.18}, 0.3),
}  # fmt: skip

MATERIALS = (
    "clear water", "turbid water", "green water",
    "deciduous", "coniferous", "shrub", "grass", "dry grass", "green crop", "ripe crop", "soil",
    *_PARAMETRIC,
)  # fmt: skip

# Names in the real library, by what they start with.
_REAL = {
    "red clay tile": "clay tile", "red cement": "clay tile", "brown tile": "clay tile",
    "bitumen": "dark roof", "black tile": "dark roof", "brown shingle": "dark roof",
    "white roof": "white roof", "light gray roof": "metal roof", "zinc": "metal roof",
    "asphalt": "asphalt", "concrete": "concrete", "grass (dry": "dry grass",
    "grass": "grass", "sunflower": "green crop", "corn": "green crop", "sorghum": "green crop",
    "sugarbeet": "green crop", "potatoes": "green crop", "deciduous": "deciduous",
    "coniferous": "coniferous", "bare soil": "soil", "sand (play": "sand",
    "railtrack": "ballast", "artificial turf": "turf", "water1": "turbid water",
}  # fmt: skip


def shaded(canopy_: np.ndarray) -> np.ndarray:
    """Return the reflectance of a canopy (N, 211) in its own shadow.

    Light comes from the sky, more of it in the blue, and from sunny leaves around: half of
    what they reflect. So shadow is deep in the red and the short-wave infrared, not in the
    near infrared (after the components of Li and Strahler 1986).
    """
    sky = np.clip(0.05 + 0.25 * (450 / NM) ** 2, 0, 0.4)
    return canopy_ * (sky + 0.5 * canopy_)


def library(spectra: Path | None = None, seed: int = 7) -> Library:
    """Return reflectance 0..1 by material: (variants, 211) float32.

    ``spectra`` is the real image-spectra file; where it has a material, every second
    spectrum is a real one, because one real spectrum outweighs a simulated one.
    """
    rng = np.random.default_rng(seed)
    table: Library = dict(canopy.load())
    for name, least, most in (
        ("deciduous", 0.1, 0.5),
        ("coniferous", 0.15, 0.5),
        ("shrub", 0, 0.3),
    ):
        # A plane-parallel canopy has no shadows between its crowns; a real one does.
        sunny = np.concatenate([table[name], table[name]])
        share = rng.uniform(least, most, (len(sunny), 1))
        table[name] = sunny * (1 - share) + shaded(sunny) * share
    soils = np.concatenate([table["soil"], [_soil(rng) for _ in range(VARIANTS)]])
    for name, below, most in (
        ("grass", "soil", 0.3), ("grass", "dry grass", 0.4), ("green crop", "soil", 0.3),
        ("shrub", "soil", 0.15), ("deciduous", "grass", 0.15), ("coniferous", "grass", 0.1),
    ):  # fmt: skip
        # Canopies are never quite closed or quite green: what is below or between shows.
        under = soils if below == "soil" else table[below]
        share = rng.uniform(0.0, most, (len(table[name]), 1))
        mixed = under[rng.integers(len(under), size=len(share))] * share
        table[name] = np.concatenate([table[name], table[name] * (1 - share) + mixed])
    table["soil"] = soils
    waters = {
        "clear water": lambda: (rng.uniform(0.1, 3), rng.uniform(0.0, 2), rng.uniform(0.02, 0.4)),
        "turbid water": lambda: (rng.uniform(1, 12), rng.uniform(5, 80), rng.uniform(0.2, 1.5)),
        "green water": lambda: (rng.uniform(15, 90), rng.uniform(1, 12), rng.uniform(0.2, 1.5)),
    }
    for name, draw in waters.items():
        table[name] = np.stack([water(rng, *draw()) for _ in range(VARIANTS)])
    for name, sample in _PARAMETRIC.items():
        table[name] = np.stack([sample(rng) for _ in range(VARIANTS)])
    for name, measured in _real_spectra(spectra).items():
        times = max(1, round(len(table[name]) / len(measured)))
        table[name] = np.concatenate([table[name], np.tile(measured, (times, 1))])
    return {name: np.clip(table[name], 0.001, 1.0).astype(np.float32) for name in MATERIALS}


def _soil(rng: np.random.Generator) -> np.ndarray:
    """A soil from pale to dark and from grey to red, with clay's dip near 2200 nm."""
    bright, red = rng.uniform(0.12, 0.42), rng.uniform(0.25, 0.7)
    rise = (1 - np.exp(-(NM - 330) / 450)) ** (0.6 + red)
    iron = 1 - rng.uniform(0, 0.15) * np.exp(-(((NM - 880) / 120) ** 2))
    clay = 1 - rng.uniform(0.02, 0.12) * np.exp(-(((NM - 2205) / 35) ** 2))
    moisture = 1 - rng.uniform(0.02, 0.3) * np.exp(-(((NM - 1930) / 90) ** 2))
    return bright * rise * iron * clay * moisture * 1.15


def _real_spectra(path: Path | None) -> dict[str, np.ndarray]:
    """Return the measured spectra of each material that has some, (spectra, 211)."""
    if path is None or not path.is_file():
        return {}
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    wavelengths = [float(cell) for cell in rows[0][4:]]
    found: dict[str, list[np.ndarray]] = {}
    for row in rows[1:]:
        for start, material in _REAL.items():
            if row[0].startswith(start):
                values = [float(cell) for cell in row[4:]]
                found.setdefault(material, []).append(np.interp(NM, wavelengths, values))
                break
    return {material: np.stack(measured) for material, measured in found.items()}
