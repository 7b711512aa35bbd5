# SPDX-License-Identifier: GPL-2.0-or-later
"""How close the whole path comes to its parts: reading alone and encoding alone.

    python -m benchmarks.pipeline [--model starter] [--device auto] [--sizes 500 1000 2000]

For each size it writes a random 10-band, 16-bit, tiled and compressed scene,
then, each in a process of its own, reads it (windows cut, nothing encoded),
encodes as many windows of noise, and classifies it. Prints a Markdown table:
seconds, windows a second, the share of the bare encoder's speed that the whole
path reaches, and the highest resident memory.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WAVELENGTHS = (0.49, 0.56, 0.665, 0.705, 0.74, 0.783, 0.842, 0.865, 1.61, 2.19)
CLASSES = ("water", "forest", "grassland", "cropland", "bare soil", "buildings", "roads", "sand")


def write_scene(path: Path, size: int) -> None:
    """Write a scene of fields with noise, ``size`` pixels a side."""
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin
    from rasterio.windows import Window

    rng = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "count": len(WAVELENGTHS),
        "height": size,
        "width": size,
        "dtype": "uint16",
        "crs": "EPSG:32633",
        "transform": from_origin(400_000, 5_800_000, 10, 10),
        "tiled": True,
        "compress": "deflate",
        "blockxsize": 512,
        "blockysize": 512,
        "bigtiff": "if_safer",
    }
    with rasterio.open(path, "w", **profile) as file:
        for top in range(0, size, 512):
            rows = min(512, size - top)
            fields = rng.integers(300, 3000, (-(-rows // 40), -(-size // 40)))
            base = np.kron(fields, np.ones((40, 40)))[:rows, :size]
            for band in range(len(WAVELENGTHS)):
                values = base * (0.5 + band / 10) + rng.normal(0, 60, base.shape)
                file.write(
                    values.clip(0, 65535).astype("uint16"),
                    band + 1,
                    window=Window(0, top, size, rows),
                )


def measure(kind: str, path: str, model_name: str, device: str) -> dict[str, float]:
    """Do one thing with the scene and return its seconds, windows and memory in MB."""
    from geolangbind_qgis.engine.raster.scene import PixelWindow, Scene
    from geolangbind_qgis.engine.raster.windows import plan_windows
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.protocol import ModelRequest

    shelf = ModelShelf()
    model = shelf.get(ModelRequest(model_name, device=device))
    with Scene(path) as scene:
        whole = PixelWindow(0, 0, scene.height, scene.width)
        sizes = (model.config.image_size, model.config.patch_size)
        plan = plan_windows(scene.height, scene.width, whole, *sizes)
        started = time.perf_counter()
        if kind == "read":
            _read(scene, plan)
        elif kind == "encode":
            started = _encode(model, plan)
        else:
            _classify(path, model_name, device, shelf)
        seconds = time.perf_counter() - started
    return {"seconds": seconds, "windows": plan.count, "megabytes": _peak_megabytes()}


def _read(scene: object, plan: object) -> None:
    from geolangbind_qgis.engine.raster.reading import StripReader
    from geolangbind_qgis.engine.raster.scaling import Scaler
    from geolangbind_qgis.spectral.types import BandScaling

    scaler = Scaler((BandScaling(255 / 3000),) * len(WAVELENGTHS))
    bands = range(1, len(WAVELENGTHS) + 1)
    reader = StripReader(scene, bands, scaler, plan, WAVELENGTHS, 2)  # type: ignore[arg-type]
    for row in range(len(plan.rows)):  # type: ignore[attr-defined]
        for group in range(len(reader.groups)):
            strip = reader.strip(row, group).result()
            for col in range(strip.first, strip.end):
                strip.image(plan, col)  # type: ignore[arg-type]
    reader.close()


def _encode(model: object, plan: object) -> float:
    """Encode windows of noise with the engine's worker; return when the clock started."""
    import numpy as np

    from geolangbind_qgis.engine.tasks.scores import embed_classes, window_scorer
    from geolangbind_qgis.engine.worker import EncoderWorker, batch_size
    from geolangbind_qgis.protocol import ClassSpec

    device = next(iter(model.parameters())).device  # type: ignore[attr-defined]
    classes = [ClassSpec(name) for name in CLASSES]
    head = embed_classes(model, classes, ("{}",), device)
    score = window_scorer(model, WAVELENGTHS, head, plan, "patches")  # type: ignore[arg-type]
    side = plan.window_px  # type: ignore[attr-defined]
    batch = batch_size(device, plan.grid**2, model.config.width)  # type: ignore[attr-defined]
    noise = np.random.default_rng(0).uniform(-1, 1, (batch, len(WAVELENGTHS), side, side))
    images = list(noise.astype(np.float32))
    with EncoderWorker(score, device, batch) as worker:
        worker.submit(images).result()
        started = time.perf_counter()
        left, futures = plan.count, []  # type: ignore[attr-defined]
        while left > 0:
            futures.append(worker.submit(images[: min(batch, left)]))
            left -= batch
        for future in futures:
            future.result().cpu()
    return started


def _classify(path: str, model_name: str, device: str, shelf: object) -> None:
    from geolangbind_qgis.engine.job import Job
    from geolangbind_qgis.engine.tasks.classify import classify
    from geolangbind_qgis.protocol import (
        BandChoice,
        ClassifyRequest,
        ClassSpec,
        ModelRequest,
        SceneRequest,
    )

    bands = tuple(BandChoice(i + 1, wave) for i, wave in enumerate(WAVELENGTHS))
    request = ClassifyRequest(
        scene=SceneRequest(path, bands=bands, sensor="sentinel2-l2a"),
        classes=tuple(ClassSpec(name) for name in CLASSES),
        output=path.replace("scene", "classes"),
        model=ModelRequest(model_name, device=device),
    )
    classify(request, Job(), shelf)  # type: ignore[arg-type]


def _peak_megabytes() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", default="starter")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 1000, 2000])
    parser.add_argument("--measure", nargs=2, metavar=("KIND", "SCENE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        kind, path = options.measure
        print(json.dumps(measure(kind, path, options.model, options.device)))
        return
    print(
        "| scene | windows | read only, s | encode only, s | whole path, s | windows/s | "
        "of the bare encoder | peak memory, MB |\n|---|---|---|---|---|---|---|---|"
    )
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            scene = Path(folder) / "scene.tif"
            write_scene(scene, size)
            found = {}
            for kind in ("read", "encode", "classify"):
                command = [sys.executable, "-m", "benchmarks.pipeline", "--measure", kind]
                command += [str(scene), "--model", options.model, "--device", options.device]
                answer = subprocess.run(command, check=True, capture_output=True, text=True)
                found[kind] = json.loads(answer.stdout.splitlines()[-1])
        read, encode, whole = found["read"], found["encode"], found["classify"]
        print(
            f"| {size} × {size} × {len(WAVELENGTHS)} | {whole['windows']:,} | "
            f"{read['seconds']:.1f} | {encode['seconds']:.1f} | {whole['seconds']:.1f} | "
            f"{whole['windows'] / whole['seconds']:.0f} | "
            f"{encode['seconds'] / whole['seconds']:.0%} | {whole['megabytes']:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
