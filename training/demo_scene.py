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
from training.concepts import CHANNELS

SEED = 990401
SIZE = 600
GSD_M = 10.0
CLASSES = (
    ("Water", "#2b7bba", ("water", "river", "lake"), ("clear water", "turbid water",
                                                      "green water")),
    ("Forest", "#1b6b3a", ("forest", "trees"), ("deciduous", "coniferous", "shrub")),
    ("Grassland and crops", "#9ccb5c", ("grassland", "crops", "low vegetation"),
     ("grass", "dry grass", "green crop", "ripe crop")),
    ("Bare soil", "#b5895a", ("bare soil", "ploughed field"), ("soil", "sand", "rock")),
    ("Built-up", "#d1495b", ("urban area", "buildings and streets", "road"),
     ("settlement", "industry", "asphalt", "concrete", "clay tile", "dark roof", "metal roof",
      "white roof", "ballast", "solar panel", "turf", "plastic")),
)  # fmt: skip


def reference(scene: landscape.Landscape) -> np.ndarray:
    """Return the true class of each pixel, 1.., by the largest share; built-up as land use."""
    shares = []
    for _, _, _, channels in CLASSES:
        index = [CHANNELS.index(name) for name in channels]
        shares.append(scene.fractions[index].sum(axis=0))
    zones = scene.fractions[[CHANNELS.index("settlement"), CHANNELS.index("industry")]].sum(axis=0)
    truth = np.argmax(np.stack(shares), axis=0) + 1
    water = shares[0] > 0.5
    truth[(zones > 0.5) & ~water] = 5
    return truth.astype(np.uint8)


def write(folder: Path, size: int = SIZE, seed: int = SEED) -> None:
    """Simulate the scene and write it, its truth and its classes into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    scene = landscape.simulate(size, rng, "farmland", GSD_M)
    bands = sensors.SENTINEL_2
    image = render.reflectance(scene, materials.library(), bands, rng)
    numbers = np.clip(image * 10000, 1, 15000).astype(np.uint16)
    profile = {
        "driver": "GTiff", "width": size, "height": size, "crs": "EPSG:32633",
        "transform": from_origin(432000, 5824000, GSD_M, GSD_M), "tiled": True,
        "compress": "deflate",
    }  # fmt: skip
    with rasterio.open(folder / "demo_scene.tif", "w", dtype="uint16", count=len(numbers),
                       nodata=0, **profile) as out:  # fmt: skip
        out.write(numbers)
        for index, name in enumerate(sensors.SENTINEL_2_NAMES, start=1):
            centre, width = bands.centres_um[index - 1], bands.widths_um[index - 1]
            out.set_band_description(index, name)
            out.update_tags(index, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=f"{centre:.3f}",
                            FWHM_UM=f"{width:.3f}")  # fmt: skip
        out.update_tags(TIFFTAG_IMAGEDESCRIPTION="Simulated Sentinel-2-like surface reflectance")
    with rasterio.open(folder / "demo_reference.tif", "w", dtype="uint8", count=1, nodata=0,
                       **profile) as out:  # fmt: skip
        out.write(reference(scene), 1)
    classes = [{"name": n, "prompts": list(p), "color": c} for n, c, p, _ in CLASSES]
    (folder / "demo_classes.json").write_text(json.dumps({"classes": classes}, indent=2) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    write(parser.parse_args().folder)
