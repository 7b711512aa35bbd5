# SPDX-License-Identifier: GPL-2.0-or-later
"""Short ways to write down what rasters say about themselves."""

from __future__ import annotations

from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata


def raster(bands, path="/data/scene.tif", driver="GTiff", tags=None, sidecars=None, dtype="uint16"):
    """``bands``: descriptions, dicts of default-domain tags, or ready BandMetadata."""
    made = []
    for i, band in enumerate(bands, 1):
        if isinstance(band, str):
            made.append(BandMetadata(i, dtype, band))
        elif isinstance(band, dict):
            made.append(BandMetadata(i, dtype, tags={"": band}))
        else:
            made.append(band)
    domains = tags if tags and all(isinstance(v, dict) for v in tags.values()) else {"": tags or {}}
    return RasterMetadata(path, driver, tuple(made), domains, sidecars or {})


def nanometres(detection):
    """Wavelengths of a detection in whole nanometres, ``None`` where unknown."""
    return [
        None if band.wavelength_um is None else round(band.wavelength_um * 1000)
        for band in detection.bands
    ]


S2_L2A = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
S2_NM = [443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1610, 2190]
