# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading checkpoints safely and strictly.

Only safetensors and torch's weights-only loader are used: a file that would run
code is refused. Every key of the model must be there with its shape;
training-only weights are dropped by name and anything else is an error.
"""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from geolangbind_qgis.engine.errors import CheckpointError
from geolangbind_qgis.engine.models.vision import resample_positions

TRAINING_ONLY = ("translators.", "img_projector.")
_POSITIONS = "visual.trunk.pos_embed"
_NAMED = 4  # keys named in an error
_CHUNK = 1 << 20  # bytes


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file as hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):  # hashlib.file_digest needs Python 3.11
            digest.update(chunk)
    return digest.hexdigest()


def read_state_dict(path: Path) -> dict[str, Tensor]:
    """Read the tensors of a ``.safetensors``, ``.bin``, ``.pt`` or ``.pth`` file.

    A ``state_dict`` or ``model`` entry is unwrapped and a leading ``module.``
    removed. Raises ``CheckpointError`` when the file is missing, truncated,
    unsafe or no checkpoint.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no checkpoint at {path}; choose the file again.")
    if path.suffix == ".safetensors":
        content = _read_safetensors(path)
    elif path.suffix in (".bin", ".pt", ".pth", ".ckpt"):
        content = _read_torch(path)
    else:
        raise CheckpointError(
            f"{path.name} is no checkpoint: choose a .safetensors, .bin or .pth file."
        )
    for wrapper in ("state_dict", "model"):
        inner = content.get(wrapper)
        if isinstance(inner, dict):
            content = inner
    tensors = {
        name.removeprefix("module."): value
        for name, value in content.items()
        if isinstance(value, Tensor)
    }
    if not tensors:
        raise CheckpointError(f"{path.name} holds no weights; choose another file.")
    return tensors


def _read_safetensors(path: Path) -> dict[str, object]:
    try:
        return dict(load_file(path))
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointError(
            f"{path.name} is truncated or no safetensors file ({error}); download it again."
        ) from None


def _read_torch(path: Path) -> dict[str, object]:
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        if "weights_only" in str(error) or "Unsupported" in str(error):
            raise CheckpointError(
                f"{path.name} would run code when opened and was refused; "
                "ask for a .safetensors file or one that holds weights only."
            ) from None
        raise CheckpointError(
            f"{path.name} is damaged or no PyTorch checkpoint; download it again."
        ) from None
    except (RuntimeError, EOFError, OSError, ValueError, KeyError):
        raise CheckpointError(
            f"{path.name} is truncated or no PyTorch checkpoint; download it again."
        ) from None
    if not isinstance(content, dict):
        raise CheckpointError(f"{path.name} holds no state dict; choose another file.")
    return content


def load_into(model: nn.Module, tensors: dict[str, Tensor], source: str) -> None:
    """Fill ``model`` with ``tensors``; every key and shape must match.

    Scalars may be stored as (1,), and position embeddings of another window
    size are resampled; nothing else is adapted. Raises ``CheckpointError``
    naming the keys.
    """
    wanted = model.state_dict()
    given = {name: t for name, t in tensors.items() if not name.startswith(TRAINING_ONLY)}
    missing = sorted(set(wanted) - set(given))
    unexpected = sorted(set(given) - set(wanted))
    if missing or unexpected:
        raise CheckpointError(
            f"{source} belongs to another model: "
            + "; ".join(
                f"{len(names)} weights {kind} ({_few(names)})"
                for kind, names in (("missing", missing), ("unknown", unexpected))
                if names
            )
            + ". Choose the model it was made for."
        )
    fitted = {name: _fit(name, given[name], wanted[name].shape) for name in wanted}
    wrong = [name for name in wanted if fitted[name].shape != wanted[name].shape]
    if wrong:
        name = wrong[0]
        raise CheckpointError(
            f"{source} is of another size: {name} is {tuple(fitted[name].shape)}, "
            f"this model has {tuple(wanted[name].shape)}. Choose the model it was made for."
        )
    model.load_state_dict(fitted, strict=True, assign=True)
    for parameter in model.parameters():
        parameter.requires_grad_(True)


def _few(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def _fit(name: str, tensor: Tensor, shape: torch.Size) -> Tensor:
    tensor = tensor.float()
    if tensor.numel() == 1 and len(shape) <= 1:
        return tensor.reshape(shape)
    if name == _POSITIONS and tensor.dim() == 3 and tensor.shape[2:] == shape[2:]:
        sides = round(tensor.shape[1] ** 0.5), round(shape[1] ** 0.5)
        if sides[0] ** 2 == tensor.shape[1]:
            return resample_positions(tensor, sides[1], sides[1])
    return tensor
