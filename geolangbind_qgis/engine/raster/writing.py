# SPDX-License-Identifier: GPL-2.0-or-later
"""Write GeoTIFFs so that they appear complete, together, or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError

from geolangbind_qgis.engine.errors import OutputError
from geolangbind_qgis.engine.raster import leftovers
from geolangbind_qgis.engine.raster.blocks import check_blocks
from geolangbind_qgis.engine.raster.categories import category_xml
from geolangbind_qgis.engine.raster.leftovers import PART
from geolangbind_qgis.engine.raster.moving import check_replaceable, move_together

_TILE = 256
_OVERVIEW_MIN = 128  # pixels: no overview smaller than this
_RESERVE_BYTES = 8 * 1024 * 1024
_EXPECTED_RATIO = 0.2  # a class map rarely compresses worse than to a fifth


@dataclass(frozen=True)
class Layout:
    """What a GeoTIFF holds.

    ``colors`` maps value to (r, g, b); ``names`` are the categories from value
    0 on; ``descriptions`` one a band. ``quick``: neither compressed nor with
    overviews, for a raster that is looked at and soon replaced. ``half``: a
    float32 raster is stored in 16 bits, which every GDAL reads. ``ratio`` is what
    is left after compression, about.
    """

    path: str
    bands: int
    dtype: str
    nodata: float
    tags: Mapping[str, str] = field(default_factory=dict)
    colors: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)
    names: Sequence[str] = ()
    descriptions: Sequence[str] = ()
    scale: float = 1.0
    resampling: Resampling = Resampling.nearest
    tile_rows: int = _TILE
    quick: bool = False
    half: bool = False
    overviews: bool = True
    ratio: float = _EXPECTED_RATIO

    @property
    def raw_bytes_per_pixel(self) -> int:
        """Uncompressed size of one pixel of all bands."""
        return self.bands * (2 if self.half else np.dtype(self.dtype).itemsize)


def check_outputs(
    paths: Sequence[str], scene_files: Sequence[str], photos: Sequence[str] = ()
) -> None:
    """Raise ``OutputError`` for outputs that cannot be or must not be written.

    ``scene_files`` are the files the scene is read from, ``photos`` those it is compared
    with: none of them is replaced.
    """
    seen: dict[str, str] = {}
    for path in paths:
        if "\0" in path:
            raise OutputError("The output's name holds a null character: choose another name.")
        file = Path(path)
        if file.suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(f"The output {path} must be a GeoTIFF: let its name end in .tif.")
        if not file.parent.is_dir():
            raise OutputError(f"The output folder {file.parent} does not exist: create it first.")
        if file.is_dir():
            raise OutputError(f"The output {path} is a folder: give it a file name.")
        if any(_same_file(path, scene_file) for scene_file in scene_files):
            raise OutputError(f"The output {path} is the scene itself: choose another name.")
        if any(_same_file(path, photo) for photo in photos):
            raise OutputError(f"The output {path} is a photo that is read: choose another name.")
        key = os.path.normcase(os.path.realpath(path))
        if key in seen:
            raise OutputError(f"Two outputs have the same name {path}: choose different ones.")
        seen[key] = path
    check_replaceable(map(Path, paths))


class OutputSet:
    """Several GeoTIFFs of one grid, written in rows or tiles, that appear together on ``commit``.

    Until then they carry a temporary name beside their place; leaving the
    context without ``commit`` removes them.
    """

    def __init__(
        self,
        layouts: Sequence[Layout],
        width: int,
        height: int,
        transform: Affine,
        crs: Any,
    ) -> None:
        self._layouts = tuple(layouts)
        _check_space(self._layouts, width * height)
        self._stack = contextlib.ExitStack()
        self._temporary: list[Path] = []
        self._pool = ThreadPoolExecutor(1, "writer")
        self._pending: list[Future[None]] = []
        grid = {"width": width, "height": height, "crs": crs}
        if not transform.is_identity:
            grid["transform"] = transform
        try:
            self._writers = [self._open(layout, grid) for layout in self._layouts]
        except BaseException:
            self.discard()
            raise

    def __enter__(self) -> OutputSet:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def append(self, arrays: Sequence[np.ndarray]) -> None:
        """Add the next rows, one array (bands, rows, width) a layout; written in the background."""
        self._later(self._append, list(arrays))

    def put(self, arrays: Sequence[np.ndarray], row: int, col: int) -> None:
        """Add a tile, one array (bands, rows, columns) a layout, its corner at ``row``, ``col``.

        Tiles are put once each and fit the layouts' own tiles. Not beside ``append``.
        """
        self._later(self._put, list(arrays), row, col)

    def commit(
        self, beside: Sequence[tuple[Path, Path]] = (), check: Callable[[], None] | None = None
    ) -> None:
        """Finish the files, build overviews, and move all of them to their places.

        ``beside`` are other finished files and their places: they appear together too.
        ``check`` is the last to be asked; what it raises stops everything.
        """
        while self._pending:
            self._pending.pop(0).result()
        sidecars: list[tuple[Path, Path]] = []
        for writer in self._writers:
            writer.finish()
            sidecar = writer.write_sidecar()
            if sidecar is not None:
                self._temporary.append(sidecar[0])
                sidecars.append(sidecar)
        if check is not None:
            check()
        rasters = ((w.temporary, Path(w.layout.path)) for w in self._writers)
        moves = [*beside, *sidecars, *rasters]
        move_together(moves, stale=[_sidecar(Path(item.path)) for item in self._layouts])
        self._temporary.clear()

    def discard(self) -> None:
        """Remove whatever was not committed."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._stack.close()
        for writer in getattr(self, "_writers", []):
            writer.abandon()
        for file in self._temporary:
            for leftover in (file, _sidecar(file)):
                with contextlib.suppress(OSError):
                    leftover.unlink(missing_ok=True)
        self._temporary.clear()

    def _open(self, layout: Layout, grid: dict[str, Any]) -> _RowWriter:
        path = Path(layout.path)
        temporary = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{PART}")
        self._temporary.append(temporary)
        with explained(layout.path):
            leftovers.remove(path)
            writer = _RowWriter(layout, temporary, grid)
            self._stack.enter_context(leftovers.held(temporary))
            return writer

    def _later(self, work: Callable[..., None], *arguments: Any) -> None:
        """Do ``work`` in the background, but never let much wait."""
        self._pending.append(self._pool.submit(work, *arguments))
        while len(self._pending) > 2:
            self._pending.pop(0).result()

    def _append(self, arrays: list[np.ndarray]) -> None:
        for writer, rows in zip(self._writers, arrays, strict=True):
            writer.append(rows)

    def _put(self, arrays: list[np.ndarray], row: int, col: int) -> None:
        for writer, tile in zip(self._writers, arrays, strict=True):
            writer.put(tile, row, col)


