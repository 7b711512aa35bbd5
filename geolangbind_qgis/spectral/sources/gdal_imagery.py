# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's own words: the IMAGERY domain (3.10 and later) and the SENTINEL2 driver."""

from __future__ import annotations

from geolangbind_qgis.spectral.sources.finding import Finding, default_tags, lookup
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import parse_number, to_micrometres


def find_imagery(meta: RasterMetadata) -> dict[int, Finding]:
    """Read CENTRAL_WAVELENGTH_UM and FWHM_UM of the IMAGERY domain, by 1-based band."""
    found = {}
    for band in meta.bands:
        tags = band.tags.get("IMAGERY", {})
        value = parse_number(lookup(tags, "central_wavelength_um"))
        if value is None:
            continue
        read = to_micrometres(value, "um")
        guess = ""
        if read is None:  # nanometres under a name that says micrometres
            read = to_micrometres(value, "nm")
            guess = "CENTRAL_WAVELENGTH_UM holds nanometres; read as such"
        if read is not None:
            width = parse_number(lookup(tags, "fwhm_um"))
            scaled = width / 1000.0 if guess and width is not None else width
            found[band.index] = Finding("", read[0], scaled, "GDAL IMAGERY domain", guess=guess)
    return found


def find_sentinel2_driver(meta: RasterMetadata) -> dict[int, Finding]:
    """Read BANDNAME, WAVELENGTH, WAVELENGTH_UNIT and BANDWIDTH as the SENTINEL2 driver sets them.

    BANDWIDTH is given as the width at half maximum.
    """
    found = {}
    for band in meta.bands:
        tags = default_tags(band)
        name = lookup(tags, "bandname")
        if not name:
            continue
        value = parse_number(lookup(tags, "wavelength"))
        unit = lookup(tags, "wavelength_unit")
        read = to_micrometres(value, unit) if value is not None else None
        width = parse_number(lookup(tags, "bandwidth"))
        scaled = to_micrometres(width, lookup(tags, "bandwidth_unit") or unit) if width else None
        fwhm = None
        if width and scaled is None:
            fwhm = round(width / 1000.0, 9)
        elif scaled is not None:
            fwhm = scaled[0]
        found[band.index] = Finding(
            name, read[0] if read else None, fwhm, "band metadata of GDAL's SENTINEL2 driver"
        )
    return found
