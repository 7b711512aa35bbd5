# SPDX-License-Identifier: GPL-2.0-or-later
"""Canopy and soil reflectance from PROSAIL, as a small table: ``python -m training.canopy``.

The table is committed, so that simulating a scene needs no radiative-transfer
package. PROSPECT-5 leaves and 4SAIL canopies (Jacquemoud et al. 2009); ranges
of leaf and canopy parameters follow the literature for each kind of vegetation.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

TABLE = Path(__file__).parent / "data" / "canopy.npz"
WAVELENGTHS_NM = np.arange(400, 2501, 10)
VARIANTS = 24
SEED = 20250204

# n, chlorophyll, carotenoids, brown, water cm, dry matter, LAI, mean leaf angle, soil brightness
Range = tuple[float, float]
CANOPIES: dict[str, tuple[Range, ...]] = {
    "deciduous": (
        (1.4, 1.9), (18, 48), (4, 11), (0.0, 0.2), (0.008, 0.022), (0.005, 0.012), (2.5, 6),
        (40, 65), (0.3, 0.8),
    ),
    "coniferous": (
        (1.8, 2.6), (20, 50), (4, 11), (0.1, 0.6), (0.01, 0.035), (0.01, 0.03), (2, 5),
        (55, 75), (0.1, 0.6),
    ),
    "shrub": (
        (1.5, 2.2), (12, 36), (3, 9), (0.1, 0.8), (0.008, 0.018), (0.008, 0.018), (1.0, 2.4),
        (50, 65), (0.5, 1.0),
    ),
    "grass": (
        (1.3, 1.8), (12, 42), (3, 10), (0.0, 0.4), (0.008, 0.020), (0.003, 0.008), (1.5, 4.5),
        (55, 70), (0.4, 1.0),
    ),
    "dry grass": (
        (1.6, 2.6), (3, 14), (2, 6), (0.6, 2.2), (0.001, 0.006), (0.005, 0.012), (0.8, 2.6),
        (55, 70), (0.6, 1.2),
    ),
    "green crop": (
        (1.3, 1.8), (18, 60), (4, 13), (0.0, 0.2), (0.010, 0.03), (0.003, 0.007), (2, 6),
        (40, 62), (0.5, 1.1),
    ),
    "ripe crop": (
        (1.8, 2.6), (1, 8), (1, 4), (0.8, 2.5), (0.0005, 0.004), (0.004, 0.01), (1.5, 3.5),
        (60, 75), (0.7, 1.2),
    ),
    "soil": (
        (1.5, 1.5), (1, 1), (1, 1), (0, 0), (0.001, 0.001), (0.005, 0.005), (0, 0),
        (57, 57), (0.35, 1.25),
    ),
}  # fmt: skip


def simulate() -> dict[str, np.ndarray]:
    """Return reflectance 0..1, (VARIANTS, wavelengths), for every canopy; fixed seed."""
    from prosail import run_prosail

    rng = np.random.default_rng(SEED)
    table = {}
    for name, ranges in CANOPIES.items():
        rows = []
        for _ in range(VARIANTS):
            n, cab, car, brown, cw, cm, lai, angle, bright = (rng.uniform(*r) for r in ranges)
            dry = rng.uniform(0.3, 1.0)
            spectrum = run_prosail(
                n, cab, car, brown, cw, cm, lai, angle, 0.05, rng.uniform(25, 50), 0.0, 0.0,
                rsoil=bright, psoil=dry,
            )  # fmt: skip
            rows.append(spectrum[::10])
        table[name] = np.asarray(rows, dtype=np.float32)
    return table


def load() -> dict[str, np.ndarray]:
    """Return the committed table."""
    with np.load(TABLE) as data:
        return {name: data[name].astype(np.float32) for name in data.files}


if __name__ == "__main__":
    TABLE.parent.mkdir(exist_ok=True)
    table: dict[str, Any] = {name: rows.astype(np.float16) for name, rows in simulate().items()}
    np.savez_compressed(TABLE, **table)
