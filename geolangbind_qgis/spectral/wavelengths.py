# SPDX-License-Identifier: GPL-2.0-or-later
"""Wavelengths as numbers: reading them with their unit, and refusing the wrong unit."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

# What an encoder can be told: ultraviolet to thermal infrared, and DOFA's 3.75 for SAR.
SHORTEST_UM = 0.2
LONGEST_UM = 20.0
THERMAL_UM = 5.0  # from here on a band measures heat, not reflected light

_UNITS = {
    "nm": 1e-3,
    "nanometer": 1e-3,
    "nanometers": 1e-3,
    "nanometre": 1e-3,
    "nanometres": 1e-3,
    "um": 1.0,
    "micron": 1.0,
    "microns": 1.0,
    "micrometer": 1.0,
    "micrometers": 1.0,
    "micrometre": 1.0,
    "micrometres": 1.0,
    "mm": 1e3,
    "millimeter": 1e3,
    "millimeters": 1e3,
    "cm": 1e4,
    "centimeter": 1e4,
    "centimeters": 1e4,
    "m": 1e6,
    "meter": 1e6,
    "meters": 1e6,
    "a": 1e-4,
    "angstrom": 1e-4,
    "angstroms": 1e-4,
}
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_UNIT = r"(nanomet(?:er|re)s?|nm|micromet(?:er|re)s?|microns?|[uµμ]m)(?![A-Za-z])"
_WITH_UNIT = re.compile(rf"(?<![\w.])({_NUMBER})\s*{_UNIT}", re.IGNORECASE)
_RANGE = re.compile(rf"(?<![\w.])(\d*\.?\d+)\s*(?:-|–|to)\s*(\d*\.?\d+)\s*{_UNIT}", re.IGNORECASE)


def unit_factor(unit: str) -> float | None:
    """Return how many micrometres one ``unit`` is, or ``None`` for an unknown unit."""
    cleaned = unit.strip().lower().replace("µ", "u").replace("μ", "u").replace("å", "a")
    return _UNITS.get(cleaned)


def parse_number(text: object) -> float | None:
    """Return the finite number that ``text`` is, or ``None``."""
    try:
        value = float(str(text).strip())
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def parse_list(text: str) -> list[str]:
    """Return the items of a list as ENVI writes it: ``{1, 2, 3}`` (braces optional)."""
    body = text.strip().lstrip("{").rstrip("}")
    return [item.strip() for item in re.split(r"[,\n]", body) if item.strip()]


def find_with_unit(text: str) -> float | None:
    """Return the first wavelength written with its unit in ``text``, in µm.

    Reads "443.9nm (S2A) / 442.3nm (S2B)", "Band 01: 444.000000 Nanometers",
    "band 162 (1749.4 Nanometers)", "0.665 µm", and the middle of "450-520 nm".
    Numbers without a unit do not count.
    """
    ranged = _RANGE.search(text)
    match = ranged or _WITH_UNIT.search(text)
    if match is None:
        return None
    factor = unit_factor(match.groups()[-1])
    numbers = [parse_number(part) for part in match.groups()[:-1]]
    values = [number for number in numbers if number is not None]
    if factor is None or len(values) != len(numbers):
        return None
    wavelength = round(sum(values) / len(values) * factor, 9)
    return wavelength if SHORTEST_UM <= wavelength <= LONGEST_UM else None


def to_micrometres(value: float, unit: str = "") -> tuple[float, bool] | None:
    """Return ``value`` in µm and whether its unit had to be guessed from its size.

    Numbers from 100 on are read as nanometres and numbers below 20 as
    micrometres when ``unit`` says nothing. ``None`` for what can be neither,
    or where a stated unit gives no optical wavelength.
    """
    factor = unit_factor(unit) if unit else None
    guessed = factor is None
    if factor is None:
        factor = 1e-3 if value >= 100.0 else 1.0
    wavelength = value * factor
    if not SHORTEST_UM <= wavelength <= LONGEST_UM:
        return None
    return round(wavelength, 9), guessed


def wrong_unit_line(value: float, where: str = "") -> str:
    """Return the one line for a wavelength (µm) that cannot be one."""
    at = f" of {where}" if where else ""
    if not math.isfinite(value) or value <= 0:
        return (
            f"The wavelength{at} is {value:g}: give a positive one with its unit, "
            "for example 665 nm for red."
        )
    nanometres = value / 1000.0
    line = f"The wavelength{at} is {value:g} µm, outside {SHORTEST_UM:g}–{LONGEST_UM:g} µm"
    if SHORTEST_UM <= nanometres <= LONGEST_UM:
        meant = f"{value:g} nm ({nanometres:g} µm)"
        return f"{line}: it looks like nanometres, so give {meant} instead."
    if SHORTEST_UM <= value * 1000.0 <= LONGEST_UM:
        return f"{line}: it looks like millimetres, so give {value * 1000.0:g} µm instead."
    return f"{line}: give it with its unit, for example 665 nm for red."


def check_wavelengths(
    wavelengths_um: Sequence[float | None],
    band_count: int | None = None,
    names: Sequence[str] = (),
) -> tuple[float, ...]:
    """Return ``wavelengths_um`` as floats when each can be one and their number fits.

    Args:
        wavelengths_um: one per band that takes part, in µm; ``None`` is missing.
        band_count: how many bands take part; ``None`` skips that check.
        names: names of the bands for the message, in the same order.

    Raises:
        ValueError: with one clear line: too many or too few, missing, wrong unit.
    """
    if band_count is not None and len(wavelengths_um) != band_count:
        few = "Fewer" if len(wavelengths_um) < band_count else "More"
        raise ValueError(
            f"{few} wavelengths than bands: {len(wavelengths_um)} for {band_count}. "
            "Give exactly one wavelength per band that takes part."
        )
    if not wavelengths_um:
        raise ValueError("No band takes part: choose at least one band.")
    missing = [i for i, value in enumerate(wavelengths_um) if value is None]
    if missing:
        raise ValueError(_missing_line(missing, len(wavelengths_um), names))
    checked = []
    for i, value in enumerate(wavelengths_um):
        number = float(value)  # type: ignore[arg-type]
        if not (math.isfinite(number) and SHORTEST_UM <= number <= LONGEST_UM):
            raise ValueError(wrong_unit_line(number, _band_words(i, names)))
        checked.append(number)
    return tuple(checked)


def _band_words(position: int, names: Sequence[str]) -> str:
    name = names[position] if position < len(names) else ""
    return f"band {position + 1} ({name})" if name else f"band {position + 1}"


def _missing_line(missing: Sequence[int], count: int, names: Sequence[str]) -> str:
    if len(missing) == count:
        which = "None of the bands has a wavelength"
    else:
        shown = ", ".join(_band_words(i, names) for i in missing[:4])
        more = f" and {len(missing) - 4} more" if len(missing) > 4 else ""
        which = f"No wavelength is known for {shown}{more}"
    return f"{which}: choose a sensor preset or give the wavelengths, such as 665 nm."
