# SPDX-License-Identifier: GPL-2.0-or-later
"""Trains the Starter on simulated scenes: ``python -m training.train_starter --steps 11000``.

Sigmoid loss (Zhai et al. 2023) between patch features and phrases, and between
windows and captions, with the true share of each concept as soft target; and a
softmax over sets of concepts that exclude each other, as in a class map. What
GeoLangBind adds, distillation and progressive merging, is off unless asked for.
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.checkpoints import load_into, read_state_dict
from geolangbind_qgis.engine.models.config import GeoLangBindConfig, read_config
from geolangbind_qgis.engine.models.geolangbind import GeoLangBind
from geolangbind_qgis.engine.models.merge import check_share, merge_tensors
from geolangbind_qgis.engine.models.patch_embedding import WAVE_WIDTH
from geolangbind_qgis.engine.models.tokenizer import PromptTokenizer
from training import materials
from training.concepts import CONCEPTS, PARTITIONS, USES, concept_index, phrase
from training.dataset import Batch, Batches, pool
from training.maka import Maka, abundance_teacher, starter_teacher
from training.vocabulary import train_tokenizer

SEED = 2025
SPECTRA = Path(__file__).parents[2] / "shared" / "data" / "spectra_berlin.csv"
OUTPUT = Path(__file__).parents[1] / "resources" / "models" / "starter"
PEAK_RATE = 8e-4
WARM_UP = 100  # steps
ABUNDANCES = "abundances"
DISTIL_WEIGHT = 0.5
# Of the steps with merging, the base takes half and each branch a quarter, at lower rates.
BASE_SHARE, BRANCH_RATE = 0.5, 0.4
# A class map is a competition: it counts for more than each concept's own yes or no.
COMPETITION_WEIGHT, WINDOW_WEIGHT = 2.0, 0.2
PLACE_PX = 64  # side of a simulated landscape; windows are cut from it


def starter_config(vocabulary_size: int) -> GeoLangBindConfig:
    """Return the Starter's sizes: patches of 2 px in windows of 32 px, width 128."""
    return GeoLangBindConfig(
        name="starter", image_size=32, patch_size=2, width=128, depth=3, heads=4, mlp_width=256,
        text_layers=2, text_heads=4, text_mlp_width=256, context_length=24,
        vocabulary_size=vocabulary_size,
    )  # fmt: skip


