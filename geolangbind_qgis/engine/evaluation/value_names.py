# SPDX-License-Identifier: GPL-2.0-or-later
"""What a class raster says its values mean: tags, category names, raster attribute table."""

from __future__ import annotations

import re
import uuid
from typing import Any
from xml.etree import ElementTree as Xml  # nosec B405  # reads only what GDAL wrote

import rasterio.shutil
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.raster.opening import open_dataset

_VALUE_USAGES = ("5",)  # GDAL: GFU_MinMax
_NAME_USAGES = ("2",)  # GFU_Name
_VALUE = re.compile(r"value|val|dn|code|id", re.IGNORECASE)
_NAME = re.compile(r"class|name|label|category|landcover|land_cover", re.IGNORECASE)


def value_names(dataset: Any, field: str = "") -> dict[int, str]:
    """Return the names of the values of band 1; empty where it says none.

    Looks at the band's tags ``CLASS_<value>``, which this engine writes, then at the raster
    attribute table (its column ``field``; "": the one of names) and the category names, as
    the file itself or its ``.aux.xml`` holds them. Raises ``UsageError`` when there is no
    such ``field``.
    """
    if not field:
        matches = ((re.fullmatch(r"CLASS_(\d+)", k), v) for k, v in dataset.tags(1).items())
        tags = {int(match.group(1)): name.strip() for match, name in matches if match}
        if tags:
            return {value: name for value, name in tags.items() if name}
    band = _band_xml(dataset)
    if band is None:
        return {}
    names = _from_table(band, field)
    if names or field:
        return names
    categories = band.findall("./CategoryNames/Category")
    texts = [(item.text or "").strip() for item in categories]
    return {value: name for value, name in enumerate(texts) if name}


def _band_xml(dataset: Any) -> Xml.Element | None:
    """Return GDAL's own description of band 1, which no function of rasterio gives."""
    path = f"/vsimem/{uuid.uuid4().hex}.vrt"
    try:
        rasterio.shutil.copy(dataset, path, driver="VRT")
        with open_dataset(path) as copy:
            text = copy.tags(ns="xml:VRT").get("xml:VRT", "")
    except RasterioError:
        return None
    finally:
        _forget(path)
    try:
        return Xml.fromstring(text).find("./VRTRasterBand")  # noqa: S314  # nosec B314
    except Xml.ParseError:
        return None


def _forget(path: str) -> None:
    try:
        rasterio.shutil.delete(path, driver="VRT")
    except RasterioError:
        return


def _from_table(band: Xml.Element, field: str) -> dict[int, str]:
    """Return value and name from the raster attribute table."""
    table = band.find("./GDALRasterAttributeTable")
    if table is None:
        if field:
            raise UsageError(
                f"The reference has no attribute table, so no field {field!r}: leave --field out."
            )
        return {}
    columns = [
        tuple(definition.findtext(part, "") for part in ("Name", "Type", "Usage"))
        for definition in table.findall("./FieldDefn")
    ]
    titles = [title for title, _, _ in columns]
    if field and field not in titles:
        raise UsageError(f"The reference has no field {field!r}, but: {', '.join(titles)}.")
    value = _column(columns, _VALUE_USAGES, _VALUE, words=False)
    name = titles.index(field) if field else _column(columns, _NAME_USAGES, _NAME, words=True)
    if name is None:
        return {}
    first, step = (_number(table.get(key, "")) for key in ("Row0Min", "BinSize"))
    found = {}
    for row, record in enumerate(table.findall("./Row")):
        cells = [cell.text or "" for cell in record.findall("./F")]
        place = _number(cells[value]) if value is not None else (first or 0.0) + row * (step or 1.0)
        if place is not None and place == int(place) and cells[name].strip():
            found[int(place)] = cells[name].strip()
    return found


def _column(
    columns: list[tuple[str, ...]], usages: tuple[str, ...], called: re.Pattern[str], words: bool
) -> int | None:
    """Return the column of that usage, else the one called so; names are text, values numbers."""
    fitting = [i for i, (_, kind, _) in enumerate(columns) if (kind == "2") == words]
    for i in fitting:
        if columns[i][2] in usages:
            return i
    test = called.search if words else called.fullmatch
    for i in fitting:
        if test(columns[i][0]):
            return i
    return fitting[0] if words and fitting else None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
