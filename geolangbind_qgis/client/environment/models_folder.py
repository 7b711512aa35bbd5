# SPDX-License-Identifier: GPL-2.0-or-later
"""Where models are kept: the Hugging Face cache, found without its library."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def find(environ: Mapping[str, str] | None = None) -> Path:
    """Return the folder that the engine looks for models in: the setting's, or everybody's."""
    source = os.environ if environ is None else environ
    names = ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE")
    chosen = _setting() or next((source[name] for name in names if source.get(name)), "")
    if chosen:
        return Path(os.path.expanduser(os.path.expandvars(chosen)))
    caches = source.get("XDG_CACHE_HOME") or "~/.cache"
    home = source.get("HF_HOME") or os.path.join(caches, "huggingface")
    return Path(os.path.expanduser(os.path.expandvars(home))) / "hub"


def _setting() -> str:
    try:
        from geolangbind_qgis import settings
    except ImportError:  # outside QGIS
        return ""
    return settings.MODELS_FOLDER.get().strip()
