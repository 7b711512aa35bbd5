# SPDX-License-Identifier: GPL-2.0-or-later
"""What every task that asks GAIR has in common: the model, its licence, and its queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from geolangbind_qgis.engine.errors import CheckpointError, LicenceError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.catalogue import GAIR, cached_weights, entry
from geolangbind_qgis.engine.models.gair import Gair
from geolangbind_qgis.engine.models.gair.precision import full_precision
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input
from geolangbind_qgis.engine.photo import read_photo
from geolangbind_qgis.protocol import ModelReport, ModelRequest

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf

CREDIT = (
    'Made with GAIR (Liu et al. 2025, "GAIR: Location-Aware Self-Supervised Contrastive '
    'Pre-Training with Geo-Aligned Implicit Representations", https://github.com/zpl99/GAIR), '
    "licence CC BY-NC 4.0, no commercial use: https://creativecommons.org/licenses/by-nc/4.0/"
)
_EARTH_KM = 40_075.0  # the encoder's plane is 2 wide


def gair_model(request: ModelRequest, models: ModelShelf, job: Job) -> Gair:
    """Return GAIR with the weights asked for, on its device.

    Raises ``LicenceError``, in a line that says what to download, where they are not here and
    the licence was not accepted; else as ``ModelShelf.get``.
    """
    item = entry(GAIR)
    lacking = not request.weights and cached_weights(item) is None
    if request.name == GAIR and lacking and not request.accept_licence:
        raise LicenceError(
            f"This needs GAIR, which is not on this computer: models fetch {GAIR} "
            f"--accept-licence downloads {item.file} of https://huggingface.co/{item.repository} "
            "(0.8 GB or more), if you accept its licence, CC BY-NC 4.0: credit its authors, no "
            "commercial use. Or give a local file with --weights."
        )
    model: Gair = models.get(request, job, family=GAIR)
    return model


def credit_tags(model: ModelReport) -> dict[str, str]:
    """Return the tags that say whose work is in an output, and what is to be known about it."""
    tags = {"GEOLANGBIND_ATTRIBUTION": CREDIT, "TIFFTAG_COPYRIGHT": CREDIT}
    return {**tags, "GEOLANGBIND_MODEL_NOTES": " ".join(model.notes)} if model.notes else tags


def photo_query(model: Gair, path: str) -> np.ndarray:
    """Return the unit vector (D,), float32, that a street-view photo is compared as.

    Projected for it, as no other side is (see ``Gair``). Raises ``PhotoError``.
    """
    photo = photo_input(read_photo(path))[None].to(model.device)
    with torch.inference_mode(), full_precision(model.device):
        projected = model.project_street_view(model.encode_street_view(photo))
    return unit(projected.float().cpu().numpy())[0]


def location_query(model: Gair, lonlat: np.ndarray) -> np.ndarray:
    """Return the unit vectors (N, D), float32, of places (N, 2) in degrees."""
    places = torch.from_numpy(lonlat.astype(np.float32)).to(model.device)
    with torch.inference_mode():
        return unit(model.encode_location(places).float().cpu().numpy())


def unit(vectors: np.ndarray) -> np.ndarray:
    """Return vectors (N, D) as unit vectors, float32; ``CheckpointError`` for no numbers."""
    lengths = np.linalg.norm(vectors.astype(np.float64), axis=1, keepdims=True)
    check_numbers(lengths)
    return (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)


def check_numbers(values: np.ndarray) -> None:
    """Raise ``CheckpointError`` unless all answers of a model are numbers."""
    if not np.isfinite(values).all():
        raise CheckpointError(
            "The model's answers are no numbers: its weights are damaged. Download them again."
        )


def finest_km(model: Gair) -> float:
    """Return the shortest wavelength, in kilometres at the equator, that coordinates enter with."""
    frequencies = [
        b for name, b in model.location_encoder.named_parameters() if name.endswith(".b")
    ]
    largest = max(float(b.norm(dim=1).max()) for b in frequencies)
    return _EARTH_KM / 2.0 / largest if largest else float("inf")
