# SPDX-License-Identifier: GPL-2.0-or-later
"""Merge checkpoints of one model by weighted means of their weights.

One step is θ = (1 - m)·θ_before + m·θ_next; several steps after each other are
the progressive merging of GeoLangBind (arXiv 2503.06312): with base, RGB and other
sensors, θ* = (1 - m1)·θ0 + m1·θ_rgb and θ = (1 - m2)·θ* + m2·θ_others. A mean is only
sensible between checkpoints trained from the same start; that cannot be checked
here, the names and shapes of the weights can.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import shutil
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from geolangbind_qgis import paths, patience
from geolangbind_qgis.engine.errors import CheckpointError, OutputError, UsageError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.checkpoints import (
    TRAINING_ONLY,
    few,
    is_plain,
    read_state_dict,
    sha256,
)

METADATA = "geolangbind_merge"  # key in the file's safetensors metadata; JSON
# Training clamps exp(logit_scale) to 1..100 and its starting weights have 117; a file far
# from that was not meant for a cosine.
_SCALES = (0.5, 1000.0)
_RESERVE_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True)
class Parent:
    """A file that took part: its name, SHA-256, and share of the result (all sum to 1)."""

    file: str
    sha256: str
    weight: float


@dataclass(frozen=True)
class Merged:
    """A merged checkpoint: where it is and what it was made of."""

    output: str
    sha256: str
    parents: tuple[Parent, ...]
    tensors: int
    logit_scale: float | None  # exp of it, as it multiplies cosines; None: the model has none


def merge_tensors(
    first: Mapping[str, Tensor],
    second: Mapping[str, Tensor],
    share: float,
    names: tuple[str, str] = ("the first", "the second"),
) -> dict[str, Tensor]:
    """Return (1 - share)·first + share·second, tensor by tensor; both stay as they are.

    Training-only weights are left out. Means are taken in float64 and rounded once, to the
    type of both, or to float32 (float64) where the types differ; shares of 0 and 1 give the
    values of one parent exactly. Tensors that are no floating-point numbers must be equal.
    ``logit_scale`` is a logarithm: its mean is the geometric mean of the scales.

    Raises ``UsageError`` for a share outside 0..1, ``CheckpointError`` naming what differs.
    """
    check_share(share)
    first, second = _inference(first), _inference(second)
    missing, unknown = sorted(set(first) - set(second)), sorted(set(second) - set(first))
    if missing or unknown:
        parts = ((missing, "only in", names[0]), (unknown, "only in", names[1]))
        said = "; ".join(f"{len(k)} weights {how} {name} ({few(k)})" for k, how, name in parts if k)
        raise CheckpointError(
            f"{names[0]} and {names[1]} belong to different models: {said}. "
            "Choose two checkpoints of one model."
        )
    return {name: _mean(name, first[name], second[name], share, names) for name in first}


def merge_files(
    files: Sequence[Path], shares: Sequence[float], output: Path, job: Job | None = None
) -> Merged:
    """Merge ``files`` in their order, ``shares[i]`` of file i + 1 at each step, into ``output``.

    The result is a safetensors file whose metadata names its parents; it appears complete
    or not at all. Raises ``UsageError``, ``CheckpointError``, ``OutputError`` or ``Cancelled``.
    """
    job = job or Job()
    _check_request(files, shares, output)
    merged: dict[str, Tensor] = {}
    parents: list[Parent] = []
    for number, path in enumerate(files):
        job.progress(number / (len(files) + 1), f"Reading {path.name}")
        tensors = _inference(read_state_dict(path))
        _check_numbers(_named(path, files), tensors)
        if number:
            share = shares[number - 1]
            before = "the files before it" if number > 1 else _named(files[0], files)
            tensors = merge_tensors(merged, tensors, share, (before, _named(path, files)))
            parents = [Parent(p.file, p.sha256, p.weight * (1 - share)) for p in parents]
        merged = tensors
        parents.append(
            Parent(_named(path, files), sha256(path), shares[number - 1] if number else 1.0)
        )
        job.check()
    job.progress(len(files) / (len(files) + 1), f"Writing {output.name}")
    digest = _write(output, merged, _metadata(files, parents), job)
    scale = merged.get("logit_scale")
    shown = math.exp(scale.item()) if scale is not None and scale.numel() == 1 else None
    return Merged(str(output), digest, tuple(parents), len(merged), shown)


def check_share(share: float) -> None:
    """Raise ``UsageError`` unless ``share`` is a number in 0..1."""
    if not 0.0 <= share <= 1.0:
        raise UsageError(f"A share of {share:g} is not between 0 and 1: 0.5 is the plain mean.")


# --- checks -------------------------------------------------------------------


def _check_request(files: Sequence[Path], shares: Sequence[float], output: Path) -> None:
    if len(files) < 2:
        raise UsageError("Merging needs at least two checkpoints.")
    if len(shares) != len(files) - 1:
        raise UsageError(
            f"Give one share for each checkpoint after the first: {len(files) - 1}, "
            f"not {len(shares)}."
        )
    for share in shares:
        check_share(share)
    for index, path in enumerate(files):
        if any(_same_file(path, other) for other in files[:index]):
            raise UsageError(f"{path.name} is given twice: name different checkpoints.")
        if _same_file(path, output):
            raise OutputError(f"The output {output} is one of the inputs: choose another name.")
        if index and not _same_words(files[0], path):
            raise CheckpointError(
                f"{_named(files[0], files)} and {_named(path, files)} have different tokenizers "
                "beside them: their words are numbered differently and cannot be merged. Train "
                "one from the other."
            )
    if output.suffix.lower() != ".safetensors":
        raise OutputError(f"Let the name of the output {output.name} end in .safetensors.")
    if output.is_dir():
        raise OutputError(f"The output {output} is a folder: give it a file name.")
    if not output.parent.is_dir():
        raise OutputError(f"The output folder {output.parent} does not exist: create it first.")


def _named(path: Path, among: Sequence[Path]) -> str:
    """Return the file's name, with its folder's where another file has the same."""
    alike = sum(other.name == path.name for other in among) > 1
    return f"{path.parent.name}/{path.name}" if alike else path.name


def _same_words(path: Path, other: Path) -> bool:
    """Whether the word pieces beside both are the same; also True where one is not at hand."""
    try:
        vocabularies = [
            json.loads((p.parent / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
            for p in (path, other)
        ]
    except (OSError, ValueError, LookupError, TypeError):
        return True
    return bool(vocabularies[0] == vocabularies[1])


def _check_numbers(source: str, tensors: Mapping[str, Tensor]) -> None:
    """Refuse weights that are stored compressed, are no numbers, or scale cosines absurdly."""
    for name, tensor in tensors.items():
        if tensor.layout != torch.strided or tensor.is_quantized:
            raise CheckpointError(f"{source} stores {name} compressed; ask for plain weights.")
        if is_plain(tensor) and not torch.isfinite(tensor.float()).all():
            raise CheckpointError(
                f"{source} is damaged: {name} holds values that are no numbers; "
                "download it or train it again."
            )
    scale = tensors.get("logit_scale")
    if scale is not None and scale.numel() == 1:
        # Compared as logarithms: exp() of nonsense would overflow.
        low, high = (math.log(limit) for limit in _SCALES)
        if not low <= scale.item() <= high:
            raise CheckpointError(
                f"{source} is no trained model: its logit_scale is {scale.item():.4g}, "
                f"usual are 0 to {math.log(100):.1f}. Choose another checkpoint."
            )


def _same_file(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return os.path.normcase(os.path.realpath(path)) == os.path.normcase(os.path.realpath(other))


# --- arithmetic ---------------------------------------------------------------


def _inference(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: t for name, t in tensors.items() if not name.startswith(TRAINING_ONLY)}


def _mean(name: str, first: Tensor, second: Tensor, share: float, names: tuple[str, str]) -> Tensor:
    if first.numel() == second.numel() == 1:  # logit_scale is published as () and as (1,)
        second = second.reshape(first.shape)
    if first.shape != second.shape:
        raise CheckpointError(
            f"{names[0]} and {names[1]} are of different sizes: {name} is {tuple(first.shape)} "
            f"in one and {tuple(second.shape)} in the other. Choose two checkpoints of one model."
        )
    if not (is_plain(first) and is_plain(second)):
        if first.dtype != second.dtype or not torch.equal(first, second):
            raise CheckpointError(
                f"{name} is no floating-point number and differs between {names[0]} and "
                f"{names[1]}: they cannot be merged."
            )
        return first.clone()
    wide = torch.float64 in (first.dtype, second.dtype)
    differing = torch.float64 if wide else torch.float32
    dtype = first.dtype if first.dtype == second.dtype else differing
    if share in (0.0, 1.0):
        return (second if share else first).to(dtype, copy=True).contiguous()
    mean = first.double() * (1.0 - share) + second.double() * share
    return mean.to(dtype).contiguous()


# --- writing ------------------------------------------------------------------


def _metadata(files: Sequence[Path], parents: Sequence[Parent]) -> dict[str, str]:
    """Return what the file says of itself; a parent that was merged keeps its own story."""
    listed = []
    for path, parent in zip(files, parents, strict=True):
        own = merge_metadata(path)
        listed.append({**asdict(parent), **({"merged": own} if own else {})})
    story = {"parents": listed, "made_by": f"geolangbind_qgis {paths.version()}"}
    return {"format": "pt", METADATA: json.dumps(story, ensure_ascii=False)}


def merge_metadata(path: Path) -> dict[str, object] | None:
    """Return what a merged file says of its parents; None for any other file."""
    if path.suffix.lower() != ".safetensors":
        return None
    try:
        with safe_open(path, framework="pt") as file:
            found = json.loads((file.metadata() or {}).get(METADATA, "null"))
    except (SafetensorError, OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _write(output: Path, tensors: dict[str, Tensor], metadata: dict[str, str], job: Job) -> str:
    """Write beside ``output``, check, then rename; return the SHA-256."""
    needed = sum(t.numel() * t.element_size() for t in tensors.values()) + _RESERVE_BYTES
    beside = output.with_name(f".{output.stem}.{uuid.uuid4().hex[:8]}.part")
    try:
        free = shutil.disk_usage(output.parent).free
        if free < needed:
            raise OutputError(
                f"The disk of {output.parent} is full: {free / 1e6:.0f} MB are free, "
                f"{needed / 1e6:.0f} MB are needed. Free some space or choose another folder."
            )
        save_file(tensors, beside, metadata)
        digest = sha256(beside)
        job.check()
        patience.replace(beside, output)
    except (SafetensorError, OSError) as error:
        reason = " ".join(str(error).split())[-160:]
        raise OutputError(
            f"{output} cannot be written ({reason}): choose another folder or name."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return digest
