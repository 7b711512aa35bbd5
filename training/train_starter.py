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
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.checkpoints import load_into, read_state_dict
from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer
from training import materials
from training.concepts import CONCEPTS, PARTITIONS, USES, concept_index, phrase
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


def new_model(config: GeoLangBindConfig) -> GeoLangBind:
    """Return an untrained model whose kernels and logits start at a useful size."""
    model = GeoLangBind(config)
    with torch.no_grad():
        model.visual.trunk.patch_embed.weight_generator.fc_weight.weight.mul_(4.0)
        model.logit_scale.fill_(math.log(12.0))
        model.logit_bias.fill_(-4.0)
    return model


def pair_loss(model: GeoLangBind, features: Tensor, words: Tensor, truth: Tensor) -> Tensor:
    """Sigmoid loss of features (N, D) against phrases (K, D), truth (N, K) in 0..1.

    Rare concepts weigh up to five times as much as common ones.
    """
    logits = features @ words.T * model.logit_scale.exp() + model.logit_bias
    loss = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    weight = 1 + truth * (0.1 / truth.mean(dim=0).clamp(min=0.02) - 1).clamp(0, 4)
    return (loss * weight).mean()


def exclusive(truth: Tensor, names: Sequence[str]) -> Tensor:
    """Return the shares (N, names) of concepts that exclude each other.

    Land use goes first: a lawn in a town counts as town where both are asked for.
    """
    share = truth[:, [concept_index(name) for name in names]]
    uses = torch.tensor([name in USES for name in names], device=truth.device)
    if uses.any():
        left = (1 - share[:, uses].sum(dim=1, keepdim=True)).clamp(min=0)
        share = torch.where(uses, share, share * left)
    return share


def competition_loss(model: GeoLangBind, features: Tensor, words: Tensor, truth: Tensor) -> Tensor:
    """Softmax loss over each set of mutually exclusive concepts, where they cover the patch."""
    total = features.new_zeros(())
    for names in PARTITIONS:
        index = [concept_index(name) for name in names]
        share = exclusive(truth, names)
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
    count = len(CONCEPTS)
    asked = [phrase(index % count, rng) for index in range(2 * count)]
    words = F.normalize(model.encode_text(tokenizer(asked).to(device)), dim=-1)
    features, windows = embed(model, batch)
    truth = batch.patch_truth[batch.valid].to(device)
    window_truth = _dominant(batch.image_truth.to(device))
    return (
        pair_loss(model, features, words, _decided(truth).repeat(1, 2))
        + competition_loss(model, features, words[:count], truth)
        + 0.2 * pair_loss(model, windows, words[count:], window_truth)
    )