def new_model(config: GeoLangBindConfig) -> GeoLangBind:
    """Return an untrained model whose kernels and logits start at a useful size.

    Kernels start smooth in the wavelength: of its sines and cosines, those whose period is
    below 80 nm hardly count at first, so that neighbouring bands begin alike.
    """
    model = GeoLangBind(config)
    embed = model.visual.trunk.patch_embed
    generator = embed.weight_generator
    layer = generator.transformer_encoder.layers[0]
    rates = torch.arange(WAVE_WIDTH) % (WAVE_WIDTH // 2)
    damped = torch.sigmoid((rates - 18.0) / 2.0)  # rate 18 of 64: 10000^(18/64) · 2π nm = 84 nm
    with torch.no_grad():
        for weight in (
            embed.fclayer.w1.weight, layer.self_attn.in_proj_weight, layer.linear1.weight,
            generator.fc_weight.weight, generator.fc_bias.weight,
        ):  # fmt: skip
            weight.mul_(damped)
        generator.fc_weight.weight.mul_(4.0)
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
    """Softmax loss over each set of mutually exclusive concepts, where they cover the patch.

    A concept weighs the more the rarer it is in the batch, by the root of its share: else
    what is rare is never the answer.
    """
    total = features.new_zeros(())
    scores = features @ words.T * model.logit_scale.exp()
    for names in PARTITIONS:
        index = [concept_index(name) for name in names]
        share = exclusive(truth, names)
        covered = share.sum(dim=1) > 0.6
        if covered.sum() < 8:
            continue
        share = share[covered] / share[covered].sum(dim=1, keepdim=True)
        logits = scores[covered][:, index]
        share = share * (share.mean() / share.mean(dim=0)).clamp(0.1, 10).sqrt()
        total = total - (share * logits.log_softmax(dim=1)).sum() / share.sum()
    return total / len(PARTITIONS)


@dataclass
class Lessons:
    """What a model learns from: batches, how to ask for things, and teachers if there are."""

    batches: Batches
    tokenizer: PromptTokenizer
    rng: np.random.Generator
    batch_size: int
    maka: Maka | None = None
    distil_weight: float = DISTIL_WEIGHT


def step_loss(
    model: GeoLangBind, batch: Batch, tokenizer: PromptTokenizer, rng: np.random.Generator,
    maka: Maka | None = None, distil_weight: float = DISTIL_WEIGHT,
) -> Tensor:  # fmt: skip
    """Return the loss of one batch: patches against phrases, windows against captions.

    With ``maka``, plus the weighted loss of the patch tokens against its teachers.
    """
    device = model.device
    count = len(CONCEPTS)
    asked = [phrase(index % count, rng) for index in range(2 * count)]
    words = F.normalize(model.encode_text(tokenizer(asked).to(device)), dim=-1)
    features, windows, tokens = embed(model, batch)
    truth = batch.patch_truth[batch.valid].to(device)
    window_truth = _dominant(batch.image_truth.to(device))
    loss = (
        pair_loss(model, features, words, _decided(truth).repeat(1, 2))
        + COMPETITION_WEIGHT * competition_loss(model, features, words[:count], truth)
        + WINDOW_WEIGHT * pair_loss(model, windows, words[count:], window_truth)
    )
    return loss if maka is None else loss + distil_weight * maka(tokens, batch)


def embed(model: GeoLangBind, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Return unit features of the valid patches (N, D) and the windows (B, D), and all tokens."""
    images, waves = batch.images.to(model.device), batch.wavelengths_um.to(model.device)
    tokens = model.patch_tokens(images, waves)
    pool_ = model.visual.trunk.attn_pool
    features = F.normalize(pool_.value_path(tokens), dim=-1)
    valid = batch.valid.flatten(1).to(model.device)
    return features[valid], F.normalize(pool_(tokens), dim=-1), tokens


def _decided(share: Tensor) -> Tensor:
    """A concept that covers a tenth of a patch is not there, one that covers 0.7 of it is."""
    return ((share - 0.1) / 0.6).clamp(0, 1)


def _dominant(share: Tensor) -> Tensor:
    """A window is called after what covers half of it; a quarter of it leaves doubt."""
    return ((share - 0.15) / 0.35).clamp(0, 1)


def train(options: argparse.Namespace) -> GeoLangBind:
    """Train for ``options.steps``, save the model and return it (float32).

    The same options give the same model, but for the rounding of another processor.
    """
    for share in options.merge:
        check_share(share)
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    rng = np.random.default_rng(options.seed)
    words = options.words or (options.start / "tokenizer.json" if options.start else None)
    vocabulary = Tokenizer.from_file(str(words)) if words else train_tokenizer()
    config = starter_config(vocabulary.get_vocab_size())
    if options.start:
        config = read_config(options.start / "config.json")
    tokenizer = PromptTokenizer(vocabulary, config.context_length)
    model = new_model(config).to("cuda" if torch.cuda.is_available() else "cpu").train()
    if options.start:
        load_into(model, read_state_dict(options.start / "model.safetensors"), "the start")
    model.text.requires_grad_(not options.keep_text)
    maka = _maka(options.distil, model)
    started = time.monotonic()
    landscapes = pool(options.landscapes, PLACE_PX, options.seed, options.threads)
    print(f"{len(landscapes)} landscapes in {time.monotonic() - started:.0f} s", flush=True)
    spectra = materials.library(options.spectra)
    batches = Batches(landscapes, spectra, config.image_size, config.patch_size, options.seed)
    lessons = Lessons(batches, tokenizer, rng, options.batch, maka, options.distil_weight)
    if options.merge:
        descend_and_merge(model, lessons, options.steps, options.rate, options.merge)
    else:
        descend(model, lessons, options.steps, options.rate)
    calibrate(model.eval(), batches, tokenizer)
    save(model, options.output)
    vocabulary.save(str(options.output / "tokenizer.json"))
    return model


def _maka(distil: str, model: GeoLangBind) -> Maka | None:
    """Return the distillation that ``distil`` names: abundances, a Starter's folder, or none."""
    if not distil:
        return None
    grid = model.config.grid
    teacher = abundance_teacher(grid) if distil == ABUNDANCES else starter_teacher(Path(distil))
    return Maka(model.config.width, [teacher]).to(model.device)


def descend_and_merge(
    model: GeoLangBind, lessons: Lessons, steps: int, peak: float, shares: Sequence[float]
) -> None:
    """Train a base, then on RGB and on other sensors, and merge after each: (m1, m2) are shares.

    θ* = (1 - m1)·θ0 + m1·θ_rgb and θ = (1 - m2)·θ* + m2·θ_others, as in arXiv 2503.06312.
    Our choices: θ0 learns from all sensors, for there is no model of photographs to start
    from; θ_rgb starts from θ0, and θ_others from θ*, so that the means stay close to both.
    """
    base = round(BASE_SHARE * steps)
    descend(model, lessons, base, peak)
    for kind, share in zip(("rgb", "others"), shares, strict=True):
        before = {name: weight.clone() for name, weight in model.state_dict().items()}
        descend(model, lessons, (steps - base) // 2, peak * BRANCH_RATE, kind)
        model.load_state_dict(merge_tensors(before, model.state_dict(), share))


def descend(
    model: GeoLangBind, lessons: Lessons, steps: int, peak: float, kind: str = "all"
) -> None:
    """Train ``model`` for ``steps`` on sensors of ``kind``; rates rise to ``peak`` and fall."""
    maka = lessons.maka
    optimizer = _optimizer(model, maka)
    started, mean = time.monotonic(), 0.0
    for step in range(steps):
        warm = min(1.0, (step + 1) / WARM_UP)
        rate = peak * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / steps)))
        for group in optimizer.param_groups:
            group["lr"] = rate * group["times"]
        batch = lessons.batches.draw(lessons.batch_size, kind=kind)
        loss = step_loss(model, batch, lessons.tokenizer, lessons.rng, maka, lessons.distil_weight)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        if maka is not None:
            torch.nn.utils.clip_grad_norm_(maka.parameters(), 1.0)
        optimizer.step()
        mean = 0.98 * mean + 0.02 * float(loss.detach())
        if (step + 1) % 50 == 0:
            shown, took = mean / (1 - 0.98 ** (step + 1)), time.monotonic() - started
            print(f"step {step + 1} of {steps}: loss {shown:.4f}, {took:.0f} s", flush=True)


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


