# SPDX-License-Identifier: GPL-2.0-or-later
"""What every task that encodes a scene has in common: how finely, how many readers, what to say."""

from __future__ import annotations

from typing import Any

import torch

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.raster.area import AreaMask
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.tasks.pipeline import Pipeline
from geolangbind_qgis.engine.worker import EncoderWorker

DETAILS = (1, 2, 4)
_MUCH_CLIPPED = 0.9  # share of the values; bright or dark scenes stay below
_READERS_CPU, _READERS_GPU = 2, 8


def check_detail(detail: int) -> None:
    """Raise ``UsageError`` unless windows can be enlarged ``detail`` times."""
    if detail not in DETAILS:
        raise UsageError(f"Detail must be 1, 2 or 4, not {detail}.")


def reader_threads(device: torch.device) -> int:
    """Return how many threads read for an encoder on ``device``."""
    return _READERS_CPU if device.type == "cpu" else _READERS_GPU


def no_data(scene: Scene, window: PixelWindow, mask: AreaMask) -> str:
    """Return the line for an area in which no pixel holds data."""
    if mask:
        return (
            "The polygons hold no pixel with data: draw them larger than a pixel, "
            "or where the scene has data."
        )
    whole = (window.height, window.width) == (scene.height, scene.width)
    where = "The scene" if whole else "This part of the scene"
    return f"{where} holds no data: every pixel is nodata. Choose another area or bands."


def encoding_notes(
    scene: Scene,
    window_px: tuple[int, int],
    worker: EncoderWorker,
    pipeline: Pipeline[Any],
    clipped: float,
    remedy: str = "choose another scaling, such as the percentile stretch",
) -> tuple[str, ...]:
    """Return what a person should know about an encoding that has ended, one sentence each.

    ``window_px`` are height and width of a window in pixels of the scene, ``clipped`` is the
    share (0..1) of the values at an end of the scaling, and ``remedy`` what to do about it.
    """
    notes = []
    if clipped > _MUCH_CLIPPED:
        notes.append(
            f"{100 * clipped:.0f} % of the values lie at an end of the scaling, so the model "
            f"saw little of the scene: {remedy}."
        )
    if window_px[0] > scene.height or window_px[1] > scene.width:
        size = " × ".join(dict.fromkeys(str(side) for side in reversed(window_px)))
        notes.append(
            f"The scene is smaller than a window ({size} pixels): "
            "its edges were mirrored to fill one."
        )
    if worker.halvings:
        notes.append(f"Memory ran short {worker.halvings} times: smaller batches were used.")
    if scene.zeros_left_out:
        notes.append(
            "Pixels that are 0 in every band were taken for nodata: the file names no nodata value."
        )
    if pipeline.skipped:
        notes.append(f"{pipeline.skipped:,} windows without data were not encoded.")
    return tuple(notes)
