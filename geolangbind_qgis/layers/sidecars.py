# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds and reads the metadata files that products keep beside their rasters.

People open the ``.tif`` or ``.jp2``, not the metadata file; so the raster's own
folder is searched, and the folders of the product it lies in.
"""

from __future__ import annotations

import fnmatch
import posixpath

from osgeo import gdal

# Product metadata by name, whatever the raster is called.
PRODUCT_PATTERNS = ("mtd_*.xml", "*_mtl.txt", "*_mtl.xml", "*_mtl.json", "*-metadata.xml")
# Files that belong to one raster: its stem, then one of these.
OWN_SUFFIXES = (".hdr", ".xml", ".imd", "_metadata.xml", "-metadata.xml", "_mtl.txt", ".json")
MAX_BYTES = 8 * 1024 * 1024
MAX_FILES = 12
MAX_ENTRIES = 20_000
PARENTS_IN_PRODUCT = 5
REMOTE_PREFIXES = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift")


def read_sidecars(path: str) -> dict[str, str]:
    """Return file name and text of each metadata file of the raster at ``path``.

    Local paths and archives (``/vsizip/`` …) are searched; remote ones are not,
    since listing them may take minutes. Files over 8 MB are left out.
    """
    path = path.replace("\\", "/")
    if path.startswith(REMOTE_PREFIXES) or "/" not in path:
        return {}
    folder, name = posixpath.split(path)
    found: dict[str, str] = {}
    for number, place in enumerate(_folders(folder)):
        for entry in _listing(place):
            if entry != name and entry not in found and _wanted(entry, name, number == 0):
                text = _read(f"{place}/{entry}")
                if text:
                    found[entry] = text
            if len(found) >= MAX_FILES:
                return found
    return found


def _folders(folder: str) -> list[str]:
    """Return the raster's folder, then its parents up to the product's root."""
    parts = folder.split("/")
    root = next((i for i, part in enumerate(parts) if part.upper().endswith(".SAFE")), None)
    levels = 1 if root is None else min(len(parts) - 1 - root, PARENTS_IN_PRODUCT)
    return ["/".join(parts[: len(parts) - level]) for level in range(levels + 1)]


def _wanted(entry: str, raster: str, beside: bool) -> bool:
    lower = entry.lower()
    if lower.endswith(".aux.xml"):
        return False
    if any(fnmatch.fnmatch(lower, pattern) for pattern in PRODUCT_PATTERNS):
        return True
    if not beside:
        return False
    stem = raster.lower().rsplit(".", 1)[0]
    stems = (stem, raster.lower(), stem.replace("spectral_image", "metadata"))
    return any(lower == start + suffix for start in stems for suffix in ("", *OWN_SUFFIXES))


def _listing(folder: str) -> list[str]:
    if not folder:
        return []
    entries = gdal.ReadDir(folder, MAX_ENTRIES) or []
    return sorted(entry for entry in entries if entry not in (".", ".."))


def _read(path: str) -> str:
    status = gdal.VSIStatL(path)
    if status is None or status.IsDirectory() or not 0 < status.size <= MAX_BYTES:
        return ""
    handle = gdal.VSIFOpenL(path, "rb")
    if handle is None:
        return ""
    try:
        data = gdal.VSIFReadL(1, status.size, handle)
    finally:
        gdal.VSIFCloseL(handle)
    if not data or b"\0" in data[:1024]:
        return ""
    return bytes(data).decode("utf-8", errors="replace")
