# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain descriptions of a raster's bands, filled by rasterio or GDAL, read by ``spectral``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class BandMetadata:
    """What a raster says about one band; nothing is interpreted yet.

    ``tags`` maps metadata domain (``""`` for the default one) to key and value.
    ``scale`` and ``offset`` are GDAL's (value = DN * scale + offset), 1 and 0 if unset.
    """

    index: int  # 1-based
    dtype: str = ""
    description: str = ""
    color: str = ""  # "red", "green", "blue", "alpha", "gray" or ""
    nodata: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class RasterMetadata:
    """What a raster says about itself and its bands.

    ``sidecars`` maps the file name of each metadata file found beside the
    raster or in its product folder (``MTD_*.xml``, ``*_MTL.txt``, ``*.hdr`` …)
    to its text.
    """

    path: str
    driver: str
    bands: tuple[BandMetadata, ...]
    tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sidecars: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class BandInfo:
    """A band as understood: what it is called, where it lies in the spectrum, and who said so."""

    index: int
    name: str
    wavelength_um: float | None
    fwhm_um: float | None = None
    source: str = ""  # in words: "GDAL IMAGERY domain", "band name B04 (Sentinel-2)", ...
    usable: bool = True  # False: bad band, alpha, quality band ...
    why_unusable: str = ""


@dataclass(frozen=True)
class BandScaling:
    """How a band's stored values reach 0..255: ``clip((DN + add) * gain, 0, 255)``."""

    gain: float
    add: float = 0.0
