# SPDX-License-Identifier: GPL-2.0-or-later
"""A GAIR checkpoint, as published or as a training run wrote it, into a model."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.checkpoints import few, load_into, read_state_dict
from geolangbind_qgis.engine.models.gair.config import GAIR, GairConfig
from geolangbind_qgis.engine.models.gair.model import Gair
from geolangbind_qgis.engine.models.gair.training_only import DROPPED, UNUSED

FINAL_NORM = "rs_encoder.s2_encoder.transformer.norm_out."
# Metadata of safetensors files that are not the published one.
CONFIG_METADATA, NOTE_METADATA = "gair_config", "gair_note"

_NORM_NOTE = (
    "The checkpoint holds a norm after the last remote-sensing layer (transformer.norm_out), "
    "which the published code would drop silently: it is applied here."
)


def load_gair(path: Path) -> tuple[Gair, tuple[str, ...]]:
    """Return the model in ``path``, float32, on the CPU, and what is to be known about it.

    The published layout is expected: weights under ``model`` or at the top, with
    or without ``module.``. What only training used is dropped by name; what no
    embedding uses is set to 0 where it is missing or of another size, and named.
    Any other weight that is missing, unknown or of another size is a
    ``CheckpointError`` that names it.
    """
    given = read_state_dict(path, allowed=(argparse.Namespace,))  # its training options
    config, notes = _described(path)
    tensors = {name: tensor for name, tensor in given.items() if not DROPPED.fullmatch(name)}
    if any(name.startswith(FINAL_NORM) for name in tensors):
        config = dataclasses.replace(config, final_norm=True)
        notes.append(_NORM_NOTE)
    with torch.device("meta"):
        model = Gair(config)
    lacking = _fill_unused(tensors, model.state_dict())
    if lacking:
        notes.append(
            f"{len(lacking)} weights that no result depends on are not in the checkpoint, or of "
            f"another size, and are 0: {few(lacking)}."
        )
    load_into(model, tensors, path.name)
    return model.eval().requires_grad_(False), tuple(notes)


def _fill_unused(tensors: dict[str, Tensor], wanted: dict[str, Tensor]) -> list[str]:
    """Put zeros into ``tensors`` for unused weights that do not fit; return their names."""
    lacking = []
    for name, tensor in wanted.items():
        if not UNUSED.fullmatch(name):
            continue
        found = tensors.get(name)
        fits = found is not None and found.shape == tensor.shape and not found.is_complex()
        if not fits or found.layout != torch.strided:  # type: ignore[union-attr]
            tensors[name] = torch.zeros(tensor.shape, dtype=tensor.dtype)
            lacking.append(name)
    return sorted(lacking)


def _described(path: Path) -> tuple[GairConfig, list[str]]:
    """Return the sizes and the note that a safetensors file states; else the published sizes."""
    if path.suffix.lower() != ".safetensors":
        return GAIR, []
    try:
        with safe_open(path, framework="pt") as file:
            stated = file.metadata() or {}
        text = stated.get(CONFIG_METADATA)
        config = GairConfig.from_dict(json.loads(text)) if text else GAIR
    except (SafetensorError, OSError, ValueError, AttributeError, RecursionError) as error:
        raise CheckpointError(
            f"{path.name} does not describe a GAIR model ({error}); choose another file."
        ) from None
    note = stated.get(NOTE_METADATA, "")
    return config, [note] if note else []
