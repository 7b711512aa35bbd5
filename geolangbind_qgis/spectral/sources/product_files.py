# SPDX-License-Identifier: GPL-2.0-or-later
"""Hyperspectral products' own lists of wavelengths: EnMAP METADATA.XML and PRISMA attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from geolangbind_qgis.spectral.sources.finding import Finding
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number, to_micrometres

_BAND_ID = re.compile(r"<bandID\b[^>]*>(.*?)</bandID>", re.DOTALL | re.IGNORECASE)
_CENTRE = re.compile(r"<wavelengthCenterOfBand>\s*([^<]+?)\s*<", re.IGNORECASE)
_WIDTH = re.compile(r"<FWHMOfBand>\s*([^<]+?)\s*<", re.IGNORECASE)


def find_enmap(meta: RasterMetadata) -> dict[int, Finding]:
    """Read band centres and widths (nm) of EnMAP's METADATA.XML when the band count fits."""
    for name, text in meta.sidecars.items():
        if not name.lower().endswith(".xml") or "wavelengthCenterOfBand" not in text:
            continue
        blocks = _BAND_ID.findall(text)
        if len(blocks) != len(meta.bands):
            continue
        found = {}
        for band, block in zip(meta.bands, blocks):
            centre, width = _CENTRE.search(block), _WIDTH.search(block)
            number = parse_number(centre.group(1)) if centre else None
            read = to_micrometres(number, "nm") if number is not None else None
            fwhm = parse_number(width.group(1)) if width else None
            if read is not None:
                um = round(fwhm / 1000.0, 9) if fwhm is not None else None
                found[band.index] = Finding("", read[0], um, f"EnMAP metadata {name}")
        return found
    return {}


def find_prisma(meta: RasterMetadata) -> dict[int, Finding]:
    """Read PRISMA's List_Cw_Vnir, List_Cw_Swir and List_Fwhm_* (nm) from the dataset's tags.

    Entries of 0 are channels that the product does not hold. A file with only
    one of the two cubes is recognised by its number of bands.
    """
    tags = {key: value for domain in meta.tags.values() for key, value in domain.items()}
    vnir, swir = _numbers(tags, "List_Cw_Vnir"), _numbers(tags, "List_Cw_Swir")
    wide = _numbers(tags, "List_Fwhm_Vnir"), _numbers(tags, "List_Fwhm_Swir")
    if not vnir and not swir:
        return {}
    both, width = vnir + swir, wide[0] + wide[1]
    for centres, widths in ((both, width), (vnir, wide[0]), (swir, wide[1])):
        pairs = (
            list(zip(centres, widths))
            if len(widths) == len(centres)
            else [(centre, 0.0) for centre in centres]
        )
        for chosen in (pairs, [pair for pair in pairs if pair[0] > 0]):
            if len(chosen) == len(meta.bands):
                return {
                    band.index: _prisma_finding(centre, fwhm)
                    for band, (centre, fwhm) in zip(meta.bands, chosen)
                }
    return {}


def _prisma_finding(centre_nm: float, fwhm_nm: float) -> Finding:
    read = to_micrometres(centre_nm, "nm")
    return Finding(
        "",
        read[0] if read else None,
        round(fwhm_nm / 1000.0, 9) if fwhm_nm > 0 else None,
        "PRISMA attributes List_Cw_Vnir and List_Cw_Swir",
        bad=read is None,
    )


def _numbers(tags: Mapping[str, str], ending: str) -> list[float]:
    for key, value in tags.items():
        if key.lower().endswith(ending.lower()):
            read = [parse_number(part) for part in re.split(r"[\s,{}]+", value) if part]
            return [number for number in read if number is not None]
    return []
