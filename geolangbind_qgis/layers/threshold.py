# SPDX-License-Identifier: GPL-2.0-or-later
"""The live "unclassified" threshold of a class layer: no new run, the scene shows through.

The class layer is pointed at a tiny VRT beside the class raster whose pixels are
``class * (confidence >= threshold)``, computed by GDAL while it draws (the
built-in ``mul`` pixel function over the class raster and the confidence raster
seen through a lookup table). Below the threshold a pixel *is* 0 = unclassified:
transparent on the map, and 0 too for Identify, zonal statistics and exports.
At 0 percent the layer is the class raster itself again.

Tried in QGIS 3.40 by drawing to images, with what was found:

* QGIS's own virtual raster (``"c@1" * ("p@1" >= 40)``): reports no nodata value
  and paints nodata pixels as a class; values become floats; rejected.
* A confidence layer as a veil above the classes, erasing them inside a layer
  group (blend mode "destination out"): draws correctly, but needs a third layer
  and a group that must stay as they are, and the values underneath do not
  change; rejected.
* An alpha band for the paletted renderer: gives shades of confidence, no step;
  rejected.
* The VRT: exact pixels, about 2 ms a change, uses the rasters' overviews, moves
  with the files and is saved in the project like any other source; chosen.

One VRT per threshold, never rewritten, so that a saved project keeps its map
whatever happens to the same rasters in another one. Those passed on the way by
the slider are removed again.
"""

from __future__ import annotations

import math
import os
import re
import xml.etree.ElementTree as ElementTree  # nosec B405  # reads only what GDAL wrote
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from geolangbind_qgis import patience
from geolangbind_qgis.layers.errors import ResultError

THRESHOLD_KEY = "geolangbind/threshold"
CLASSES_KEY = "geolangbind/class_raster"
CONFIDENCE_KEY = "geolangbind/confidence_raster"
WRITTEN_KEY = "geolangbind/threshold_written"
CLEAN_AFTER_MS = 4000
_COLOR_TABLE = re.compile(r"<ColorTable>.*?</ColorTable>\s*", re.DOTALL)

_passed: set[Path] = set()  # VRTs made in this session that no saved project refers to
_listening = False


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("LayerThreshold", text)


def prepare(
    class_layer: QgsRasterLayer, class_raster: str, confidence_raster: str, written: float = 0.0
) -> None:
    """Remember with the layer which rasters a threshold works on; none without confidence.

    ``written`` (0..1) is the threshold of the run itself: the class raster holds
    nothing below it.
    """
    class_layer.setCustomProperty(CLASSES_KEY, class_raster)
    class_layer.setCustomProperty(CONFIDENCE_KEY, confidence_raster)
    class_layer.setCustomProperty(THRESHOLD_KEY, percent_of(written))
    class_layer.setCustomProperty(WRITTEN_KEY, percent_of(written))


def threshold(class_layer: QgsRasterLayer) -> int:
    """Return the confidence, in percent, below which the layer shows no class."""
    return _stored_percent(class_layer, THRESHOLD_KEY)


def percent_of(threshold: float) -> int:
    """Return the lowest whole percent that is not below ``threshold`` (0..1)."""
    return min(max(math.ceil(threshold * 100.0 - 1e-9), 0), 100)


def _stored_percent(class_layer: QgsRasterLayer, key: str) -> int:
    try:
        return int(class_layer.customProperty(key, 0))
    except (TypeError, ValueError):
        return 0


def can_set_threshold(class_layer: QgsRasterLayer) -> bool:
    """Whether the layer is a class map of ours and its confidence raster is there."""
    return _raster(class_layer, CLASSES_KEY) is not None and (
        _raster(class_layer, CONFIDENCE_KEY) is not None
    )


def set_threshold(class_layer: QgsRasterLayer, percent: int) -> None:
    """Show no class where the confidence is below ``percent`` (0..100). Main thread; instant.

    Never below the threshold that the run itself wrote.
    Raises ``ResultError`` when the layer has no confidence raster or the VRT
    cannot be written beside the class raster.
    """
    written = _stored_percent(class_layer, WRITTEN_KEY)
    percent = min(max(int(percent), written), 100)
    classes = _raster(class_layer, CLASSES_KEY)
    confidence = _raster(class_layer, CONFIDENCE_KEY)
    if classes is None or (confidence is None and percent > written):
        text = tr(
            "“{0}” has no confidence raster beside it: run again with one to use a threshold."
        )
        raise ResultError(text.format(class_layer.name()))
    before = Path(class_layer.source())
    target = classes if percent == written else _vrt(classes, confidence, percent)
    if target != before:
        class_layer.setDataSource(
            str(target), class_layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False
        )
    class_layer.setCustomProperty(THRESHOLD_KEY, percent)
    class_layer.triggerRepaint()
    QTimer.singleShot(CLEAN_AFTER_MS, _remove_passed)


