# SPDX-License-Identifier: GPL-2.0-or-later
"""A map layer as the engine sees it: which file, which bands, and whether it opens them itself.

``locate`` touches the layer and belongs in the main thread; ``read`` opens the
file and may run in any thread. ``describe`` does both.
"""

from __future__ import annotations

import html
import os
import posixpath
import re
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.layers.gdal_metadata import dtype_name, open_quietly, read_metadata
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata

# File formats that the engine's rasterio reads (its published wheels); others are exported first.
_ENGINE_DRIVERS = """
    AAIGrid ADRG AIG AirSAR BAG BIGGIF BLX BMP BSB BT BYN CALS CEOS COG COSAR CTG DIMAP DOQ1 DOQ2
    DTED ECRGTOC EHdr EIR ELAS ENVI ERS ESAT FAST FIT GFF GIF GPKG GRASSASCIIGrid GRIB GS7BG GSAG
    GSBG GSC GTI GTX GTiff GXF GenBin HDF5 HDF5Image HF2 HFA ILWIS IRIS ISCE ISG ISIS2 ISIS3
    JAXAPALSAR JDEM JP2OpenJPEG JPEG KRO L1B LAN LCP MAP MBTiles MFF MFF2 MRF MSGN NDF NITF NTv2
    NWT_GRC NWT_GRD OZI PAux PCIDSK PCRaster PDS PDS4 PNG PNM PRF R RIK RMF ROI_PAC RPFTOC RRASTER
    RS2 RST Rasterlite S102 S104 S111 SAFE SAGA SAR_CEOS SDTS SENTINEL2 SGI SIGDEM SNAP_TIFF SNODAS
    SRP SRTMHGT STACIT STACTA TGA TIL TSX Terragen USGSDEM VICAR VRT WEBP XPM XYZ ZMap Zarr netCDF
    JP2ECW JP2KAK JP2MrSID JPEG2000
"""  # the last line: other readers of files that JP2OpenJPEG reads too
ENGINE_DRIVERS = frozenset(_ENGINE_DRIVERS.split())
WKT_FOR_GDAL = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
RENDERED_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
VRT_SOURCE = re.compile(r"<Source(?:Filename|Dataset)([^>]*)>([^<]+)</")
# Paths that exist only inside the QGIS process.
PROCESS_ONLY = ("/vsimem/", "/vsisubfile/", "/vsistdin")
SHORT_COLORS = {
    Qgis.RasterColorInterpretation.RedBand: "red",
    Qgis.RasterColorInterpretation.GreenBand: "green",
    Qgis.RasterColorInterpretation.BlueBand: "blue",
    Qgis.RasterColorInterpretation.AlphaBand: "alpha",
    Qgis.RasterColorInterpretation.GrayIndex: "gray",
}


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerSource", text)


@dataclass(frozen=True)
class SourceDescription:
    """A layer's source for the engine.

    ``path`` is what the engine opens when ``opens_directly``; otherwise the
    layer has to be exported first and ``why_not`` says why, in one line.
    ``metadata`` is ``None`` when the layer cannot be used at all. ``crs_wkt`` is
    the layer's CRS where the file, at ``path``, has none or another one and only
    that keeps the engine from opening it.
    """

    metadata: RasterMetadata | None
    path: str
    opens_directly: bool
    why_not: str
    crs_wkt: str = ""

    @property
    def usable(self) -> bool:
        """Whether the layer can be a scene, directly or exported."""
        return self.metadata is not None


@dataclass(frozen=True)
class Location:
    """What ``locate`` learnt from the layer without opening anything."""

    name: str
    path: str = ""
    why_not: str = ""
    unusable: bool = False
    layer_crs_wkt: str = ""
    provider_metadata: RasterMetadata | None = field(default=None, compare=False)


def describe(layer: QgsMapLayer | None) -> SourceDescription:
    """Return what the engine needs to know about ``layer``. Main thread."""
    return read(locate(layer))


def locate(layer: QgsMapLayer | None) -> Location:
    """Return where the pixels of ``layer`` are. Main thread; opens nothing."""
    if not isinstance(layer, QgsRasterLayer):
        return Location("", why_not=tr("Choose a raster layer as the scene."), unusable=True)
    name = layer.name()
    if not layer.isValid() or layer.dataProvider() is None:
        text = tr("Layer “{0}” is broken: repair its data source or choose another layer.")
        return Location(name, why_not=text.format(name), unusable=True)
    wkt = layer.crs().toWkt(WKT_FOR_GDAL) if layer.crs().isValid() else ""
    provider = layer.dataProvider()
    metadata = provider_metadata(provider)
    if provider.name() != "gdal":
        text = tr("“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.")
        why = text.format(name, provider.name())
        return Location(name, why_not=why, layer_crs_wkt=wkt, provider_metadata=metadata)
    uri = provider.dataSourceUri()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", uri)
    path = str(parts.get("path") or uri)
    if parts.get("vsiPrefix"):
        path = f"{parts['vsiPrefix']}{path}{parts.get('vsiSuffix') or ''}"
    layer_name = str(parts.get("layerName") or "")
    if layer_name and path.lower().endswith(".gpkg"):
        path = f"GPKG:{path}:{layer_name}"
    elif layer_name:
        path = uri
    why = ""
    if parts.get("openOptions") or parts.get("credentialOptions") or parts.get("authcfg"):
        why = tr("“{0}” is opened with options of its own: it is exported first.").format(name)
    return Location(name, path, why, False, wkt, metadata)


