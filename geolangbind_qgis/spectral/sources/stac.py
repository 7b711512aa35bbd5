# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC items beside a raster (or in its tags): eo:bands and bands with centre wavelengths."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from geolangbind_qgis.spectral.sources.finding import Finding
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number, to_micrometres


def find(meta: RasterMetadata) -> dict[int, Finding]:
    """Read the first list of as many described bands as the raster has, by 1-based band."""
    for where, document in _documents(meta):
        for bands in _band_lists(document):
            if len(bands) == len(meta.bands):
                found = {
                    band.index: finding
                    for band, entry in zip(meta.bands, bands)
                    if (finding := _finding(entry, where)) is not None
                }
                if found:
                    return found
    return {}


def _documents(meta: RasterMetadata) -> Iterator[tuple[str, Any]]:
    texts = [(name, text) for name, text in meta.sidecars.items() if name.lower().endswith("json")]
    texts += [
        ("dataset metadata", value)
        for tags in meta.tags.values()
        for key, value in tags.items()
        if key.lower() in ("eo:bands", "eo_bands", "bands")
    ]
    for where, text in texts:
        document = _parsed(text)
        if document is not None:
            yield where, document


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _band_lists(document: Any, depth: int = 0) -> Iterator[list[Any]]:
    if isinstance(document, list):
        yield document
    elif isinstance(document, dict) and depth < 4:
        for key in ("eo:bands", "bands"):
            if isinstance(document.get(key), list):
                yield document[key]
        for key, value in document.items():
            if isinstance(value, dict) and key not in ("geometry",):
                yield from _band_lists(value, depth + 1)


def _finding(entry: Any, where: str) -> Finding | None:
    if not isinstance(entry, dict):
        return None
    centre = entry.get("center_wavelength", entry.get("eo:center_wavelength"))
    number = parse_number(centre)
    read = to_micrometres(number, "um") if number is not None else None
    if read is None:
        return None
    width = entry.get("full_width_half_max", entry.get("eo:full_width_half_max"))
    name = str(entry.get("name", ""))
    return Finding(name, read[0], parse_number(width), f"STAC item {where}")