class _RowWriter:
    """One GeoTIFF, filled from the top in whole rows of tiles, or tile by tile."""

    def __init__(self, layout: Layout, temporary: Path, grid: dict[str, Any]) -> None:
        self.layout, self.temporary = layout, temporary
        self._row = self._pixels = 0
        self._held: list[np.ndarray] = []
        self._height, self._width = grid["height"], grid["width"]
        raw = self._height * self._width * layout.raw_bytes_per_pixel
        self._file = rasterio.open(
            temporary,
            "w",
            driver="GTiff",
            count=layout.bands,
            dtype=layout.dtype,
            nodata=layout.nodata,
            interleave="band",
            bigtiff="yes" if raw > 3_000_000_000 else "if_safer",
            **_storage(layout),
            **grid,
        )
        self._describe()

    def append(self, rows: np.ndarray) -> None:
        """Add rows (bands, n, width)."""
        self._held.append(rows)
        held = sum(part.shape[1] for part in self._held)
        tile = self.layout.tile_rows
        ready = held if self._row + held >= self._height else held - held % tile
        if ready:
            alone = len(self._held) == 1
            block = self._held[0] if alone else np.concatenate(self._held, axis=1)
            self._held = [block[:, ready:]] if ready < held else []
            window = ((self._row, self._row + ready), (0, self._width))
            with explained(self.layout.path):
                self._file.write(np.ascontiguousarray(block[:, :ready]), window=window)
            self._row += ready
            self._pixels += ready * self._width

    def put(self, tile: np.ndarray, row: int, col: int) -> None:
        """Write a tile (bands, rows, columns) with its corner at ``row``, ``col``."""
        rows, columns = tile.shape[1:]
        with explained(self.layout.path):
            self._file.write(tile, window=((row, row + rows), (col, col + columns)))
        self._pixels += rows * columns

    def finish(self) -> None:
        """Close the file, add overviews and check that it can be read back."""
        if self._pixels != self._height * self._width:
            raise OutputError(f"{self.layout.path} is incomplete and was not kept.")
        with explained(self.layout.path):
            self._file.close()
            factors: list[int] = []
            wanted = self.layout.overviews and not self.layout.quick
            largest = max(self._height, self._width) if wanted else 0
            while largest / 2 ** (len(factors) + 1) >= _OVERVIEW_MIN:
                factors.append(2 ** (len(factors) + 1))
            if factors:
                options = {"COMPRESS_OVERVIEW": "DEFLATE", "GDAL_TIFF_OVR_BLOCKSIZE": str(_TILE)}
                with rasterio.Env(**options), rasterio.open(self.temporary, "r+") as file:
                    file.build_overviews(factors, self.layout.resampling)
            with rasterio.open(self.temporary) as file:
                if len(file.overviews(1)) != len(factors):  # of thin rasters they are odd
                    raise OSError("overviews are missing")
                check_blocks(file)

    def write_sidecar(self) -> tuple[Path, Path] | None:
        """Return where what no GeoTIFF holds is, category names and some CRSs, and its place."""
        temporary, layout = _sidecar(self.temporary), self.layout
        if layout.names:
            with explained(layout.path):
                by_gdal = temporary.read_text(encoding="utf-8") if temporary.exists() else ""
                text = category_xml(layout.names, layout.colors, by_gdal)
                temporary.write_text(text, encoding="utf-8")
        return (temporary, _sidecar(Path(layout.path))) if temporary.exists() else None

    def abandon(self) -> None:
        """Close the file, whatever state it is in."""
        self._held = []
        with contextlib.suppress(RasterioError, OSError):
            self._file.close()

    def _describe(self) -> None:
        layout, file = self.layout, self._file
        file.update_tags(**layout.tags)
        if layout.colors:
            file.write_colormap(1, {value: (*rgb, 255) for value, rgb in layout.colors.items()})
            file.colorinterp = [ColorInterp.palette]
        for band, text in enumerate(layout.descriptions, start=1):
            file.set_band_description(band, text)
        for value, name in enumerate(layout.names):
            file.update_tags(1, **{f"CLASS_{value}": name})
        if layout.scale != 1.0:
            file.scales = (layout.scale,) * layout.bands


