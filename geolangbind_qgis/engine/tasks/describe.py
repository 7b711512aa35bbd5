# SPDX-License-Identifier: GPL-2.0-or-later
"""Say what is in a scene and how it would be read, without encoding anything."""

from __future__ import annotations

from geolangbind_qgis.engine.errors import WavelengthError
from geolangbind_qgis.engine.raster.ground import Ground
from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
from geolangbind_qgis.engine.tasks.resolve import Bands, choose_bands, choose_scaling
from geolangbind_qgis.protocol import SceneReport, SceneRequest


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
