# SPDX-License-Identifier: GPL-2.0-or-later
"""Trains the Starter on simulated scenes: ``python -m training.train_starter --minutes 30``.

Sigmoid loss (Zhai et al. 2023) between patch features and phrases, and between
windows and captions, with the true share of each concept as soft target; and a
softmax over sets of concepts that exclude each other, as in a class map.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer
from training import materials
from training.concepts import CONCEPTS, PARTITIONS, concept_index, phrase
from training.dataset import Batch, Batches, pool
from training.vocabulary import train_tokenizer

SEED = 2025
SPECTRA = Path(__file__).parents[2] / "shared" / "data" / "spectra_berlin.csv"
OUTPUT = Path(__file__).parents[1] / "resources" / "models" / "starter"
PEAK_RATE = 1.5e-3


def starter_config(vocabulary_size: int) -> GeoLangBindConfig:
    """Return the Starter's sizes: patches of 4 px in windows of 64 px, width 128."""
    return GeoLangBindConfig(
        name="starter", image_size=64, patch_size=4, width=128, depth=4, heads=4, mlp_width=384,
        text_layers=2, text_heads=4, text_mlp_width=256, context_length=24,
        vocabulary_size=vocabulary_size,
    )  # fmt: skip


def patch_loss(model: GeoLangBind, features: Tensor, words: Tensor, truth: Tensor) -> Tensor:
    """Sigmoid loss of patch features (N, D) against phrases (K, D), truth (N, K) in 0..1.

    Rare concepts weigh as much as common ones: positives are balanced per concept.
    """
    logits = features @ words.T * model.logit_scale.exp() + model.logit_bias
    loss = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    weight = 1 + truth * (1 / truth.mean(dim=0).clamp(0.01, 1) - 1).clamp(0, 20)
    return (loss * weight).mean()


def competition_loss(model: GeoLangBind, features: Tensor, words: Tensor, truth: Tensor) -> Tensor:
    """Softmax loss over each set of mutually exclusive concepts, where they cover the patch."""
    total = features.new_zeros(())
    for names in PARTITIONS:
        index = [concept_index(name) for name in names]
        share = truth[:, index]
        covered = share.sum(dim=1) > 0.6
        if covered.sum() < 8:
            continue
        share = share[covered] / share[covered].sum(dim=1, keepdim=True)
        logits = features[covered] @ words[index].T * model.logit_scale.exp()
        total = total - (share * logits.log_softmax(dim=1)).sum(dim=1).mean()
    return total / len(PARTITIONS)


def step_loss(
    model: GeoLangBind, batch: Batch, tokenizer: PromptTokenizer, rng: np.random.Generator
) -> Tensor:
    """Return the loss of one batch: patches against phrases, windows against captions."""
    device = model.device
    asked = [phrase(index, rng) for index in range(len(CONCEPTS))]
    words = F.normalize(model.encode_text(tokenizer(asked).to(device)), dim=-1)
    tokens = model.patch_tokens(batch.images.to(device), batch.wavelengths_um.to(device))
    pooling = model.visual.trunk.attn_pool
    features = F.normalize(pooling.value_path(tokens), dim=-1).flatten(0, 1)
    truth = _sharpen(batch.patch_truth.to(device)).flatten(0, 2)
    windows = F.normalize(pooling(tokens), dim=-1)
    window_truth = _sharpen(batch.image_truth.to(device))
    return (
        patch_loss(model, features, words, truth)
        + 0.5 * competition_loss(model, features, words, truth)
        + 0.25 * patch_loss(model, windows, words, window_truth)
    )


def _sharpen(share: Tensor) -> Tensor:
    """Shares near a half decide: 0.2 and below count little, 0.8 and above as the whole."""
    return ((share - 0.15) / 0.6).clamp(0, 1)


def train(minutes: float, landscapes: int, batch_size: int, spectra: Path) -> GeoLangBind:
    """Train for ``minutes`` of wall-clock time and return the model (float32)."""
    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    vocabulary = train_tokenizer()
    config = starter_config(vocabulary.get_vocab_size())
    tokenizer = PromptTokenizer(vocabulary, config.context_length)
    model = GeoLangBind(config).to(device).train()
    started = time.monotonic()
    batches = Batches(pool(landscapes, config.image_size, SEED), materials.library(spectra),
                      config.patch_size, SEED)  # fmt: skip
    print(f"{landscapes} landscapes in {time.monotonic() - started:.0f} s", flush=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=PEAK_RATE, weight_decay=0.02,
                                  betas=(0.9, 0.98))  # fmt: skip
    started, step, mean = time.monotonic(), 0, 0.0
    while (done := (time.monotonic() - started) / 60 / minutes) < 1:
        warm = min(1.0, (step + 1) / 100)
        rate = PEAK_RATE * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss = step_loss(model, batches.draw(batch_size), tokenizer, rng)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, mean = step + 1, 0.98 * mean + 0.02 * float(loss.detach())
        if step % 50 == 0:
            shown = mean / (1 - 0.98**step)
            print(f"step {step}: loss {shown:.4f}, {done:.0%}, scale "
                  f"{float(model.logit_scale.exp()):.1f}", flush=True)  # fmt: skip
    save(model, OUTPUT)
    vocabulary.save(str(OUTPUT / "tokenizer.json"))
    return model


def save(model: GeoLangBind, folder: Path) -> None:
    """Write weights (fp16) and configuration as the engine reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {k: v.detach().half().contiguous().cpu() for k, v in model.state_dict().items()}
    save_file(tensors, folder / "model.safetensors")
    (folder / "config.json").write_text(model.config.to_json(), encoding="utf-8")


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--landscapes", type=int, default=3000)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--spectra", type=Path, default=SPECTRA)
    arguments = parser.parse_args()
    train(arguments.minutes, arguments.landscapes, arguments.batch, arguments.spectra)


if __name__ == "__main__":
    main()
