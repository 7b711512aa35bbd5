# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds and reads the metadata files that products keep beside their rasters.

People open the ``.tif`` or ``.jp2``, not the metadata file; so the raster's own
folder is searched, and the folders of the product it lies in. The engine keeps
the same rules (``engine.raster.metadata``), with rasterio instead of GDAL.
"""

from __future__ import annotations

import fnmatch
import posixpath

from osgeo import gdal

# Product metadata by name, whatever the raster is called.
PRODUCT_PATTERNS = ("mtd*.xml", "*_mtl.txt", "*_mtl.json", "*_mtl.xml", "*metadata.xml")
PRODUCT_ENDINGS = ("_mtl", "-metadata", "_metadata")
PRODUCT_FOLDERS = (".safe", ".dim", ".sen3", ".data")
# Files that describe a raster when they share its name.
OWN_SUFFIXES = (".hdr", ".xml", ".json", ".txt", ".imd", ".aux.xml")
MAX_BYTES = 4 * 1024 * 1024
MAX_FILES = 24
MAX_ENTRIES = 20_000
PRODUCT_LEVELS = 4  # GRANULE/<tile>/IMG_DATA/R10m lies four below the .SAFE folder
REMOTE_PREFIXES = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift")


def read_sidecars(path: str) -> dict[str, str]:
    """Return file name and text of each metadata file of the raster at ``path``.

    Local paths and archives (``/vsizip/`` …) are searched; remote ones are not,
    since listing them may take minutes. Files over 4 MB are left out.
    """
    path = path.replace("\\", "/")
    if path.startswith(REMOTE_PREFIXES) or "/" not in path:
        return {}
    folder, name = posixpath.split(path)
    siblings = _listing(folder)
    candidates = [(folder, entry) for entry in siblings if _shares_name(entry, name)]
    candidates += [(folder, entry) for entry in _product_files(siblings, name)]
    for parent in _product_folders(folder):
        candidates += [(parent, entry) for entry in _product_files(_listing(parent), name)]
    found: dict[str, str] = {}
    for place, entry in candidates:
        if entry not in found and len(found) < MAX_FILES:
            text = _read(f"{place}/{entry}")
            if text:
                found[entry] = text
    return found


def _shares_name(entry: str, raster: str) -> bool:
    raster = raster.lower()
    starts = (raster, raster.rsplit(".", 1)[0])
    own = (start + suffix for start in starts for suffix in OWN_SUFFIXES)
    return entry.lower() != raster and entry.lower() in own


def _product_files(entries: list[str], raster: str) -> list[str]:
    """Return product metadata; of several, those whose name the raster's continues."""
    hits = [e for e in entries if any(fnmatch.fnmatch(e.lower(), p) for p in PRODUCT_PATTERNS)]
    chosen = [e for e in hits if _same_product(e, raster) or e.lower().startswith("mtd")]
    return chosen or (hits if len(hits) == 1 else [])


def _same_product(entry: str, raster: str) -> bool:
    stem = entry.lower().rsplit(".", 1)[0]
    for ending in PRODUCT_ENDINGS:
        stem = stem[: -len(ending)] if stem.endswith(ending) else stem
    return len(stem) > 4 and raster.lower().startswith(stem)


def _product_folders(folder: str) -> list[str]:
    """Return the folders above ``folder`` up to the product's own, if it lies inside one."""
    parts = folder.split("/")
    for level in range(min(PRODUCT_LEVELS + 1, len(parts))):
        if parts[len(parts) - 1 - level].lower().endswith(PRODUCT_FOLDERS):
            return ["/".join(parts[: len(parts) - up]) for up in range(1, level + 1)]
    return []


def _listing(folder: str) -> list[str]:
    """Return the names in ``folder``, sorted; none where it cannot be listed."""
    if not folder:
        return []
    entries = gdal.ReadDir(folder, MAX_ENTRIES) or []
    return sorted(entry for entry in entries if entry not in (".", ".."))


def _read(path: str) -> str:
    """Return the text of a file; empty if it is none, is too large or is no text."""
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
