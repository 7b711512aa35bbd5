# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings layers the engine cannot open (web services, databases, memory) into a GeoTIFF.

In the main thread ``plan`` says how large the export will be and ``ExportJob``
takes a copy of the layer's provider; ``ExportJob.run`` then works in any thread.
Real values are kept where the provider has them; pictures (WMS, XYZ tiles) become
red, green, blue and alpha.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QThread

from geolangbind_qgis import patience
from geolangbind_qgis.layers.errors import ExportCancelled, SourceError
from geolangbind_qgis.layers.source import SourceDescription, file_of, is_rendered
from geolangbind_qgis.spectral.offsets import detect_offset

MAX_PIXELS = 200_000_000
SERVICE_RESOLUTION_M = 10.0
CREATION_OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"]
RENDERED_COLORS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerExport", text)


@dataclass(frozen=True)
class ExportPlan:
    """An export before it is made: its grid in the layer's CRS.

    ``resolution`` is the side of a pixel in the layer's map units.
    """

    columns: int
    rows: int
    extent: QgsRectangle
    resolution: float
    rendered: bool

    @property
    def pixels(self) -> int:
        """Number of pixels in one band."""
        return self.columns * self.rows


def native_resolution(layer: QgsRasterLayer) -> float | None:
    """Return the pixel size of the layer's source in map units; ``None`` for web services."""
    provider = layer.dataProvider()
    if provider is None or is_rendered(provider) or provider.xSize() <= 0:
        return None
    width = provider.extent().width()
    return width / provider.xSize() if 0.0 < width < math.inf else None


def default_resolution(layer: QgsRasterLayer, map_units_per_pixel: float = 0.0) -> float:
    """Return the pixel size to propose for the export, in the layer's map units.

    The source's own where it has one; else that of the map view
    (``map_units_per_pixel``, in the layer's CRS) with two digits; else ten metres.
    """
    native = native_resolution(layer)
    if native is not None:
        return native
    if map_units_per_pixel > 0.0 and math.isfinite(map_units_per_pixel):
        digits = 1 - math.floor(math.log10(map_units_per_pixel))
        return round(map_units_per_pixel, digits)
    metres = QgsUnitTypes.fromUnitToUnitFactor(Qgis.DistanceUnit.Meters, layer.crs().mapUnits())
    return SERVICE_RESOLUTION_M * metres


def plan(
    layer: QgsRasterLayer, resolution: float = 0.0, extent: QgsRectangle | None = None
) -> ExportPlan:
    """Return the grid of an export of ``extent`` (layer's CRS) at ``resolution`` (map units).

    Zero means the default resolution, ``None`` the whole layer. Pixels stand on
    the source's own grid when the resolution is the source's, and on multiples
    of the resolution from the layer's upper left corner otherwise, so that two
    extents share their pixels. Raises ``SourceError`` when nothing would be
    exported or more than ``MAX_PIXELS`` pixels.
    """
    whole = layer.extent()
    wanted = whole if extent is None else extent.intersect(whole)
    if wanted.isEmpty() or not wanted.isFinite():
        text = tr("Nothing of “{0}” lies in the area: choose an area that meets the layer.")
        raise SourceError(text.format(layer.name()))
    step = resolution if resolution > 0.0 else default_resolution(layer)
    left = math.floor((wanted.xMinimum() - whole.xMinimum()) / step + 1e-6)
    right = math.ceil((wanted.xMaximum() - whole.xMinimum()) / step - 1e-6)
    top = math.floor((whole.yMaximum() - wanted.yMaximum()) / step + 1e-6)
    bottom = math.ceil((whole.yMaximum() - wanted.yMinimum()) / step - 1e-6)
    columns, rows = max(right - left, 1), max(bottom - top, 1)
    if columns * rows > MAX_PIXELS:
        raise SourceError(_too_many(layer, columns * rows, step))
    x, y = whole.xMinimum() + left * step, whole.yMaximum() - top * step
    grid = QgsRectangle(x, y - rows * step, x + columns * step, y)
    return ExportPlan(columns, rows, grid, step, is_rendered(layer.dataProvider()))


