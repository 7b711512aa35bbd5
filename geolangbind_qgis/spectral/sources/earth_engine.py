# SPDX-License-Identifier: GPL-2.0-or-later
"""Earth Engine exports: center_wavelength, wavelength in words, name."""

from __future__ import annotations

from geolangbind_qgis.spectral.sources.finding import Finding, default_tags, lookup
from geolangbind_qgis.spectral.types import RasterMetadata
from geolangbind_qgis.spectral.wavelengths import find_with_unit, parse_number, to_micrometres

_CENTRE_KEYS = (
    "center_wavelength",
    "centre_wavelength",
    "central_wavelength",
    "eo:center_wavelength",
)


def find(meta: RasterMetadata) -> dict[int, Finding]:
    """Read Earth Engine's (and STAC's) band tags, by 1-based band."""
    found = {}
    for band in meta.bands:
        tags = default_tags(band)
        name = lookup(tags, "name", "eo:name", "common_name", "eo:common_name")
        wavelength, key, guess = None, "", ""
        centre = lookup(tags, *_CENTRE_KEYS)
        number = parse_number(centre)
        if number is not None:
            read = to_micrometres(number, "um") or to_micrometres(number, "nm")
            if read is not None:
                wavelength, key = read[0], "center_wavelength"
                if number != read[0]:
                    guess = "center_wavelength holds nanometres; read as such"
        elif centre:
            wavelength, key = find_with_unit(centre), "center_wavelength"
        if wavelength is None:
            wavelength, key = find_with_unit(lookup(tags, "wavelength")), "wavelength"
        if wavelength is None:
            continue
        width = parse_number(lookup(tags, "full_width_half_max", "eo:full_width_half_max"))
        source = f"band metadata '{key}' (Earth Engine or STAC)"
        found[band.index] = Finding(name, wavelength, width, source, guess=guess)
    return found
