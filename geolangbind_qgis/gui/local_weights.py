# SPDX-License-Identifier: GPL-2.0-or-later
"""The checkpoint on disk that a person chose instead of a published one, model by model."""

from __future__ import annotations

import json

from geolangbind_qgis import settings

GAIR = "gair"  # has a setting of its own


def weights_of(name: str) -> str:
    """Return the file chosen for the model ``name``, or an empty string."""
    return settings.GAIR_WEIGHTS.get().strip() if name == GAIR else _chosen().get(name, "")


def set_weights(name: str, path: str) -> None:
    """Use the file ``path`` for the model ``name``; empty: as published."""
    if name == GAIR:
        settings.GAIR_WEIGHTS.set(path.strip())
        return
    chosen = {**_chosen(), name: path.strip()}
    settings.WEIGHTS.set(json.dumps({model: file for model, file in chosen.items() if file}))


def _chosen() -> dict[str, str]:
    try:
        saved = json.loads(settings.WEIGHTS.get() or "{}")
        return {str(name): str(path) for name, path in saved.items()}
    except (ValueError, AttributeError):
        return {}
