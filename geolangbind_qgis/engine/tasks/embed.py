# SPDX-License-Identifier: GPL-2.0-or-later
"""Encode a scene into an embedding store, once; afterwards every question finds it there.

Patch features are the value path of the model's attention pool: vectors in the
text space. Those of overlapping windows are averaged with the weights that class
maps blend scores with, and the mean is normalised again. Windows are anchored to
the scene's own pixels, so a part's features are exactly those of the whole.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn import functional as nn_f

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import AreaError, SceneError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import GAIR, entry
from geolangbind_qgis.engine.raster.area import AreaMask, locate
from geolangbind_qgis.engine.raster.reading import StripReader
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.raster.windows import WindowPlan, plan_windows
from geolangbind_qgis.engine.store import cabinet, container
from geolangbind_qgis.engine.store.container import ArraySpec, StoreWriter
from geolangbind_qgis.engine.store.folders import store_folder
from geolangbind_qgis.engine.store.identity import patch_identity, stamps
from geolangbind_qgis.engine.store.patches import (
    FEATURES,
    USABLE,
    VALID,
    PatchRect,
    PatchStore,
    pixels_of,
    place,
    rect_around,
    specs,
)
from geolangbind_qgis.engine.tasks.accumulate import StripAccumulator
from geolangbind_qgis.engine.tasks.at_hand import AtHand, ReadScene
from geolangbind_qgis.engine.tasks.describe import model_report
from geolangbind_qgis.engine.tasks.encoding import (
    check_detail,
    encoding_notes,
    no_data,
    reader_threads,
)
from geolangbind_qgis.engine.tasks.gair import gair_model
from geolangbind_qgis.engine.tasks.pipeline import Pipeline, RowSink
from geolangbind_qgis.engine.tasks.scores import window_embedder
from geolangbind_qgis.engine.worker import EncoderWorker, batch_size
from geolangbind_qgis.protocol import EmbedRequest, EmbedResult, ModelRequest

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

_REMOTE = (
    "The scene is no file on this computer: if it changes, clear its store, for nobody else will "
    "notice."
)


def embed(request: EmbedRequest, job: Job, models: ModelShelf, at_hand: AtHand) -> EmbedResult:
    """Encode the scene, or its area, unless that has been done.

    Raises one of ``engine.errors`` with one clear line, or ``Cancelled``; then
    nothing was stored.
    """
    started = time.monotonic()
    check_detail(request.detail)
    reading, encodes = _ways(request.model.name)
    read = at_hand.scene(request.scene, reading)
    try:
        window, _ = locate(read.scene, request.scene.area)
        model = model_for(request.model, models, job)
        encoding = encodes(request, read, model, window)
        found = encoding.find(at_hand)
        store = found or encoding.make(job, at_hand)
    finally:
        read.rest()
    return EmbedResult(
        store=cabinet.report(store.store.path),
        encoded=found is None,
        scene=read.report,
        model=model_report(model, request.model.name, encoding.device),
        seconds=time.monotonic() - started,
        notes=store.notes,
    )


def model_for(request: ModelRequest, models: ModelShelf, job: Job) -> Any:
    """Return the model, of whatever family; raises as ``ModelShelf.get`` and ``gair_model``."""
    if entry(request.name).family == GAIR:
        return gair_model(request, models, job)
    return models.get(request, job)


def _ways(name: str) -> tuple[type[ReadScene], type[Encoding]]:
    """Return how a scene is read, and encoded, for the model ``name``."""
    if entry(name).family != GAIR:
        return ReadScene, Encoding
    # they build on this file
    from geolangbind_qgis.engine.tasks.gair_scene import GairScene
    from geolangbind_qgis.engine.tasks.localized import LocalizedEncoding

    return GairScene, LocalizedEncoding


@dataclass(frozen=True)
class StoreRows:
    """The next rows of a store's ``arrays``, and which pixels hold data, (rows, columns) bool."""

    arrays: Mapping[str, np.ndarray]
    valid: np.ndarray


class RowCutter:
    """Cuts blended patch rows to a store's cover (a ``RowSink``)."""

    def __init__(self, plan: WindowPlan, cover: PatchRect, pixels: PixelWindow) -> None:
        self._plan, self._cover, self._pixels = plan, cover, pixels
        self._row = plan.rows[0]

    def push(
        self, scores: torch.Tensor, reached: torch.Tensor, guide: torch.Tensor, valid: torch.Tensor
    ) -> Iterator[StoreRows]:
        """See ``RowSink.push``; ``scores`` are blended unit features (D, n, width)."""
        plan, cover, q = self._plan, self._cover, self._plan.patch
        first = max(self._row, cover.row)
        end = min(self._row + reached.shape[0], cover.row + cover.rows)
        rows = slice(first - self._row, end - self._row)
        left = cover.col - plan.cols[0]
        cols = slice(left, left + cover.cols)
        self._row += reached.shape[0]
        if end <= first:
            return
        features = nn_f.normalize(scores[:, rows, cols].float(), dim=0).to(torch.float16)
        inside = valid[rows.start * q : rows.stop * q, cols.start * q : cols.stop * q]
        held = inside.reshape(end - first, q, cover.cols, q).any(dim=3).any(dim=1)
        tall = min(end * q, self._pixels.row + self._pixels.height) - first * q
        kept = inside[:tall, : self._pixels.width]
        arrays = {
            FEATURES: features.permute(1, 2, 0).contiguous().cpu().numpy(),
            USABLE: (reached[rows, cols] & held).cpu().numpy(),
        }
        yield StoreRows(arrays, kept.cpu().numpy())

    def flush(self) -> Iterator[StoreRows]:
        """Nothing is held back."""
        yield from ()


