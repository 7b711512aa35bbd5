# SPDX-License-Identifier: GPL-2.0-or-later
"""The golden outputs in tests/data/parity: reading them, computing ours, comparing."""

from __future__ import annotations

import contextlib
import functools
import json
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import deterministic_weights
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.checkpoints import load_into
from geolangbind_qgis.engine.models.config import B_224, L_384, GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.patch_embedding import encode_wavelengths

FOLDER = Path(__file__).parents[1] / "data" / "parity" / "geolangbind"

TINY = GeoLangBindConfig(
    name="tiny",
    image_size=32,
    patch_size=8,
    width=64,
    depth=2,
    heads=4,
    mlp_width=256,
    text_layers=2,
    text_heads=4,
    text_mlp_width=256,
    context_length=16,
    vocabulary_size=100,
)
CONFIGS = {"tiny": TINY, "B-224": B_224, "L-384": L_384}

# Largest absolute difference over the largest absolute stored value, except
# where the fixtures' README gives an absolute one.
TOLERANCE = {torch.float32: 1e-5, torch.float64: 1e-10}
ABSOLUTE = {"similarity": 1e-6, "logits": 2e-5}  # float32
PROBABILITIES = 5e-5  # float32
OTHER_PROCESSOR = 1e-3  # of wave_sincos, where sines are not x86-64's; absolute

_GIVEN = {
    "case", "seed", "scale", "image_shape", "image_head", "image_sum", "wavelengths", "image",
    "wave_index", "kernel_shape", "kernel_index", "token_index", "ids", "lengths",
    "hidden_index", "image_case", "text_case",
}  # fmt: skip


@functools.cache
def manifest(model: str) -> dict[str, Any]:
    """Return names, shapes, counts and fingerprints of a model's weights."""
    return json.loads((FOLDER / f"manifest_{model}.json").read_text(encoding="utf-8"))


def stored(model: str, case: str) -> dict[str, np.ndarray]:
    """Return every array of a golden case."""
    with np.load(FOLDER / f"{model}_{case}.npz", allow_pickle=False) as file:
        return {name: file[name] for name in file.files}


def build_empty(model: str) -> GeoLangBind:
    """Return a model of the fixtures' sizes without weights."""
    with torch.device("meta"):
        return GeoLangBind(CONFIGS[model])


def build(model: str) -> GeoLangBind:
    """Return a model with the deterministic weights, float32, for evaluation.

    Weights take the way of a checkpoint: strictly, and without a second copy.
    """
    built = build_empty(model)
    load_into(built, dict(deterministic_weights.weights(manifest(model)["state_dict"])), model)
    return built.eval().requires_grad_(False)


def case_inputs(model: str, case: str) -> tuple[Tensor, Tensor]:
    """Return images (B, C, H, W) and wavelengths (C,), after checking the rule that made them."""
    golden = stored(model, case)
    made = deterministic_weights.images(
        int(golden["seed"]), golden["image_shape"].tolist(), float(golden["scale"])
    )
    assert np.array_equal(made.ravel()[:16], golden["image_head"])
    assert abs(made.sum(dtype=np.float64) - golden["image_sum"]) < 1e-6
    if "image" in golden:
        assert np.array_equal(made, golden["image"])
    return torch.from_numpy(made), torch.from_numpy(golden["wavelengths"])


@contextlib.contextmanager
def listening(modules: dict[str, nn.Module]) -> Iterator[dict[str, Tensor]]:
    """Collect what each module returns."""
    heard: dict[str, Tensor] = {}

    def hook(name: str) -> Any:
        return lambda _module, _inputs, output: heard.__setitem__(name, output.detach())

    handles = [module.register_forward_hook(hook(name)) for name, module in modules.items()]
    try:
        yield heard
    finally:
        for handle in handles:
            handle.remove()


@torch.no_grad()
def run(model: GeoLangBind, name: str, case: str) -> dict[str, dict[str, Tensor]]:
    """Score an image case against the text case once; return what each golden file stores.

    Keys are ``image``, ``text`` and ``pairs``.
    """
    images, wavelengths = case_inputs(name, case)
    golden, text = stored(name, case), stored(name, "text")
    trunk = model.visual.trunk
    parts = {
        "patches": trunk.patch_embed,
        "tokens_block0": trunk.blocks[0],
        "tokens_prenorm": trunk.blocks[-1],
        "tokens": trunk.norm,
        "embedding": trunk,
        "hidden": model.text.ln_final,
        "text": model.text,
    }
    dtype = model.logit_scale.dtype
    with listening(parts) as heard:
        logits = model(images.to(dtype), wavelengths, torch.from_numpy(text["ids"]))
    return {
        "image": _image_part(model, wavelengths, golden, heard),
        "text": {
            "hidden": heard["hidden"][:, torch.from_numpy(text["hidden_index"])],
            "embedding": heard["text"],
            "embedding_normalized": F.normalize(heard["text"], dim=-1),
        },
        "pairs": {
            "similarity": F.normalize(heard["embedding"], dim=-1)
            @ F.normalize(heard["text"], dim=-1).T,
            "logits": logits,
            "probabilities": logits.sigmoid(),
            "logit_scale": model.logit_scale,
            "logit_bias": model.logit_bias,
        },
    }


