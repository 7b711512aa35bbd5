# SPDX-License-Identifier: GPL-2.0-or-later
"""What a raster file and the metadata files beside it say, uninterpreted."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rasterio

from geolangbind_qgis.engine.raster.opening import open_dataset
from geolangbind_qgis.spectral.types import BandMetadata, RasterMetadata

_COLORS = ("red", "green", "blue", "alpha", "gray")
_MAX_SIDECAR_BYTES = 4 * 1024 * 1024
_MAX_SIDECARS = 24
_PRODUCT_LEVELS = 4  # GRANULE/<tile>/IMG_DATA/R10m lies four below the .SAFE folder

# Files that describe a whole product, whatever the raster beside them is called.
_PRODUCT_PATTERNS = ("mtd*.xml", "*_mtl.txt", "*_mtl.json", "*_mtl.xml", "*metadata.xml")
# Files that describe a raster when they share its name.
_STEM_SUFFIXES = (".hdr", ".xml", ".json", ".txt", ".imd", ".tif.aux.xml")
_PRODUCT_FOLDERS = (".safe", ".dim", ".sen3", ".data")


def read_metadata(path: str) -> RasterMetadata:
    """Read every tag of the raster at ``path`` and the metadata files beside it.

    Raises ``SceneError`` when the file cannot be opened.
    """
    with open_dataset(path) as dataset:
        return metadata_of(dataset, path)


def metadata_of(dataset: Any, path: str, alone: bool = False) -> RasterMetadata:
    """Return what the open rasterio ``dataset`` of the file ``path`` says about itself.

    ``alone``: of the files beside it only those with its name are looked for.
    """
    bands = tuple(_band(dataset, index) for index in dataset.indexes)
    return RasterMetadata(
        path=path,
        driver=dataset.driver,
        bands=bands,
        tags=_domains(dataset, 0),
        sidecars=read_sidecars(path, alone),
    )


def read_sidecars(path: str, alone: bool = False) -> dict[str, str]:
    """Return file name and text of the small metadata files beside ``path``.

    ``alone``: only of those with its name; the folder, which may be of thousands, is not listed.
    """
    found: dict[str, str] = {}
    for file in _namesakes(Path(path)) if alone else _candidates(Path(path)):
        if len(found) >= _MAX_SIDECARS:
            break
        try:
            if file.name not in found and file.stat().st_size <= _MAX_SIDECAR_BYTES:
                found[file.name] = file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    return found


def _candidates(raster: Path) -> Iterator[Path]:
    """Yield metadata files: those with the raster's name first, then the product's."""
    siblings = _files(raster.parent)
    for file in siblings:
        if file != raster and _shares_name(file, raster):
            yield file
    yield from _product_files(siblings, raster)
    for folder in _product_folders(raster):
        yield from _product_files(_files(folder), raster)


def _namesakes(raster: Path) -> Iterator[Path]:
    """Yield the metadata files with the raster's name, written with its case."""
    for stem in dict.fromkeys((raster.stem, raster.name)):
        for suffix in (*_STEM_SUFFIXES, ".aux.xml"):
            file = raster.with_name(stem + suffix)
            if file != raster and os.path.isfile(file):  # never raises, as for overlong names
                yield file


def _files(folder: Path) -> list[Path]:
    """Return the files in ``folder``; none when it is no folder on disk (/vsizip/, a database)."""
    try:
        return sorted(item for item in folder.iterdir() if item.is_file())
    except OSError:
        return []


def _shares_name(file: Path, raster: Path) -> bool:
    name = file.name.lower()
    stems = (raster.stem.lower(), raster.name.lower())
    return any(name == stem + suffix for stem in stems for suffix in (*_STEM_SUFFIXES, ".aux.xml"))


def _product_files(files: list[Path], raster: Path) -> Iterator[Path]:
    """Yield product-level metadata; of several, those whose name the raster's continues."""
    hits = [
        file
        for file in files
        if any(fnmatch.fnmatch(file.name.lower(), pattern) for pattern in _PRODUCT_PATTERNS)
    ]
    ours = [file for file in hits if _same_product(file, raster)]
    generic = [file for file in hits if file.name.lower().startswith("mtd")]
    if ours or generic:
        yield from dict.fromkeys([*ours, *generic])
    elif len(hits) == 1:
        yield hits[0]


def _same_product(file: Path, raster: Path) -> bool:
    stem = file.stem.lower()
    for ending in ("_mtl", "-metadata", "_metadata"):
        stem = stem[: -len(ending)] if stem.endswith(ending) else stem
    return len(stem) > 4 and raster.name.lower().startswith(stem)


def _product_folders(raster: Path) -> Iterator[Path]:
    """Yield the folders up to the product's own, if the raster lies inside a product folder."""
    parents = list(raster.resolve().parents)[: _PRODUCT_LEVELS + 1]
    for level, folder in enumerate(parents):
        if folder.name.lower().endswith(_PRODUCT_FOLDERS):
            yield from parents[1 : level + 1]
            return


def _domains(dataset: Any, band: int) -> dict[str, dict[str, str]]:
    """Return every metadata domain of the dataset (``band`` 0) or of one band."""
    names = dataset.tag_namespaces(band) if band else dataset.tag_namespaces()
    found: dict[str, dict[str, str]] = {}
    for name in ["", *names]:
        if name == "DERIVED_SUBDATASETS":
            continue
        try:
            tags = dataset.tags(band, ns=name or None) if band else dataset.tags(ns=name or None)
        except (rasterio.errors.RasterioError, ValueError):
            continue
        if tags:
            found[name] = {str(key): str(value) for key, value in tags.items()}
    return found


def _band(dataset: Any, index: int) -> BandMetadata:
    color = dataset.colorinterp[index - 1].name
    return BandMetadata(
        index=index,
        dtype=dataset.dtypes[index - 1],
        description=dataset.descriptions[index - 1] or "",
        color=color if color in _COLORS else "",
        nodata=dataset.nodatavals[index - 1],
        scale=dataset.scales[index - 1],
        offset=dataset.offsets[index - 1],
        tags=_domains(dataset, index),
    )
