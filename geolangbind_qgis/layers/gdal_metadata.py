# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads what a raster says about its bands with QGIS's own GDAL; interprets nothing."""

from __future__ import annotations

import math
from typing import Any

from osgeo import gdal

from geolangbind_qgis.layers.sidecars import read_sidecars
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata

COLORS = {
    gdal.GCI_RedBand: "red",
    gdal.GCI_GreenBand: "green",
    gdal.GCI_BlueBand: "blue",
    gdal.GCI_AlphaBand: "alpha",
    gdal.GCI_GrayIndex: "gray",
}
# GDAL's names of data types, where rasterio (and so the engine) has others than in lower case.
DTYPES = {
    "Byte": "uint8",
    "CInt16": "complex_int16",
    "CFloat32": "complex64",
    "CFloat64": "complex128",
}
SKIPPED_DOMAINS = {"DERIVED_SUBDATASETS", "SUBDATASETS", "COLOR_PROFILE", "RPC"}


def open_quietly(path: str) -> Any:
    """Return the GDAL dataset at ``path`` or ``None``; neither raises nor prints."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.Open(path)
    except RuntimeError:  # GDAL's exceptions may have been switched on by another plugin
        return None
    finally:
        gdal.PopErrorHandler()


def read_metadata(path: str, dataset: Any = None) -> RasterMetadata | None:
    """Return the metadata of the raster at ``path``, or ``None`` if GDAL cannot open it.

    Works in any thread. Text files beside the raster and in its product folder
    come along as sidecars.
    """
    dataset = dataset or open_quietly(path)
    if dataset is None:
        return None
    bands = tuple(
        _band(dataset.GetRasterBand(index), index) for index in range(1, dataset.RasterCount + 1)
    )
    return RasterMetadata(
        path=path,
        driver=dataset.GetDriver().ShortName,
        bands=bands,
        tags=_tags(dataset),
        sidecars=read_sidecars(_main_file(path, dataset)),
    )


def dtype_name(gdal_name: str) -> str:
    """Return a data type as rasterio calls it: ``Byte`` is ``uint8``, ``UInt16`` ``uint16``."""
    return DTYPES.get(gdal_name, gdal_name.lower())


def _main_file(path: str, dataset: Any) -> str:
    """Return the file behind ``path``, which may name a subdataset."""
    if gdal.VSIStatL(path) is not None:
        return path
    files = dataset.GetFileList() or []
    return str(files[0]) if files else ""


def _band(band: Any, index: int) -> BandMetadata:
    nodata = band.GetNoDataValue()
    scale, offset = band.GetScale(), band.GetOffset()
    return BandMetadata(
        index=index,
        dtype=dtype_name(gdal.GetDataTypeName(band.DataType)),
        description=band.GetDescription() or "",
        color=COLORS.get(band.GetColorInterpretation(), ""),
        nodata=None if nodata is None or math.isnan(nodata) else float(nodata),
        scale=1.0 if scale is None else float(scale),
        offset=0.0 if offset is None else float(offset),
        tags=_tags(band),
    )


def _tags(holder: Any) -> dict[str, dict[str, str]]:
    """Return key and value of every metadata domain but those that describe no band."""
    tags: dict[str, dict[str, str]] = {}
    for domain in {"", *(holder.GetMetadataDomainList() or [])}:
        if domain in SKIPPED_DOMAINS or domain.startswith("xml:"):
            continue
        values = holder.GetMetadata_Dict(domain)
        if values:
            tags[domain] = {str(key): str(value) for key, value in values.items()}
    return tags
