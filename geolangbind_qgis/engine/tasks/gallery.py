# SPDX-License-Identifier: GPL-2.0-or-later
"""Encode the photos of a folder, once; what was done is kept, also when a run is cancelled."""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from torch import Tensor

from geolangbind_qgis.engine.errors import PhotoError, StoreError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.precision import full_precision
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.engine.photo_place import photo_place
from geolangbind_qgis.engine.store import gallery
from geolangbind_qgis.engine.store.container import Store
from geolangbind_qgis.engine.store.gallery import Encoded, Stamp
from geolangbind_qgis.engine.tasks.gair import unit
from geolangbind_qgis.engine.tasks.photos import find_photos, no_photos
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size

_BATCH_CPU = 4
_READERS_CPU, _READERS_GPU = 2, 4  # a photo of 100 megapixels takes 300 MB in each
_AHEAD = 2  # batches that are read before they are wanted
_TOKENS = 197  # of a photo
_KEPT_EVERY_S, _POLL_S = 60.0, 0.1
_NAN = float("nan")

T = TypeVar("T")


@dataclass(frozen=True)
class Gallery:
    """A folder's photos: full paths and what each was encoded to, in the same order.

    ``fresh`` were encoded now. ``store`` holds all; where it could not be written it is
    ``None``, and ``problem`` says why.
    """

    paths: tuple[str, ...]
    photos: tuple[Encoded, ...]
    fresh: int
    store: Store | None
    problem: str = ""


@dataclass(frozen=True)
class _Read:
    """A photo that was read: the encoder's input, or why there is none."""

    stamp: Stamp
    image: np.ndarray | None
    lon: float
    lat: float
    problem: str = ""


@dataclass(frozen=True)
class _Batch:
    """Photos that go through the encoder together."""

    names: list[str]
    reads: list[Future[_Read]]


def encode_gallery(folder: str, model: Gair, job: Job, stores: Path) -> Gallery:
    """Return the photos of ``folder``; those that are new or have changed are encoded.

    Raises ``PhotoError`` where there is none, or ``Cancelled``: what was encoded until then
    is kept.
    """
    top = str(Path(folder).expanduser().absolute())
    files = {os.path.relpath(path, top): path for path in find_photos(top, job)}
    if not files:
        raise no_photos(top)
    identity = gallery.gallery_identity(top, model)
    held, store = gallery.load(stores, identity)
    stamps = {name: gallery.stamp_of(path) for name, path in files.items()}
    known = {n: held[n] for n, stamp in stamps.items() if n in held and held[n].stamp == stamp}
    todo = {n: files[n] for n, stamp in stamps.items() if n not in known and stamp is not None}
    keeper = _Keeper(stores, identity, model, known, store)
    job.start_clock()
    try:
        for done, (name, entry) in enumerate(_encoded(todo, model, job), start=1):
            known[name] = entry
            keeper.now_and_then()
            share = done / len(todo)
            says = f"Encoding photos: {done:,} of {len(todo):,}"
            job.progress(share, says, job.remaining(share))
    finally:
        if todo or len(known) < len(held):
            keeper.keep()
    names = [name for name in files if name in known]
    paths, photos = tuple(files[name] for name in names), tuple(known[name] for name in names)
    return Gallery(paths, photos, len(todo), keeper.store, keeper.problem)


class _Keeper:
    """Writes ``photos``, as they are at that moment, into the gallery's store."""

    def __init__(
        self,
        folder: Path,
        identity: dict[str, Any],
        model: Gair,
        photos: Mapping[str, Encoded],
        store: Store | None,
    ) -> None:
        self._folder, self._identity, self._device = folder, identity, str(model.device)
        self._photos, self._since = photos, time.monotonic()
        self.store, self.problem = store, ""

    def keep(self) -> None:
        """Write; a store that cannot be written stops nothing, for ``problem`` says it."""
        self._since = time.monotonic()
        if not self._photos or self.problem:
            return
        try:
            self.store = gallery.save(self._folder, self._identity, self._photos, self._device)
        except StoreError as error:
            self.store, self.problem = None, str(error)

    def now_and_then(self) -> None:
        """Write if that was long ago: somebody may end the process."""
        if time.monotonic() - self._since > _KEPT_EVERY_S:
            self.keep()


def _encoded(todo: Mapping[str, str], model: Gair, job: Job) -> Iterator[tuple[str, Encoded]]:
    """Yield every photo of ``todo`` (name to path) encoded, in order."""
    if not todo:
        return
    on_cpu = model.device.type == "cpu"
    most = _BATCH_CPU if on_cpu else batch_size(model.device, _TOKENS, model.config.width)
    size = min(most, len(todo))
    nothing = np.zeros(model.config.width, np.float16)
    pool = ThreadPoolExecutor(_READERS_CPU if on_cpu else _READERS_GPU, "photos")
    reading: deque[_Batch] = deque()
    sent: deque[tuple[_Batch, Future[Tensor] | None]] = deque()
    names = iter(todo)
    try:
        with EncoderWorker(_encoder(model), model.device, size) as worker:
            while True:
                while len(reading) <= _AHEAD and (some := list(islice(names, size))):
                    reading.append(_Batch(some, [pool.submit(_read, todo[n]) for n in some]))
                if reading:
                    sent.append(_send(reading.popleft(), worker, job))
                if sent and (not reading or len(sent) > worker.threads):
                    yield from _received(*sent.popleft(), nothing, job)
                if not reading and not sent:
                    return
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _send(batch: _Batch, worker: EncoderWorker, job: Job) -> tuple[_Batch, Future[Tensor] | None]:
    read = [_wait(future, job) for future in batch.reads]
    images = [one.image for one in read if one.image is not None]
    return batch, worker.submit(images) if images else None


def _received(
    batch: _Batch, answers: Future[Tensor] | None, nothing: np.ndarray, job: Job
) -> Iterator[tuple[str, Encoded]]:
    vectors: Iterator[np.ndarray] = iter(())
    if answers is not None:
        vectors = iter(unit(_wait(answers, job).float().cpu().numpy()).astype(np.float16))
    for name, future in zip(batch.names, batch.reads, strict=True):
        one = future.result()
        vector = nothing if one.image is None else next(vectors)
        yield name, Encoded(one.stamp, vector, one.lon, one.lat, one.problem)


def _wait(future: Future[T], job: Job) -> T:
    while True:
        job.check()
        with contextlib.suppress(TimeoutError):
            return future.result(timeout=_POLL_S)


def _read(path: str) -> _Read:
    """Read a photo; whatever is wrong with it is the result, for others go on."""
    stamp = gallery.stamp_of(path) or Stamp(-1, -1)
    try:
        place = photo_place(path)
        image = photo_input(read_photo(path)).numpy()
    except PhotoError as error:
        return _Read(stamp, None, _NAN, _NAN, str(error))
    except MemoryError:
        return _Read(stamp, None, _NAN, _NAN, "It is too large for the memory of this computer.")
    return _Read(stamp, image, place.lon, place.lat)


def _encoder(model: Gair) -> Callable[[Tensor], Tensor]:
    """Return what turns photos (B, 3, 224, 224) into what they are compared as, (B, D)."""

    def encode(photos: Tensor) -> Tensor:
        with full_precision(model.device):
            return model.project_street_view(model.encode_street_view(photos))

    return encode
