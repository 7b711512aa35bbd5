# SPDX-License-Identifier: GPL-2.0-or-later
"""What a loaded model says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelInfo:
    """What a loaded model is and where its weights came from."""

    name: str = ""
    title: str = ""
    says: str = ""  # one line shown wherever the model is chosen
    checkpoint: str = ""
    sha256: str = ""
    licence: str = ""
    templates: tuple[str, ...] = ()  # its own prompt ensemble; empty: the engine's
    notes: tuple[str, ...] = ()
