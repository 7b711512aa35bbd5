# SPDX-License-Identifier: GPL-2.0-or-later
"""Radar backscatter to 0..255: decibels, power or amplitude.

The training data held 8-bit radar pictures whose making is not published; the
ranges in ``resources/sensors.json`` are our choice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geolangbind_qgis.spectral.recognise import haystack
from geolangbind_qgis.spectral.sensors import Sensor
from geolangbind_qgis.spectral.sources.finding import default_tags, lookup
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, BandScaling, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number

_WORDS = {"db": "decibels", "power": "linear power", "amplitude": "amplitude"}
_UNITS = {"db": " dB", "power": "", "amplitude": ""}


def sar_scaling(
    meta: RasterMetadata,
    chosen: Sequence[BandMetadata],
    bands: Sequence[BandInfo],
    preset: Sensor,
    offset: float = 0.0,
) -> tuple[tuple[BandScaling, ...], str]:
    """Return one scaling per radar band and the sentence that says it."""
    quantity, why = quantity_of(meta, chosen)
    ranges = preset.radiometry[quantity]
    scalings, said = [], []
    for band, info in zip(chosen, bands):
        key = info.name if info.name in ranges else "VV"
        low, high = ranges[key]
        gain = 255.0 * band.scale / (high - low)
        scalings.append(BandScaling(gain, (band.offset - low) / band.scale + offset))
        said.append(f"{info.name} {low:g} to {high:g}{_UNITS[quantity]}")
    sentence = (
        f"{preset.title}: {_WORDS[quantity]} ({why}), {', '.join(dict.fromkeys(said))} becomes "
        "0–255 (our choice: the training data's own range is not published)."
    )
    return tuple(scalings), sentence


def quantity_of(meta: RasterMetadata, chosen: Sequence[BandMetadata]) -> tuple[str, str]:
    """Return "db", "power" or "amplitude" and how that is known."""
    told = "\n".join(text for _, text in haystack(meta))
    units = " ".join(lookup(default_tags(band), "units", "unit", "unittype") for band in chosen)
    lows = [parse_number(lookup(default_tags(band), "statistics_minimum")) for band in chosen]
    if re.search(r"(?<![a-z0-9])(db|decibels?)(?![a-z0-9])|_db\b", f"{units}\n{told}", re.I):
        return "db", "named so"
    if "S1_GRD_FLOAT" in told:
        return "power", "Earth Engine S1_GRD_FLOAT"
    if "COPERNICUS/S1_GRD" in told:
        return "db", "Earth Engine S1_GRD"
    if any(low is not None and low < 0.0 for low in lows):
        return "db", "negative values"
    if re.search(r"linear|intensity|power|(sigma|gamma|beta)_?(0|naught)", told, re.I):
        return "power", "named so"
    if chosen and chosen[0].dtype.lower().startswith("uint"):
        return "amplitude", "unsigned integers"
    if any(low is not None for low in lows):
        return "power", "no negative values"
    return "db", "assumed: nothing says so"