def _image_part(
    model: GeoLangBind, wavelengths: Tensor, golden: dict[str, np.ndarray], heard: dict[str, Tensor]
) -> dict[str, Tensor]:
    trunk = model.visual.trunk
    embed = trunk.patch_embed
    rows = torch.from_numpy(golden["wave_index"])
    kept = torch.from_numpy(golden["token_index"])
    encoded = encode_wavelengths(wavelengths)
    kernel, bias = embed.kernels(wavelengths)
    assert list(kernel.shape) == golden["kernel_shape"].tolist()
    tokens = heard["tokens"]
    return {
        "wave_sincos": encoded[rows],
        "wave_features": embed.fclayer(encoded.to(kernel.dtype))[rows],
        "kernel_values": kernel[tuple(torch.from_numpy(golden["kernel_index"]).T)],
        "kernel_mean": kernel.double().mean(),
        "kernel_std": kernel.double().std(correction=0),
        "kernel_bias": bias,
        "patch_tokens": heard["patches"].flatten(1, 2)[:, kept],
        "tokens_block0": heard["tokens_block0"][:, kept],
        "tokens_prenorm": heard["tokens_prenorm"][:, kept],
        "tokens": tokens[:, kept],
        "tokens_mean": tokens.mean(dim=1),
        "tokens_std": tokens.std(dim=1, correction=0),
        "dense": trunk.attn_pool.value_path(tokens)[:, kept],
        "embedding": heard["embedding"],
        "embedding_normalized": F.normalize(heard["embedding"], dim=-1),
    }


def difference(ours: Tensor, golden: np.ndarray) -> float:
    """Return the largest absolute difference over the largest absolute golden value."""
    return absolute_difference(ours, golden) / float(np.abs(golden).max())


def absolute_difference(ours: Tensor, golden: np.ndarray) -> float:
    """Return the largest absolute difference, NaN where anything is."""
    assert tuple(ours.shape) == golden.shape
    return float(np.abs(ours.double().numpy() - golden.astype(np.float64)).max())


def too_far(ours: dict[str, Tensor], golden: dict[str, np.ndarray], dtype: torch.dtype) -> str:
    """Return which arrays differ by more than their tolerance, '' if none; all must be there.

    Names ending in ``_f64`` are the float64 reference: in float64 only they
    are looked at, in float32 they are one more reference. The wavelength
    encoding is float32 always and has to be equal.
    """
    wrong = []
    for name in golden.keys() - _GIVEN:
        plain = name.removesuffix("_f64")
        if dtype == torch.float64 and name == plain != "wave_sincos":
            continue
        found, limit = _measure(plain, ours[plain], golden[name], dtype)
        if not found <= limit:  # NaN counts as too far
            wrong.append(f"{name} by {found:.2e}, accepted {limit:.0e}")
    return "; ".join(sorted(wrong))


def _measure(
    name: str, ours: Tensor, golden: np.ndarray, dtype: torch.dtype
) -> tuple[float, float]:
    if name == "wave_sincos":
        equal = platform.machine().lower() in ("x86_64", "amd64")
        return absolute_difference(ours, golden), 0.0 if equal else OTHER_PROCESSOR
    if dtype == torch.float32 and name in ABSOLUTE:
        return absolute_difference(ours, golden), ABSOLUTE[name]
    if dtype == torch.float32 and name == "probabilities":
        return difference(ours, golden), PROBABILITIES
    return difference(ours, golden), TOLERANCE[dtype]


def mismatches(model: GeoLangBind, name: str, case: str) -> dict[str, str]:
    """Return, for image, text and pairs, which arrays are too far from the golden ones."""
    ours = run(model, name, case)
    files = {"image": case, "text": "text", "pairs": f"logits_{case}"}
    dtype = model.logit_scale.dtype
    return {part: too_far(ours[part], stored(name, file), dtype) for part, file in files.items()}


def check_weights(model: GeoLangBind, name: str) -> None:
    """Assert that every tensor has the fingerprint of the reference's."""
    found = {
        entry: deterministic_weights.fingerprint(tensor)
        for entry, tensor in model.state_dict().items()
    }
    assert found == manifest(name)["fingerprints"]
