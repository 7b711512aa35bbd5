# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading checkpoints safely and strictly.

Only safetensors and torch's weights-only loader are used: a file that would run
code is refused. Every key of the model must be there with its shape;
training-only weights are dropped by name and anything else is an error.
"""

from __future__ import annotations

import hashlib
import pickle  # nosec B403  # for the error that torch raises; nothing is unpickled
import pickletools  # nosec B403  # lists instructions, runs none
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

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
_CALLABLE = re.compile(r"(?:GLOBAL|[Cc]lass|function) ([\w.]+)")
_CALLS = {"GLOBAL", "STACK_GLOBAL", "INST"}  # instructions of a pickle that fetch a function


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file as hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):  # hashlib.file_digest needs Python 3.11
            digest.update(chunk)
    return digest.hexdigest()


def read_state_dict(path: Path, allowed: Sequence[type] = ()) -> dict[str, Tensor]:
    """Read the tensors of a ``.safetensors``, ``.bin``, ``.pt`` or ``.pth`` file.

    A ``state_dict`` or ``model`` entry is unwrapped and a leading ``module.``
    removed. ``allowed`` are harmless classes of which a torch file may hold
    instances beside its tensors. Raises ``CheckpointError`` when the file is
    missing, truncated, unsafe or no checkpoint.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no checkpoint at {path}; choose the file again.")
    try:
        path.open("rb").close()
    except OSError as error:
        raise CheckpointError(
            f"{path} cannot be read ({error.strerror}); choose another file."
        ) from None
    suffix = path.suffix.lower()
    if suffix == ".safetensors":
        content = _read_safetensors(path)
    elif suffix in (".bin", ".pt", ".pth", ".ckpt"):
        content = _read_torch(path, allowed)
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
        if isinstance(name, str) and isinstance(value, Tensor)
    }
    if not tensors:
        raise CheckpointError(f"{path.name} holds no weights; choose another file.")
    return tensors


def _read_safetensors(path: Path) -> dict[Any, Any]:
    try:
        return dict(load_file(path))
    except (SafetensorError, OSError, ValueError):
        raise CheckpointError(
            f"{path.name} is truncated or no safetensors file; download it again."
        ) from None


def _read_torch(path: Path, allowed: Sequence[type]) -> dict[Any, Any]:
    try:
        with torch.serialization.safe_globals(list(allowed)):
            content = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise _refused(path, str(error)) from None
    except MemoryError:
        raise
    except Exception as error:  # damage shows as whatever the reader stumbles over
        if "memory" in str(error):
            raise MemoryError(f"{path.name} does not fit into memory") from error
        raise _damaged(path) from None
    if not isinstance(content, dict):
        raise CheckpointError(f"{path.name} holds no state dict; choose another file.")
    return content


def _refused(path: Path, said: str) -> CheckpointError:
    """Return the line for what the weights-only loader did not accept, from what it said."""
    wanted = _CALLABLE.search(said)
    # Of some bare pickles it says only that it does not know an instruction.
    if wanted is None and not _names_code(path):
        return _damaged(path)
    what = f" ({wanted.group(1)})" if wanted else ""
    return CheckpointError(
        f"{path.name} would run code when opened{what} and was refused; "
        "ask for a .safetensors file or one that holds weights only."
    )


def _names_code(path: Path) -> bool:
    """Whether a bare pickle names something to call; its instructions are listed, not run."""
    try:
        with path.open("rb") as file:
            return any(step.name in _CALLS for step, _, _ in pickletools.genops(file))
    except ValueError:  # no pickle
        return False


def _damaged(path: Path) -> CheckpointError:
    return CheckpointError(f"{path.name} is truncated or no PyTorch checkpoint; download it again.")


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
                f"{len(names)} weights {kind} ({few(names)})"
                for kind, names in (("missing", missing), ("unknown", unexpected))
                if names
            )
            + ". Choose the model it was made for."
        )
    weights = [name for name in wanted if wanted[name].is_floating_point()]
    unusable = [name for name in weights if not is_plain(given[name])]
    if unusable:
        raise CheckpointError(
            f"{source} stores its weights in a compressed form ({unusable[0]}); "
            "ask for the weights as float32, float16 or bfloat16."
        )
    fitted = {name: _fit(name, given[name], wanted[name].shape) for name in weights}
    fitted |= {name: given[name].to(wanted[name].dtype) for name in wanted if name not in fitted}
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


def few(names: list[str]) -> str:
    """Return the first of ``names`` as they are named in an error."""
    return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def is_plain(tensor: Tensor) -> bool:
    """Whether ``tensor`` holds floating-point numbers one by one, neither sparse nor packed."""
    return tensor.is_floating_point() and tensor.layout == torch.strided


def _fit(name: str, tensor: Tensor, shape: torch.Size) -> Tensor:
    tensor = tensor.float()
    if len(shape) <= 1 and tensor.numel() == shape.numel() == 1:
        return tensor.reshape(shape)
    if name == _POSITIONS and tensor.dim() == 3 and tensor.shape[2:] == shape[2:]:
        sides = round(tensor.shape[1] ** 0.5), round(shape[1] ** 0.5)
        if sides[0] ** 2 == tensor.shape[1]:
            return resample_positions(tensor, sides[1], sides[1])
    return tensor
