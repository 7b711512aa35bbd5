# SPDX-License-Identifier: GPL-2.0-or-later
"""Class names as GDAL keeps them beside a GeoTIFF (``.aux.xml``), which QGIS reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as Xml  # nosec B405  # writes, never parses

_CRS = re.compile(r"<SRS\b.*?</SRS>", re.DOTALL)
_FIELDS = (  # name, GDAL type (0 integer, 2 text), GDAL usage
    ("Value", 0, 5),
    ("Class", 2, 2),
    ("Red", 0, 6),
    ("Green", 0, 7),
    ("Blue", 0, 8),
)


def category_xml(
    names: Sequence[str], colors: Mapping[int, tuple[int, int, int]], by_gdal: str = ""
) -> str:
    """Return the PAM document with category names and a raster attribute table.

    ``names[v]`` is the name of value ``v``, "" where it does not occur; a value without a
    colour is black. ``by_gdal`` is the document that GDAL wrote, of which the CRS is kept.
    """
    root = Xml.Element("PAMDataset")
    band = Xml.SubElement(root, "PAMRasterBand", band="1")
    categories = Xml.SubElement(band, "CategoryNames")
    for name in names:
        Xml.SubElement(categories, "Category").text = name
    table = Xml.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    for index, (name, kind, usage) in enumerate(_FIELDS):
        definition = Xml.SubElement(table, "FieldDefn", index=str(index))
        Xml.SubElement(definition, "Name").text = name
        Xml.SubElement(definition, "Type").text = str(kind)
        Xml.SubElement(definition, "Usage").text = str(usage)
    named = [(value, name) for value, name in enumerate(names) if name]
    for index, (value, name) in enumerate(named):
        row = Xml.SubElement(table, "Row", index=str(index))
        for cell in (value, name, *colors.get(value, (0, 0, 0))):
            Xml.SubElement(row, "F").text = str(cell)
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode") + "\n"
    crs = _CRS.search(by_gdal)
    return text.replace("<PAMDataset>", f"<PAMDataset>\n  {crs.group()}", 1) if crs else text
