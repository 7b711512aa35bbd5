# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights and images that follow from names and numbers alone.

The published checkpoints are not needed to compare two implementations: both
fill every entry of the same state dict with values that its name and shape
determine, and the outputs must agree. Fingerprints in the manifests say
whether the values are the same ones.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import torch

_SCALARS = {"logit_scale": math.log(1.0 / 0.07), "logit_bias": -10.0}
_FOURIER_SIGMAS = {"LocEnc0": 1.0, "LocEnc1": 16.0, "LocEnc2": 256.0}
_SPREAD = 0.02  # of biases, embeddings and anything else that is no matrix


def standard_normal(seed: int, shape: Sequence[int]) -> np.ndarray:
    """Return float32 draws of PCG64(seed)."""
    generator = np.random.Generator(np.random.PCG64(seed))
    return generator.standard_normal(size=tuple(shape), dtype=np.float32)


def entry(name: str, shape: Sequence[int]) -> np.ndarray:
    """Return the float32 values of the state-dict entry ``name``.

    The seed is the first eight bytes of the name's SHA-256, little-endian.
    Matrices and kernels are scaled by 1 / sqrt(fan-in), gains of norms lie
    around 1, Fourier frequencies (``.b``) are scaled by the sigma of their
    capsule, everything else lies around 0.
    """
    if len(shape) == 0:
        return np.array(_SCALARS[name], np.float32)
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little")
    values = standard_normal(seed, shape)
    if name.endswith(".b"):
        values *= np.float32(_FOURIER_SIGMAS[name.split(".")[-4]])
    elif not name.endswith("weight"):
        values *= np.float32(_SPREAD)
    elif len(shape) == 1:
        values *= np.float32(0.1)
        values += np.float32(1.0)
    else:
        values /= np.float32(math.sqrt(math.prod(shape[1:])))
    return values


def weights(shapes: Mapping[str, Sequence[int]]) -> Iterator[tuple[str, torch.Tensor]]:
    """Yield name and tensor of every entry in ``shapes``."""
    for name, shape in shapes.items():
        yield name, torch.from_numpy(entry(name, shape))


def images(seed: int, shape: Sequence[int], scale: float) -> np.ndarray:
    """Return the batch of images that a golden case names by seed and shape."""
    return standard_normal(seed, shape) * np.float32(scale)


def fingerprint(tensor: torch.Tensor) -> str:
    """Return the first 16 hex digits of SHA-256 over the little-endian float32 bytes."""
    data = np.ascontiguousarray(tensor.detach().numpy(), dtype="<f4")
    return hashlib.sha256(data).hexdigest()[:16]
