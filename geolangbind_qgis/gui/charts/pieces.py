# SPDX-License-Identifier: GPL-2.0-or-later
"""Spectra in the pieces that a line may connect; draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

STEPS_TO_A_GAP = 4.0
LEAST_GAP_NM, WIDEST_GAP_NM = 40.0, 250.0


@dataclass(frozen=True)
class Spectrum:
    """A pixel's values at ``wavelengths_nm``, ``None``: no data; ``positive``: it is meant."""

    wavelengths_nm: Sequence[float]
    values: Sequence[float | None]
    positive: bool = True


def runs(spectrum: Spectrum) -> list[list[tuple[float, float]]]:
    """Return the spectrum in pieces that a line may connect: (nanometres, value), ascending.

    It breaks where a band holds no data and where bands lie further apart than
    ``STEPS_TO_A_GAP`` of the scene's usual steps: between detectors, and where
    the bands that water vapour swallows were left out.
    """
    bands = sorted(zip(spectrum.wavelengths_nm, spectrum.values), key=lambda band: band[0])
    steps = [bands[place][0] - bands[place - 1][0] for place in range(1, len(bands))]
    usual = median(steps) if steps else 0.0
    gap = min(max(STEPS_TO_A_GAP * usual, LEAST_GAP_NM), WIDEST_GAP_NM)
    found: list[list[tuple[float, float]]] = []
    last: float | None = None
    for wavelength, value in bands:
        if value is None:
            last = None
            continue
        if last is None or wavelength - last > gap:
            found.append([])
        found[-1].append((wavelength, value))
        last = wavelength
    return found