def file_of(layer: QgsRasterLayer) -> str:
    """Return the file that ``layer`` shows; empty where it shows none."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


def read(location: Location) -> SourceDescription:
    """Open the file behind ``location`` and say what is in it. Any thread."""
    if location.unusable:
        return SourceDescription(None, "", False, location.why_not)
    if not location.path:
        return SourceDescription(location.provider_metadata, "", False, location.why_not)
    dataset = open_quietly(location.path)
    if dataset is None:
        text = tr("“{0}” cannot be read from its file: it is exported first.")
        why = location.why_not or text.format(location.name)
        return SourceDescription(location.provider_metadata, "", False, why)
    missing = _missing_source(dataset)
    if missing:
        text = tr("“{0}” refers to {1}, which does not exist: put it back or choose another scene.")
        return SourceDescription(None, "", False, text.format(location.name, missing))
    metadata = read_metadata(location.path, dataset)
    why = location.why_not or _why_not(location, dataset)
    crs_wkt = ""
    if not why and not _same_crs(dataset, location.layer_crs_wkt):
        crs_wkt = location.layer_crs_wkt
        text = tr("The CRS of “{0}” was set in QGIS, its file has another or none.")
        why = text.format(location.name)
    dataset = None  # closed before QGIS goes down: a GDAL dataset left open crashes it
    path = location.path if not why or crs_wkt else ""
    return SourceDescription(metadata, path, not why, why, crs_wkt)


def provider_metadata(provider: QgsRasterDataProvider) -> RasterMetadata:
    """Return what the data provider knows of its bands (web services, databases, …).

    A provider of pictures (WMS, XYZ) is described as the red, green, blue and
    alpha bands that its export will have.
    """
    if is_rendered(provider):
        bands = tuple(
            BandMetadata(index=i, dtype="uint8", description=color, color=color)
            for i, color in enumerate(("red", "green", "blue", "alpha"), start=1)
        )
        return RasterMetadata(path="", driver=provider.name(), bands=bands)
    bands = tuple(_provider_band(provider, i) for i in range(1, provider.bandCount() + 1))
    return RasterMetadata(path="", driver=provider.name(), bands=bands)


def is_rendered(provider: QgsRasterDataProvider) -> bool:
    """Whether the provider delivers pictures, not values (WMS, XYZ tiles)."""
    return provider.dataType(1) in RENDERED_TYPES


def _provider_band(provider: QgsRasterDataProvider, index: int) -> BandMetadata:
    has_nodata = provider.sourceHasNoDataValue(index)
    return BandMetadata(
        index=index,
        dtype=dtype_name(str(getattr(provider.dataType(index), "name", ""))),
        description=provider.generateBandName(index),
        color=SHORT_COLORS.get(provider.colorInterpretation(index), ""),
        nodata=float(provider.sourceNoDataValue(index)) if has_nodata else None,
        scale=float(provider.bandScale(index)),
        offset=float(provider.bandOffset(index)),
    )


def _why_not(location: Location, dataset: Any) -> str:
    """Say why the engine cannot open the dataset, or return an empty string."""
    if any(part in location.path for part in PROCESS_ONLY):
        text = tr("“{0}” lives in the memory of QGIS: it is exported first.")
        return text.format(location.name)
    driver = dataset.GetDriver().ShortName
    if driver not in ENGINE_DRIVERS:
        text = tr("“{0}” is in the format {1}, which the engine lacks: it is exported first.")
        return text.format(location.name, driver)
    if location.path.lstrip().startswith("<"):
        text = tr("“{0}” is described inside the project, not in a file: it is exported first.")
        return text.format(location.name)
    if dataset.GetGeoTransform(can_return_null=True) is None and (
        dataset.GetGCPCount() or dataset.GetMetadata_Dict("RPC")
    ):
        text = tr("“{0}” is placed by control points only: QGIS warps it, so it is exported first.")
        return text.format(location.name)
    for file in dataset.GetFileList() or []:
        if any(part in file for part in PROCESS_ONLY):
            text = tr("“{0}” refers to data in the memory of QGIS: it is exported first.")
            return text.format(location.name)
    return ""


def _missing_source(dataset: Any) -> str:
    """Return the first file a VRT refers to that does not exist; empty where all do."""
    if dataset.GetDriver().ShortName != "VRT":
        return ""
    folder = posixpath.dirname(dataset.GetDescription().replace("\\", "/"))
    for relative, name in VRT_SOURCE.findall("".join(dataset.GetMetadata_List("xml:VRT") or [])):
        path = html.unescape(name)
        path = posixpath.join(folder, path) if 'relativeToVRT="1"' in relative else path
        is_file = os.path.isabs(path) and not path.startswith("/vsi")
        if is_file and gdal.VSIStatL(path) is None:
            return path
    return ""


def _same_crs(dataset: Any, layer_wkt: str) -> bool:
    """Whether the file's own CRS is the layer's, as far as pixels on the ground go."""
    own = dataset.GetSpatialRef()
    if not layer_wkt:
        return True
    if own is None:
        return False
    other = osr.SpatialReference()
    if other.ImportFromWkt(layer_wkt) != 0:
        return True
    ignored = ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT"]
    return bool(own.IsSame(other, ignored)) or bool(_codes_equal(own, other))


def _codes_equal(one: Any, other: Any) -> bool:
    codes = [(s.GetAuthorityName(None), s.GetAuthorityCode(None)) for s in (one, other)]
    return codes[0] == codes[1] and codes[0][1] is not None
