# SPDX-License-Identifier: GPL-2.0-or-later
"""Where models are kept: the Hugging Face cache, found without its library."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def find(environ: Mapping[str, str] | None = None) -> Path:
    """Return the folder that the engine, and other programs, look for models in."""
    source = os.environ if environ is None else environ
    chosen = source.get("HF_HUB_CACHE") or source.get("HUGGINGFACE_HUB_CACHE")
    if chosen:
        return Path(os.path.expandvars(chosen)).expanduser()
    caches = source.get("XDG_CACHE_HOME") or "~/.cache"
    home = source.get("HF_HOME") or os.path.join(caches, "huggingface")
    return Path(os.path.expandvars(home)).expanduser() / "hub"