class Encoding:
    """One scene, one model, one detail: finds its store, or makes it.

    Attributes:
        identity: what the store depends on.
        cover: the patches around ``window`` that a store has to hold.
        pixels: the pixels of the scene under them.
    """

    kind = "patches"
    opened: type[PatchStore] = PatchStore
    remedy = "choose another scaling, such as the percentile stretch"

    def __init__(
        self, request: EmbedRequest, read: ReadScene, model: Any, window: PixelWindow
    ) -> None:
        self._request, self._read, self._model, self._window = request, read, model, window
        self.folder = store_folder(request.stores)
        self.device: torch.device = next(iter(model.parameters())).device
        self._width = int(model.config.width)
        self._plan_windows(request.detail)

    def _plan_windows(self, detail: int) -> None:
        scene, config, read = self._read.scene, self._model.config, self._read
        sizes = (config.image_size, config.patch_size)
        self.plan = plan_windows(scene.height, scene.width, self._window, *sizes, detail)
        self.cover = rect_around(scene.height, scene.width, self.plan.patch, self._window)
        self.pixels = pixels_of(self.cover, scene.height, scene.width, self.plan.patch)
        self.window_px = (self.plan.window_px, self.plan.window_px)
        self.identity = patch_identity(
            scene, read.bands.indexes, read.wavelengths_um, read.scaler, self._model, self.plan
        )

    def find(self, at_hand: AtHand) -> PatchStore | None:
        """Return the store if there is one, at hand or on the disk."""
        key = (self.folder, self.identity)
        return at_hand.store(*key, self.cover, lambda: cabinet.find(*key, self.cover, self.opened))

    def make(self, job: Job, at_hand: AtHand) -> PatchStore:
        """Encode, and return the store; those that it replaces are deleted."""
        at_hand.clear_store()
        container.remove(self.folder / cabinet.name_of(self.identity, self.cover))  # if damaged
        made = self._encode(job)
        at_hand.keep(self.folder, self.identity, made)
        cabinet.clear_superseded(self.folder, made.store)
        return made

    def _specs(self) -> dict[str, ArraySpec]:
        return specs(self.cover, self.pixels, self._width)

    def _place(self) -> dict[str, Any]:
        return place(self.cover, self.pixels, self.plan.patch)

    def _reader(self) -> StripReader:
        read, threads = self._read, reader_threads(self.device)
        bands, waves = read.bands.indexes, read.wavelengths_um
        return StripReader(read.scene, bands, read.scaler, self.plan, waves, threads)

    def _worker(self) -> EncoderWorker:
        embedder = window_embedder(self._model, self._read.wavelengths_um, self.plan)
        size = batch_size(self.device, self.plan.grid**2, self._width)
        return EncoderWorker(embedder, self.device, size)

    def _sink(self) -> RowSink[StoreRows]:
        return RowCutter(self.plan, self.cover, self.pixels)

    def _encode(self, job: Job) -> PatchStore:
        scene, reader = self._read.scene, self._reader()
        name = cabinet.name_of(self.identity, self.cover)
        try:
            with (
                StoreWriter(self.folder, name, self._specs()) as writer,
                self._worker() as worker,
            ):
                blended = StripAccumulator(self.plan, self._width, self.device)
                pipeline = Pipeline(
                    self.plan, reader, worker, blended, self._sink(), job, self.device
                )
                all_valid, any_valid = _write(writer, pipeline.run())
                if not any_valid:
                    raise AreaError(no_data(scene, self._window, AreaMask([])))
                if all_valid:
                    writer.drop(VALID)
                clipped = reader.clipped_share
                notes = encoding_notes(
                    scene, self.window_px, worker, pipeline, clipped, self.remedy
                )
                job.check()
                if stamps(scene) != self.identity["files"]:
                    raise SceneError(
                        f"{scene.path} has changed while it was encoded: nothing was stored, "
                        "encode it again."
                    )
                return self.opened(writer.commit(self._manifest(scene, notes)))
        finally:
            reader.close()

    def _manifest(self, scene: Scene, notes: Sequence[str]) -> dict[str, Any]:
        whole = (self.pixels.height, self.pixels.width) == (scene.height, scene.width)
        remote = () if self.identity["files"] else (_REMOTE,)
        return {
            "kind": self.kind,
            "identity": self.identity,
            **self._place(),
            "whole": whole,
            "width": self._width,
            "detail": self._request.detail,
            "device": str(self.device),
            "windows_encoded": self.plan.count,
            "plugin": paths.version(),
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "notes": [*notes, *remote],
        }


def _write(writer: StoreWriter, rows: Iterator[StoreRows]) -> tuple[bool, bool]:
    """Write everything; return whether all and whether any pixels hold data."""
    every, some = True, False
    for part in rows:
        every = every and bool(part.valid.all())
        some = some or bool(part.valid.any())
        for name, array in part.arrays.items():
            writer.append(name, array)
        writer.append(VALID, np.packbits(part.valid, axis=1))
    return every, some
