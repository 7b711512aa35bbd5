# SPDX-License-Identifier: GPL-2.0-or-later
"""A Sentinel-2-like scene simulated from physics, with the truth beside it.

``python -m training.demo_scene OUT_DIR`` writes ``demo_scene.tif``,
``demo_reference.tif`` and ``demo_classes.json``. The seed is used nowhere in
training, and no measured spectra take part.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from training import landscape, materials, render, sensors
from training.legend import BROAD, LegendClass, reference

SEED = 990404
SIZE = 600
GSD_M = 10.0
PLACE = landscape.Biome(
    {"green crop": 3, "grass": 2.5, "ripe crop": 2, "soil": 2, "dry grass": 0.4},
    woods=0.25,
    settlement=0.1,
    river=1.0,
    lake=0.04,
    roads=1.0,
)


def simulate(
    place: landscape.Landscape, bands: sensors.Bands, rng: np.random.Generator
) -> np.ndarray:
    """Return digital numbers (reflectance × 10000), (bands, H, W) uint16; no measured spectra."""
    image = render.reflectance(landscape.Stack.of(place), materials.library(), bands, rng)
    return np.clip(image[0].numpy() * 10000, 1, 15000).astype(np.uint16)


def write_scene(
    path: Path, numbers: np.ndarray, bands: sensors.Bands, names: tuple[str, ...] = (),
    gsd_m: float = GSD_M,
) -> None:  # fmt: skip
    """Write a GeoTIFF that says its wavelengths as GDAL does, with band names where given."""
    profile = _profile(numbers.shape[-1], numbers.shape[-2], gsd_m)
    with rasterio.open(path, "w", dtype="uint16", count=len(numbers), nodata=0, **profile) as out:
        out.write(numbers)
        for index, (centre, width) in enumerate(zip(bands.centres_um, bands.widths_um), start=1):
            if names:
                out.set_band_description(index, names[index - 1])
            out.update_tags(
                index, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=f"{centre:.4f}", FWHM_UM=f"{width:.4f}"
            )
        out.update_tags(TIFFTAG_IMAGEDESCRIPTION="Simulated surface reflectance x 10000")


def _profile(width: int, height: int, gsd_m: float) -> dict[str, object]:
    return {
        "driver": "GTiff", "width": width, "height": height, "crs": "EPSG:32633",
        "transform": from_origin(432000, 5824000, gsd_m, gsd_m), "tiled": True,
        "compress": "deflate",
    }  # fmt: skip


def write(
    folder: Path, size: int = SIZE, seed: int = SEED, legend: tuple[LegendClass, ...] = BROAD
) -> None:
    """Simulate the scene and write it, its truth and its classes into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    place = landscape.simulate(size, rng, PLACE, GSD_M)
    numbers = simulate(place, sensors.SENTINEL_2, rng)
    write_scene(folder / "demo_scene.tif", numbers, sensors.SENTINEL_2, sensors.SENTINEL_2_NAMES)
    profile = _profile(size, size, GSD_M)
    with rasterio.open(
        folder / "demo_reference.tif", "w", dtype="uint8", count=1, nodata=0, **profile
    ) as out:
        out.write(reference(place, legend), 1)
    classes = [{"name": c.name, "prompts": list(c.prompts), "color": c.color} for c in legend]
    text = json.dumps({"title": "Demonstration", "classes": classes}, indent=2) + "\n"
    (folder / "demo_classes.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    write(parser.parse_args().folder)
