# SPDX-License-Identifier: GPL-2.0-or-later
"""Wavelengths written into band names: "Band 01: 444.000000 Nanometers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geolangbind_qgis.spectral.sources.finding import Finding, default_tags, lookup
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import find_with_unit


def texts(band: BandMetadata) -> tuple[str, ...]:
    """Return the texts that may name a band, the most telling first."""
    tags = default_tags(band)
    keys = ("name", "band_name", "bandname", "common_name", "eo:common_name", "long_name")
    named = [lookup(tags, key) for key in keys]
    ordered = [lookup(tags, "bandname"), band.description, *named, lookup(tags, "description")]
    return tuple(dict.fromkeys(text for text in ordered if text))


def say_nothing(named: Sequence[str]) -> bool:
    """Whether names only count the bands: "", "Band 3", "Band 1 (Gray)"."""
    counting = r"\s*((band|channel|layer)?[\s_#]*\d*\s*(\((gr[ae]y|undefined)\))?)\s*"
    return all(re.fullmatch(counting, text, re.IGNORECASE) for text in named)


def short_name(text: str) -> str:
    """Return ``text`` without the wavelength in it: "band 162 (1749.4 Nanometers)" → "band 162"."""
    if find_with_unit(text) is None:
        return text.strip()
    cut = re.sub(
        r"[\s,:;(\[]*(central wavelength)?\s*\d[\d.\s–-]*(nano|micro)?"
        r"(met(er|re)s?|nm|[uµμ]m|microns?)\b[\s)\]]*",
        "",
        text,
        flags=re.IGNORECASE,
    ).strip()
    return cut or text.strip()


def find(meta: RasterMetadata) -> dict[int, Finding]:
    """Read numbers with a unit from band descriptions and names, by 1-based band."""
    found = {}
    for band in meta.bands:
        for text in texts(band):
            wavelength = find_with_unit(text)
            if wavelength is not None:
                found[band.index] = Finding("", wavelength, None, f"band name '{text}'")
                break
    return found