def _optimizer(model: GeoLangBind, maka: Maka | None = None) -> torch.optim.Optimizer:
    """AdamW; the two numbers of the logits move faster and do not decay."""
    named = dict(model.named_parameters())
    scalars = [named.pop("logit_scale"), named.pop("logit_bias")]
    groups = [
        {"params": list(named.values()), "times": 1.0},
        {"params": scalars, "times": 5.0, "weight_decay": 0.0},
    ]
    if maka is not None:
        groups.append({"params": list(maka.parameters()), "times": 1.0})
    return torch.optim.AdamW(groups, lr=PEAK_RATE, weight_decay=0.02, betas=(0.9, 0.98))


def save(model: GeoLangBind, folder: Path) -> None:
    """Write weights (fp16) and configuration as the engine reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {k: v.detach().half().contiguous().cpu() for k, v in model.state_dict().items()}
    save_file(tensors, folder / "model.safetensors")
    (folder / "config.json").write_text(model.config.to_json(), encoding="utf-8")


def parser() -> argparse.ArgumentParser:
    """Return the options of a training run."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=11_000)
    options.add_argument("--landscapes", type=int, default=2500)
    options.add_argument("--batch", type=int, default=16)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--rate", type=float, default=PEAK_RATE, help="highest learning rate")
    options.add_argument("--start", type=Path, help="folder of a Starter to train further")
    options.add_argument("--keep-text", action="store_true",
                         help="train the image tower alone: what --start calls things stays"
                         )  # fmt: skip
    options.add_argument("--words", type=Path, metavar="FILE",
                         help="tokenizer.json to use; default: of --start, or learnt"
                         )  # fmt: skip
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--output", type=Path, default=OUTPUT)
    options.add_argument("--spectra", type=Path, default=SPECTRA)
    options.add_argument("--distil", metavar="TEACHER", default="",
                         help=f"learn also from a teacher: {ABUNDANCES}, or a Starter's folder"
                         )  # fmt: skip
    options.add_argument("--distil-weight", type=float, default=DISTIL_WEIGHT, metavar="W")
    options.add_argument("--merge", type=float, nargs=2, default=(), metavar=("M1", "M2"),
                         help="train and merge progressively: shares of RGB and of other sensors"
                         )  # fmt: skip
    return options


if __name__ == "__main__":
    train(parser().parse_args())
