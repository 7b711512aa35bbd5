# SPDX-License-Identifier: GPL-2.0-or-later
"""The file that components and regions are saved in and read from: JSON, so anybody can read it."""

from __future__ import annotations

import json
import math
import os
import uuid
from pathlib import Path
from typing import Any

import numpy as np

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import OutputError, UsageError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.tasks.gair import CREDIT
from geolangbind_qgis.engine.tasks.location_fit import COMPONENTS, MAX_REGIONS, Centres, Components
from geolangbind_qgis.protocol import ModelReport

_FORMAT = 1
_KINDS = {Components: "pca", Centres: "regions"}
_HOLDS = {"pca": "principal components", "regions": "regions"}
_MOST_BYTES = 50_000_000  # a hundred regions of 768 channels take 1 MB


def check_place(path: str, taken: str) -> None:
    """Raise ``OutputError`` unless a file can be written at ``path``; ``taken`` is another one."""
    file = Path(path)
    if file.suffix.lower() != ".json":
        raise OutputError(f"The components are saved as JSON: let the name {path} end in .json.")
    if not file.parent.is_dir():
        raise OutputError(f"The output folder {file.parent} does not exist: create it first.")
    if file.is_dir() or os.path.realpath(path) == os.path.realpath(taken):
        raise OutputError(f"{path} is a folder or another output: choose another name.")


def write(fit: Components | Centres, model: ModelReport, path: str) -> tuple[Path, Path]:
    """Write ``fit`` beside ``path``; return where it is and its place. Raises ``OutputError``."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "kind": _KINDS[type(fit)],
        "made_by": f"GeoLangBind for QGIS {paths.version()}",
        "attribution": CREDIT,
        "model": model.name,
        "checkpoint": model.checkpoint,
        "sha256": model.sha256,
        "notes": list(model.notes),
    }
    if isinstance(fit, Components):
        content |= {
            "explained": list(fit.explained),
            "limits": [list(pair) for pair in fit.limits],
            "mean": _numbers(fit.mean),
            "axes": [_numbers(axis) for axis in fit.axes],
        }
    else:
        content["centres"] = [_numbers(centre) for centre in fit.centres]
    place = Path(path)
    part = place.with_name(f".{place.stem}.{uuid.uuid4().hex[:8]}.part.json")
    try:
        part.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(
            f"{path} could not be written ({one_line(str(error.strerror or error), 80)}): check "
            "the folder and the disk, or choose another place."
        ) from error
    return part, place


def read(path: str, kind: str, sha256: str, width: int) -> Components | Centres:
    """Return what ``write`` saved at ``path``.

    Raises ``UsageError`` when it is no such file, holds another ``kind``, or was made with a
    checkpoint of another ``sha256`` or ``width``.
    """
    content = _content(path)
    if content.get("kind") != kind:
        holds = _HOLDS.get(str(content.get("kind")), "something else")
        raise UsageError(f"{path} holds {holds}, not {_HOLDS[kind]}: choose another file.")
    if content.get("sha256") != sha256:
        raise UsageError(
            f"{path} was made with another GAIR checkpoint ({content.get('checkpoint')}): use "
            "that one, or make the components again."
        )
    try:
        fit = _components(content) if kind == "pca" else Centres(_matrix(content["centres"]))
        vectors = fit.axes if isinstance(fit, Components) else fit.centres
        fits = vectors.shape[1] == width and 1 <= len(vectors) <= MAX_REGIONS
        if isinstance(fit, Components):
            fits &= len(vectors) == len(fit.limits) == COMPONENTS and fit.mean.shape == (width,)
            fits &= all(math.isfinite(value) for pair in fit.limits for value in pair)
    except (KeyError, TypeError, ValueError, OverflowError):
        fits = False
    if not fits:
        raise UsageError(f"{path} is damaged: make the components again.")
    return fit


def _content(path: str) -> dict[str, Any]:
    file = Path(path)
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise UsageError(f"{path} holds no saved components: it is far too large.")
        content = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(
            f"There are no saved components at {path}: choose the file again."
        ) from None
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read ({error.strerror}): choose another file."
        ) from None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or "kind" not in content or "sha256" not in content:
        raise UsageError(
            f"{path} holds no saved components: choose the file that an earlier run wrote."
        )
    if content.get("format") != _FORMAT:
        raise UsageError(f"{path} was made by another version of the plugin: make it again.")
    return content


def _components(content: dict[str, Any]) -> Components:
    return Components(
        mean=_matrix([content["mean"]])[0],
        axes=_matrix(content["axes"]),
        explained=tuple(float(value) for value in content["explained"]),
        limits=tuple((float(low), float(high)) for low, high in content["limits"]),
    )


def _matrix(rows: Any) -> np.ndarray:
    found = np.array(rows, np.float32)
    if found.ndim != 2 or not np.isfinite(found).all():
        raise ValueError("no matrix")
    return found


def _numbers(vector: np.ndarray) -> list[float]:
    """Return float32 numbers in as many digits as bring them back exactly."""
    return [float(f"{value:.9g}") for value in vector]