def keep_made() -> None:
    """Keep the VRTs that are shown: the project just saved may refer to them."""
    _remove_passed()
    _passed.clear()


def shut_down() -> None:
    """Remove what the slider left behind and stop listening; the plugin's ``unload`` calls it."""
    global _listening
    _remove_passed()
    if _listening:
        QgsProject.instance().projectSaved.disconnect(keep_made)
        _listening = False


def _listen() -> None:
    global _listening
    if not _listening:
        QgsProject.instance().projectSaved.connect(keep_made)
        _listening = True


def _raster(class_layer: QgsRasterLayer, key: str) -> Path | None:
    """Return the raster remembered under ``key``: beside the layer's source, or where it was."""
    stored = str(class_layer.customProperty(key, "") or "")
    if not stored:
        return None
    beside = Path(class_layer.source()).parent / Path(stored).name
    for path in (beside, Path(stored)):
        if path.exists():
            return path
    return None


def _vrt(classes: Path, confidence: Path | None, percent: int) -> Path:
    path = classes.with_name(f"{classes.stem}_min{percent}.vrt")
    if path.exists() and path.stat().st_mtime >= classes.stat().st_mtime:
        return path  # else: of an earlier run to the same file
    text = _vrt_text(classes, confidence or classes, percent)
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        patience.replace(part, path)
    except OSError as error:
        reason = tr("The threshold cannot be kept in {0}: {1}.")
        raise ResultError(reason.format(path.parent, error.strerror)) from None
    _listen()
    _passed.add(path)
    return path


def _vrt_text(classes: Path, confidence: Path, percent: int) -> str:
    """Return the VRT: GDAL's own description of ``classes``, times confidence through a table."""
    memory = f"/vsimem/geolangbind_threshold_{os.getpid()}.vrt"
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        made = gdal.Translate(memory, str(classes), format="VRT")
        text = "".join(made.GetMetadata_List("xml:VRT") or []) if made is not None else ""
    except RuntimeError:
        text = ""
    finally:
        made = None
        gdal.PopErrorHandler()
        gdal.Unlink(memory)
    if not text:
        raise ResultError(tr("The class raster {0} cannot be read.").format(classes))
    text = _COLOR_TABLE.sub("", text)  # 65536 entries where there are many classes
    root = ElementTree.fromstring(text)  # noqa: S314  # nosec B314
    band = root.find("VRTRasterBand")
    source = band.find("*[SourceFilename]") if band is not None else None
    if band is None or source is None:
        raise ResultError(tr("The class raster {0} cannot be read.").format(classes))
    _point_to(source, classes, classes.parent)
    band.set("subClass", "VRTDerivedRasterBand")
    weight = ElementTree.fromstring(ElementTree.tostring(source))  # noqa: S314  # nosec B314
    weight.tag = "ComplexSource"
    properties = weight.find("SourceProperties")
    if properties is not None:  # those of the class raster
        weight.remove(properties)
    _point_to(weight, confidence, classes.parent)
    table = f"0:0,{percent - 0.5}:0,{percent - 0.49}:1,255:1"
    ElementTree.SubElement(weight, "LUT").text = table
    band.append(weight)
    for tag, value in (
        ("PixelFunctionType", "mul"),
        ("SourceTransferType", band.get("dataType", "Byte")),
    ):
        element = ElementTree.Element(tag)
        element.text = value
        band.insert(0, element)
    # without it, newer GDAL leaves nodata pixels out of the product
    band.insert(1, ElementTree.Element("PixelFunctionArguments", propagateNoData="true"))
    return ElementTree.tostring(root, encoding="unicode")


def _point_to(source: ElementTree.Element, raster: Path, folder: Path) -> None:
    """Let ``source`` name ``raster``, relative to ``folder`` where it lies there."""
    name = source.find("SourceFilename")
    if name is not None:
        beside = raster.parent == folder
        name.text = raster.name if beside else str(raster)
        name.set("relativeToVRT", "1" if beside else "0")


def _remove_passed() -> None:
    """Remove the VRTs that the slider passed and no layer of the project shows."""
    layers = QgsProject.instance().mapLayers().values()
    shown = {Path(layer.source()) for layer in layers if isinstance(layer, QgsRasterLayer)}
    for path in list(_passed - shown):
        try:
            path.unlink(missing_ok=True)
            path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
        except OSError:
            continue  # still open somewhere: next time
        _passed.discard(path)