def _storage(layout: Layout) -> dict[str, Any]:
    """Return GDAL's options for tiles and compression."""
    if layout.quick:
        return {"tiled": False, "blockysize": layout.tile_rows}
    predictor = 1
    if layout.dtype == "uint16" and not layout.colors:
        predictor = 2
    elif layout.dtype.startswith("float"):
        predictor = 3
    return {
        **({"nbits": 16} if layout.half else {}),
        "tiled": True,
        "blockxsize": _TILE,
        "blockysize": layout.tile_rows,
        "compress": "deflate",
        "predictor": predictor,
        "zlevel": 6,
    }


def _same_file(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return os.path.normcase(os.path.realpath(path)) == os.path.normcase(os.path.realpath(other))


def _sidecar(path: Path) -> Path:
    return path.with_name(path.name + ".aux.xml")


def _check_space(layouts: Sequence[Layout], pixels: int) -> None:
    for layout in layouts:
        folder = Path(layout.path).parent
        needed = int(pixels * layout.raw_bytes_per_pixel * layout.ratio) + _RESERVE_BYTES
        try:
            usage = shutil.disk_usage(folder)
        except OSError:
            continue
        free = usage.free
        if usage.total and free < needed:
            raise OutputError(
                f"The disk of {folder} is full: {free / 1e6:.0f} MB are free, about "
                f"{needed / 1e6:.0f} MB are needed. Free some space or choose another folder."
            )


@contextlib.contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn whatever goes wrong on writing ``path`` into one ``OutputError``."""
    try:
        yield
    except (RasterioError, OSError, SystemError, TypeError) as error:  # TypeError: it is gone
        folder = Path(path).parent
        reason = " ".join(str(error.__cause__ or error).split())[-160:]
        if not folder.is_dir():
            raise OutputError(f"The output folder {folder} is gone: create it again.") from error
        if not os.access(folder, os.W_OK):
            raise OutputError(
                f"{folder} cannot be written to: choose a folder you may write in."
            ) from error
        with contextlib.suppress(OSError):
            usage = shutil.disk_usage(folder)
            if usage.total and usage.free < _RESERVE_BYTES:
                raise OutputError(
                    f"The disk of {folder} is full: free some space or choose another folder."
                ) from error
        raise OutputError(
            f"{path} could not be written ({reason}): check the folder and the disk, "
            "or choose another place."
        ) from error