def _too_many(layer: QgsRasterLayer, pixels: int, step: float) -> str:
    text = tr(
        "Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): "
        "choose a coarser resolution or a smaller area."
    )
    unit = QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits())
    millions = f"{pixels / 1e6:,.0f}"
    return text.format(layer.name(), f"{step:g}", unit, millions, MAX_PIXELS // 1_000_000)


def offset_left(description: SourceDescription, sensor: str) -> float:
    """Return what is still to be added to the numbers of an export, which has lost its metadata.

    Where the bands have a scale and offset, QGIS has applied both while copying the pixels.
    """
    metadata = description.metadata
    if metadata is None:
        return 0.0
    copied = not description.crs_wkt
    if copied and any(band.scale not in (0.0, 1.0) or band.offset for band in metadata.bands):
        return 0.0
    return detect_offset(metadata, sensor).value


def check_outputs(layer_file: str, outputs: Iterable[str]) -> None:
    """Raise ``SourceError`` when one of ``outputs`` is the file that was exported.

    The engine refuses to replace the scene it reads, but it reads the export.
    """
    scene = Path(layer_file)
    for output in filter(None, outputs):
        if scene.is_file() and Path(output).is_file() and scene.samefile(output):
            text = tr("The output {0} is the scene itself: choose another name.")
            raise SourceError(text.format(output))


class ExportJob:
    """One export, made ready in the main thread and run once in any thread.

    Where only the CRS was set in QGIS (``SourceDescription.crs_wkt``) no pixel
    is copied: the export is a small VRT that refers to the file.
    """

    def __init__(
        self,
        layer: QgsRasterLayer,
        plan: ExportPlan,
        path: str,
        description: SourceDescription | None = None,
    ) -> None:
        """Copy what is needed from ``layer``; ``path`` is the GeoTIFF to write."""
        self.name = layer.name()
        self.layer_file = file_of(layer)
        self.plan = plan
        self.path = path
        self._crs = layer.crs()
        self._context = layer.transformContext()
        self._wrap = description if description is not None and description.crs_wkt else None
        metadata = description.metadata if description is not None else None
        self._names = [band.description for band in metadata.bands] if metadata else []
        self._pipe: QgsRasterPipe | None = None
        if self._wrap is not None:
            self.path = str(Path(path).with_suffix(".vrt"))
            return
        provider = layer.dataProvider().clone()
        self._pipe = QgsRasterPipe()
        if provider is None or not self._pipe.set(provider):
            raise SourceError(tr("“{0}” cannot be read for the export.").format(self.name))
        self._pipe.moveToThread(None)  # free to be taken by the thread that runs the job

    def run(self, feedback: QgsRasterBlockFeedback | None = None) -> str:
        """Write the file and return its path.

        Raises ``ExportCancelled`` or ``SourceError``; then no file is left.
        """
        if self._wrap is not None:
            return self._write_vrt(self._wrap)
        pipe, self._pipe = self._pipe, None
        if pipe is None:
            raise SourceError(tr("An export runs only once."))
        pipe.moveToThread(QThread.currentThread())
        target = Path(self.path)
        part = target.with_name(f"{target.stem}.part.tif")
        feedback = feedback or QgsRasterBlockFeedback()
        try:
            self._write(pipe, part, feedback)
            self._describe_bands(str(part))
            patience.replace(part, target)
        except OSError as error:
            text = tr("The export of “{0}” cannot be written to {1}: {2}.")
            raise SourceError(text.format(self.name, target.parent, error.strerror)) from None
        finally:
            sip.delete(pipe)  # here and now: a traceback must not carry it into another thread
            for leftover in (part, part.with_name(part.name + ".aux.xml")):
                leftover.unlink(missing_ok=True)
        return self.path

    def _write(self, pipe: QgsRasterPipe, part: Path, feedback: QgsRasterBlockFeedback) -> None:
        writer = QgsRasterFileWriter(str(part))
        set_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
        set_options(CREATION_OPTIONS)
        plan = self.plan
        result = writer.writeRaster(
            pipe, plan.columns, plan.rows, plan.extent, self._crs, self._context, feedback
        )
        if feedback.isCanceled() or result == Qgis.RasterFileWriterResult.Canceled:
            raise ExportCancelled
        if result != Qgis.RasterFileWriterResult.Success or not part.exists():
            reasons = "; ".join(str(error) for error in feedback.errors()[:1])
            text = tr("“{0}” could not be exported to {1}: {2}.")
            raise SourceError(text.format(self.name, part.parent, reasons or _result_text(result)))

    def _describe_bands(self, path: str) -> None:
        """Write band names, and the colours of pictures, into the exported file."""
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        if dataset is None:
            raise SourceError(tr("The export of “{0}” cannot be read back.").format(self.name))
        for index in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(index)
            if index <= len(self._names) and self._names[index - 1]:
                band.SetDescription(self._names[index - 1])
            if self.plan.rendered and index <= len(RENDERED_COLORS):
                band.SetColorInterpretation(RENDERED_COLORS[index - 1])
        dataset = None

    def _write_vrt(self, description: SourceDescription) -> str:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            made = gdal.Translate(
                self.path, description.path, format="VRT", outputSRS=description.crs_wkt
            )
        except RuntimeError:
            made = None
        finally:
            gdal.PopErrorHandler()
        if made is None:
            text = tr("The CRS of “{0}” cannot be handed to the engine: save it into the file.")
            raise SourceError(text.format(self.name))
        made = None
        return self.path


def _result_text(result: Qgis.RasterFileWriterResult) -> str:
    return {
        Qgis.RasterFileWriterResult.SourceProviderError: tr("the source cannot be read"),
        Qgis.RasterFileWriterResult.DestinationProviderError: tr("the file cannot be written"),
        Qgis.RasterFileWriterResult.CreateDatasourceError: tr("the file cannot be created"),
        Qgis.RasterFileWriterResult.WriteError: tr("writing failed, the disk may be full"),
    }.get(result, tr("no reason given"))