def embed(model: GeoLangBind, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return unit features of the valid patches (N, D) and of the windows (B, D)."""
    images, waves = batch.images.to(model.device), batch.wavelengths_um.to(model.device)
    tokens = model.patch_tokens(images, waves)
    pool_ = model.visual.trunk.attn_pool
    features = F.normalize(pool_.value_path(tokens), dim=-1)
    valid = batch.valid.flatten(1).to(model.device)
    return features[valid], F.normalize(pool_(tokens), dim=-1)


def _decided(share: Tensor) -> Tensor:
    """A concept that covers a tenth of a patch is not there, one that covers 0.7 of it is."""
    return ((share - 0.1) / 0.6).clamp(0, 1)


def _dominant(share: Tensor) -> Tensor:
    """A window is called after what covers half of it; a quarter of it leaves doubt."""
    return ((share - 0.15) / 0.35).clamp(0, 1)


def train(options: argparse.Namespace) -> GeoLangBind:
    """Train for ``options.minutes`` of wall-clock time; save and return the model (float32)."""
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    rng = np.random.default_rng(options.seed)
    vocabulary = (
        Tokenizer.from_file(str(options.start / "tokenizer.json"))
        if options.start
        else train_tokenizer()
    )
    config = starter_config(vocabulary.get_vocab_size())
    tokenizer = PromptTokenizer(vocabulary, config.context_length)
    model = new_model(config).to("cuda" if torch.cuda.is_available() else "cpu").train()
    if options.start:
        load_into(model, read_state_dict(options.start / "model.safetensors"), "the start")
    started = time.monotonic()
    landscapes = pool(options.landscapes, config.image_size, options.seed, options.threads)
    print(f"{len(landscapes)} landscapes in {time.monotonic() - started:.0f} s", flush=True)
    batches = Batches(
        landscapes, materials.library(options.spectra), config.patch_size, options.seed
    )
    _descend(model, batches, tokenizer, rng, options.minutes * 60, options.batch, options.rate)
    calibrate(model.eval(), batches, tokenizer)
    save(model, options.output)
    vocabulary.save(str(options.output / "tokenizer.json"))
    return model


def _descend(
    model: GeoLangBind, batches: Batches, tokenizer: PromptTokenizer, rng: np.random.Generator,
    seconds: float, batch_size: int, peak: float,
) -> None:  # fmt: skip
    optimizer = _optimizer(model)
    started, step, mean = time.monotonic(), 0, 0.0
    while (done := (time.monotonic() - started) / seconds) < 1:
        warm = min(1.0, (step + 1) / 100)
        rate = peak * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))
        for group in optimizer.param_groups:
            group["lr"] = rate * group["times"]
        loss = step_loss(model, batches.draw(batch_size), tokenizer, rng)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, mean = step + 1, 0.98 * mean + 0.02 * float(loss.detach())
        if step % 50 == 0:
            scale = float(model.logit_scale.detach().exp())
            shown = mean / (1 - 0.98**step)
            print(f"step {step}: loss {shown:.4f}, {done:.0%}, scale {scale:.1f}", flush=True)


def calibrate(model: GeoLangBind, batches: Batches, tokenizer: PromptTokenizer) -> None:
    """Fit the logit bias so that the mean probability of patches is the mean truth."""
    cosines, truths = [], []
    with torch.no_grad():
        words = _plain_words(model, tokenizer)
        for _ in range(40):
            batch = batches.draw(16)
            cosines.append(embed(model, batch)[0] @ words.T)
            truths.append(_decided(batch.patch_truth[batch.valid]).to(model.device))
    cosine, truth = torch.cat(cosines), torch.cat(truths)
    bias = model.logit_bias.detach().clone()
    for _ in range(30):  # Newton's method on the unweighted sigmoid loss, bias alone
        probability = torch.sigmoid(cosine * model.logit_scale.exp() + bias)
        slope = (probability * (1 - probability)).mean().clamp(min=1e-6)
        bias = bias - ((probability - truth).mean() / slope).clamp(-1, 1)
    with torch.no_grad():
        model.logit_bias.copy_(bias)


def _plain_words(model: GeoLangBind, tokenizer: PromptTokenizer) -> Tensor:
    names = [concept.words[0] for concept in CONCEPTS]
    return F.normalize(model.encode_text(tokenizer(names).to(model.device)), dim=-1)


def _optimizer(model: GeoLangBind) -> torch.optim.Optimizer:
    """AdamW; the two numbers of the logits move faster and do not decay."""
    named = dict(model.named_parameters())
    scalars = [named.pop("logit_scale"), named.pop("logit_bias")]
    groups = [
        {"params": list(named.values()), "times": 1.0},
        {"params": scalars, "times": 5.0, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=PEAK_RATE, weight_decay=0.02, betas=(0.9, 0.98))


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
    parser.add_argument("--landscapes", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rate", type=float, default=PEAK_RATE, help="highest learning rate")
    parser.add_argument("--start", type=Path, help="folder of a Starter to train further")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--spectra", type=Path, default=SPECTRA)
    arguments = parser.parse_args()
    train(arguments)


if __name__ == "__main__":
    main()
