# SPDX-License-Identifier: GPL-2.0-or-later
"""A store on disk: a folder of plain arrays and a manifest, there as a whole or not at all.

Arrays are raw, little-endian, row-major files that are mapped into memory, so
that a scene of any size can be asked. What they mean stands in the manifest's
``kind`` and is nobody's business here: patch features are one kind, tokens of
windows may be another.

A store is written into a folder with a temporary name beside its place, which is
renamed when all is on the disk. Two processes that write the same store do no
harm: the first to finish wins, the other takes that one.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from geolangbind_qgis.engine.errors import StoreError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.raster import leftovers
from geolangbind_qgis.patience import patiently

FORMAT = 1  # of the manifest and the arrays, and of what the engine writes into them
MANIFEST = "manifest.json"
_PART = ".part"
_HELD = "unfinished"  # the file that says, by its lock, that a store is being written
_RESERVE_BYTES = 16 * 1024 * 1024
_BEGINNING_S = 60.0  # a folder younger than this may not have its lock yet


class UnusableStoreError(Exception):
    """A store that cannot be used; the message says why, in a sentence for a person."""


@dataclass(frozen=True)
class ArraySpec:
    """An array of a store: NumPy type and shape."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        """Size in bytes."""
        return int(np.prod(self.shape, dtype=np.int64)) * np.dtype(self.dtype).itemsize


@dataclass(frozen=True)
class Store:
    """A complete store; ``manifest`` is what its writer said about it."""

    path: Path
    manifest: Mapping[str, Any]
    arrays: Mapping[str, ArraySpec]

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.path.name

    @property
    def size_bytes(self) -> int:
        """What its arrays take on the disk."""
        return sum(spec.nbytes for spec in self.arrays.values())

    def array(self, name: str) -> np.ndarray:
        """Return an array mapped into memory; changes to it never reach the disk.

        Raises ``UnusableStoreError`` when the store was deleted meanwhile.
        """
        spec = self.arrays[name]
        try:
            return np.memmap(self.path / name, spec.dtype, "c", shape=spec.shape)
        except (OSError, ValueError) as error:
            raise UnusableStoreError(f"{self.path} is incomplete: {error}.") from error


def read_manifest(path: Path) -> dict[str, Any]:
    """Return the manifest of the store at ``path``, of whatever version it is."""
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        if not isinstance(manifest["identity"], dict):
            raise TypeError("the identity is no object")
        return {**manifest, "format": int(manifest["format"])}
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise UnusableStoreError("It is damaged: its manifest cannot be read.") from error


def open_store(path: Path) -> Store:
    """Return the store in the folder ``path``; ``UnusableStoreError`` says why it is none."""
    manifest = read_manifest(path)
    if manifest["format"] != FORMAT:
        age = "an older" if manifest["format"] < FORMAT else "a newer"
        raise UnusableStoreError(f"It was made by {age} version of the plugin.")
    try:
        specs = {
            str(name): ArraySpec(str(spec["dtype"]), tuple(int(n) for n in spec["shape"]))
            for name, spec in manifest["arrays"].items()
        }
        for name, spec in specs.items():
            if (path / name).stat().st_size != spec.nbytes:
                raise UnusableStoreError("It is damaged: one of its files is of another size.")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise UnusableStoreError("It is damaged: one of its files is missing.") from error
    return Store(path, manifest, specs)


class StoreWriter:
    """Writes one store ``name`` into ``folder``; leaving the context without ``commit`` drops it.

    Raises ``StoreError`` when the folder cannot be written to or the disk is full.
    """

    def __init__(self, folder: Path, name: str, arrays: Mapping[str, ArraySpec]) -> None:
        self._folder, self._final = folder, folder / name
        self._part = folder / f".{name}.{uuid.uuid4().hex[:8]}{_PART}"
        self._specs = dict(arrays)
        self._files: dict[str, BinaryIO] = {}
        self._written = dict.fromkeys(arrays, 0)
        self._stack = contextlib.ExitStack()
        try:
            with self._explained():
                folder.mkdir(parents=True, exist_ok=True)
                sweep(folder)
                self._check_space()
                self._part.mkdir()
                (self._part / _HELD).touch()
                self._stack.enter_context(leftovers.held(self._part / _HELD))
                for key in arrays:
                    self._files[key] = self._stack.enter_context((self._part / key).open("wb"))
        except BaseException:
            self.discard()
            raise

    def __enter__(self) -> StoreWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def append(self, name: str, rows: np.ndarray) -> None:
        """Add the next rows of the array ``name``."""
        data = np.ascontiguousarray(rows, self._specs[name].dtype)
        with self._explained():
            self._files[name].write(data.data)
        self._written[name] += data.nbytes

    def drop(self, name: str) -> None:
        """Leave the array ``name`` out of the store."""
        with self._explained():
            self._files.pop(name).close()
            (self._part / name).unlink()
        del self._specs[name], self._written[name]

    def commit(self, manifest: Mapping[str, Any]) -> Store:
        """Finish the store, move it to its place and return it."""
        missing = [key for key, spec in self._specs.items() if self._written[key] != spec.nbytes]
        if missing:
            raise StoreError(f"The store {self._final} is incomplete and was not kept.")
        arrays = {
            key: {"dtype": spec.dtype, "shape": list(spec.shape)}
            for key, spec in self._specs.items()
        }
        complete = {"format": FORMAT, **manifest, "arrays": arrays}
        with self._explained():
            for file in self._files.values():
                _to_disk(file)
            with (self._part / MANIFEST).open("wb") as file:
                file.write(json.dumps(complete, ensure_ascii=False, indent=1).encode("utf-8"))
                _to_disk(file)
            self._stack.close()
            (self._part / _HELD).unlink(missing_ok=True)  # in Windows it was not held
            patiently(self._move)
        return open_store(self._final)

    def discard(self) -> None:
        """Remove whatever was not committed."""
        with contextlib.suppress(OSError):  # what was not written cannot be flushed either
            self._stack.close()
        shutil.rmtree(self._part, ignore_errors=True)

    def _move(self) -> None:
        try:
            os.rename(self._part, self._final)
        except OSError:
            if not self._final.is_dir():
                raise
            try:
                open_store(self._final)  # another process was first
            except UnusableStoreError:
                remove(self._final)
                os.rename(self._part, self._final)

    def _check_space(self) -> None:
        needed = sum(spec.nbytes for spec in self._specs.values()) + _RESERVE_BYTES
        usage = shutil.disk_usage(self._folder)
        if usage.total and usage.free < needed:
            raise StoreError(
                f"The disk of {self._folder} is full: the embeddings of this scene take "
                f"{needed / 1e6:,.0f} MB, {usage.free / 1e6:,.0f} MB are free. Clear stores, "
                "choose a smaller area, or another folder for the stores."
            )

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn whatever goes wrong on writing into one ``StoreError``."""
        try:
            yield
        except OSError as error:
            reason = one_line(error.strerror or str(error), 120)
            raise StoreError(
                f"The embeddings could not be stored in {self._folder} ({reason}): free some "
                "space, or choose another folder for the stores."
            ) from error


def remove(path: Path) -> None:
    """Delete the store at ``path``: out of sight first, so that nobody opens a part of it.

    Raises ``StoreError`` when it cannot be deleted, as on Windows while it is open.
    """
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}{_PART}")
    try:
        os.rename(path, aside)
        shutil.rmtree(aside)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise StoreError(
            f"The store {path} cannot be deleted ({error.strerror}): close the programs that use "
            "it, or delete the folder yourself."
        ) from error


def sweep(folder: Path) -> None:
    """Delete what killed processes left unfinished in ``folder``."""
    for part in folder.glob(f".*{_PART}"):
        with contextlib.suppress(OSError):
            held = part / _HELD
            begun = time.time() - part.stat().st_mtime < _BEGINNING_S
            if not begun and (not held.exists() or leftovers.is_abandoned(held)):
                shutil.rmtree(part, ignore_errors=True)


def _to_disk(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
