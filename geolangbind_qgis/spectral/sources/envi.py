# SPDX-License-Identifier: GPL-2.0-or-later
"""ENVI headers and EnMAP-Box metadata: wavelength, units, fwhm and bad-band lists.

They appear as band tags, as dataset tags holding lists in braces, as
``Band_1`` style keys, or as a ``.hdr`` file beside the raster.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence

from geolangbind_qgis.spectral.sources.finding import Finding, lookup
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_list, parse_number, to_micrometres

_UNIT_KEYS = ("wavelength_units", "wavelength_unit", "wavelengths_units", "wavelengths_unit")
_BAD_KEYS = ("bbl", "bad_band_multiplier", "good_wavelengths", "good")


def make_finding(value: str, unit: str, width: str, flag: str, source: str, name: str) -> Finding:
    """Return a finding from the texts of wavelength, unit, fwhm and bad-band flag (0 = bad)."""
    number = parse_number(value)
    read = to_micrometres(number, unit) if number is not None else None
    guess = ""
    if read is not None and read[1]:
        guess = f"{source}: no unit given, {'nanometres' if number != read[0] else 'micrometres'}"
        guess += " assumed from the size of the numbers"
    fwhm = parse_number(width)
    if fwhm is not None and read is not None and number:
        fwhm = round(fwhm * read[0] / number, 9)
    good = parse_number(flag)
    return Finding(
        name, read[0] if read else None, fwhm, source, good is not None and good == 0.0, guess
    )


def find_band_tags(meta: RasterMetadata) -> dict[int, Finding]:
    """Read per-band tags in the default, ENVI and other domains."""
    found = {}
    shared = lookup(meta.tags.get("", {}), *_UNIT_KEYS) or lookup(
        meta.tags.get("ENVI", {}), *_UNIT_KEYS
    )
    for band in meta.bands:
        for domain, tags in band.tags.items():
            value = lookup(tags, "wavelength", "wavelengths", "center_wavelength_nm")
            flag = lookup(tags, *_BAD_KEYS)
            if parse_number(value) is None and not flag:
                continue
            if lookup(tags, "bandname"):
                continue  # the SENTINEL2 driver's, read elsewhere
            unit = lookup(tags, *_UNIT_KEYS) or shared
            where = f"band metadata (domain {domain})" if domain else "band metadata 'wavelength'"
            width = lookup(tags, "fwhm", "full_width_half_maximum")
            found[band.index] = make_finding(value, unit, width, flag, where, "")
            break
    return found


def find_dataset_tags(meta: RasterMetadata) -> dict[int, Finding]:
    """Read lists in braces, and GDAL's ``Band_1 = 418.24`` keys, of the dataset's tags."""
    for domain in ("ENVI", ""):
        tags = meta.tags.get(domain, {})
        where = "dataset metadata" + (f" (domain {domain})" if domain else "")
        found = _from_lists(meta, tags, where) or _from_band_keys(meta, tags, where)
        if found:
            return found
    return {}


def find_header_files(meta: RasterMetadata) -> dict[int, Finding]:
    """Read the ENVI header beside the raster when it is for as many bands."""
    stem = re.split(r"[\\/]", meta.path)[-1].rsplit(".", 1)[0].lower()
    headers = [name for name in meta.sidecars if name.lower().endswith(".hdr")]
    headers.sort(key=lambda name: not re.split(r"[\\/]", name)[-1].lower().startswith(stem))
    for name in headers:
        found = _from_lists(meta, parse_header(meta.sidecars[name]), f"ENVI header {name}")
        if found:
            return found
    return {}


@functools.lru_cache(maxsize=8)
def parse_header(text: str) -> Mapping[str, str]:
    """Return the fields of an ENVI header, names in lower case with ``_`` for blanks."""
    fields = {}
    for match in re.finditer(r"^\s*([\w ]+?)\s*=\s*(\{[^}]*\}|[^\n\r]*)", text, re.MULTILINE):
        fields[match.group(1).strip().lower().replace(" ", "_")] = match.group(2).strip()
    return fields


def _item(items: Sequence[str], position: int) -> str:
    return items[position] if position < len(items) else ""


def _from_lists(meta: RasterMetadata, tags: Mapping[str, str], where: str) -> dict[int, Finding]:
    values = parse_list(lookup(tags, "wavelength", "wavelengths", "central_wavelength"))
    flags = parse_list(lookup(tags, "bbl", "bad_bands_list"))
    names = parse_list(lookup(tags, "band_names"))
    count = len(meta.bands)
    if len(values) != count and len(flags) != count:
        return {}
    values = values if len(values) == count else []
    flags = flags if len(flags) == count else []
    names = names if len(names) == count else []
    widths = parse_list(lookup(tags, "fwhm"))
    widths = widths if len(widths) == count else []
    unit = lookup(tags, *_UNIT_KEYS)
    return {
        band.index: make_finding(
            _item(values, i), unit, _item(widths, i), _item(flags, i), where, _item(names, i)
        )
        for i, band in enumerate(meta.bands)
    }


def _from_band_keys(
    meta: RasterMetadata, tags: Mapping[str, str], where: str
) -> dict[int, Finding]:
    """GDAL's ENVI driver writes ``Band_1 = name (418.24 Nanometers)`` or a bare number."""
    unit = lookup(tags, *_UNIT_KEYS)
    if not unit:
        return {}
    found = {}
    for band in meta.bands:
        value = lookup(tags, f"band_{band.index}")
        if parse_number(value) is not None:
            found[band.index] = make_finding(value, unit, "", "", where, "")
    return found if len(found) == len(meta.bands) else {}
