# SPDX-License-Identifier: GPL-2.0-or-later
"""Say what is in a scene and how it would be read, and which model runs; nothing is encoded."""

from __future__ import annotations

from typing import Any

import torch

from geolangbind_qgis.engine.errors import WavelengthError
from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.tasks.resolve import Bands, choose_bands, choose_scaling
from geolangbind_qgis.protocol import ModelReport, SceneReport, SceneRequest


def describe_scene(request: SceneRequest) -> SceneReport:
    """Return what was detected in the scene. Missing wavelengths are a note here, not an error."""
    with Scene(request.path) as scene:
        bands = choose_bands(scene, request)
        _, sentence = choose_scaling(scene, request, bands)
        notes: tuple[str, ...] = ()
        try:
            bands.wavelengths_um()
        except WavelengthError as error:
            notes = (str(error),)
        return report(scene, bands, sentence, notes)


def report(scene: Scene, bands: Bands, sentence: str, notes: tuple[str, ...] = ()) -> SceneReport:
    """Return the scene's report with the bands and the scaling as chosen."""
    ground = Ground(scene, PixelWindow(0, 0, scene.height, scene.width))
    if ground.true_area:
        notes = (*notes, "The projection stretches areas here: hectares are true ground area.")
    dtypes = dict.fromkeys(scene.dtypes[band.index - 1] for band in bands.asked)
    return SceneReport(
        path=scene.path,
        width=scene.width,
        height=scene.height,
        crs=scene.crs.to_string() if scene.crs is not None else "",
        dtype=", ".join(dtypes),
        pixel_size_m=ground.pixel_m,
        bands=bands.asked,
        sensor=bands.sensor,
        scaling=sentence,
        notes=tuple(dict.fromkeys([*bands.notes, *notes])),
    )


def model_report(model: Any, name: str, device: torch.device) -> ModelReport:
    """Return what to say about the model that runs."""
    info = getattr(model, "info", None)
    return ModelReport(
        name=name,
        checkpoint=str(getattr(info, "checkpoint", "")),
        sha256=str(getattr(info, "sha256", "")),
        licence=str(getattr(info, "licence", "")),
        device=str(device),
        notes=tuple(getattr(info, "notes", ()) or ()),
    )
