# SPDX-License-Identifier: GPL-2.0-or-later
"""Modality-aware knowledge agglomeration (MaKA) of GeoLangBind, arXiv 2503.06312.

The student's patch tokens are translated for each frozen teacher, by a translator that
knows which wavelengths the student sees, and matched with the teacher's features. The
translators exist in training only; the student is used without them.

As published (names and shapes of the weights: ``tests/data/parity``; the rest read in the
published training code, not run): tokens as a grid, resized to the teacher's; layer norm
over channels and grid; its scale and shift predicted from the encoded wavelengths, averaged
over the bands; one 3 x 3 convolution to the teacher's channels; smooth L1 and cosine
between the features, added to the loss of images and texts. Of the paper itself only the
abstract was at hand, so no section is cited.

Our choices: cosines of single patches, where the published code flattens the features of a
whole image (a single vector is what AM-RADIO, arXiv 2312.06709, takes), with its weights of
0.9 and 0.1 (from memory, not checked), and no squared error beside smooth L1; student tokens
after the final norm; patches on nodata left out; teachers that fit simulated scenes instead of
DINOv2 and others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.config import read_config
from geolangbind_qgis.engine.models.loading import load_checkpoint
from geolangbind_qgis.engine.models.patch_embedding import WAVE_WIDTH, encode_wavelengths
from training.concepts import CHANNELS
from training.dataset import Batch

COSINE, SMOOTH_L1 = 0.9, 0.1


@dataclass(frozen=True)
class Teacher:
    """A frozen source of patch features.

    Attributes:
        name: unique, without dots.
        width: channels of a feature.
        grid: patches along each side.
        features: a batch of B windows -> features (B, grid, grid, width); no gradient is asked.
        weight: of its loss among those of the other teachers.
    """

    name: str
    width: int
    grid: int
    features: Callable[[Batch], Tensor]
    weight: float = 1.0


class WaveEncoder(nn.Module):
    """One vector for a set of wavelengths: sine-cosine encoding, a linear layer, the mean."""

    def __init__(self) -> None:
        super().__init__()
        self.proj = nn.Linear(WAVE_WIDTH, WAVE_WIDTH)

    def forward(self, wavelengths_um: Tensor) -> Tensor:
        """Map wavelengths (C,) in micrometres to (128,); the order of bands has no meaning."""
        return self.proj(encode_wavelengths(wavelengths_um)).mean(dim=0)


class ConditionalLayerNorm(nn.Module):
    """Layer norm whose output is scaled and shifted, channel by channel, by a condition."""

    def __init__(self, width: int, grid: int) -> None:
        super().__init__()
        self.layer_norm = nn.LayerNorm((width, grid, grid))
        self.modality_prompt_fc = nn.Linear(WAVE_WIDTH, 2 * width)

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        """Map x (B, width, grid, grid) and a condition (128,) to norm(x) * (1 + scale) + shift."""
        scale, shift = self.modality_prompt_fc(condition)[:, None, None].chunk(2)
        return self.layer_norm(x) * (1 + scale) + shift


class Translator(nn.Module):
    """Student tokens to the features of one teacher, given the student's wavelengths.

    Names and shapes of the weights are those of ``translators.*`` in the published model.
    """

    def __init__(self, student_width: int, teacher_width: int, grid: int) -> None:
        super().__init__()
        self.grid = grid
        self.wave_encoder = WaveEncoder()
        self.norm1 = ConditionalLayerNorm(student_width, grid)
        self.conv1 = nn.Conv2d(student_width, teacher_width, 3, padding=1)

    def forward(self, tokens: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Map tokens (B, n, student width), n a square, and wavelengths (C,) to features.

        Returns (B, grid, grid, teacher width). Raises ``ValueError`` when n is no square.
        """
        side = round(tokens.shape[1] ** 0.5)
        if side * side != tokens.shape[1]:
            raise ValueError(f"{tokens.shape[1]} tokens are no square window")
        x = tokens.transpose(1, 2).unflatten(2, (side, side))
        if side != self.grid:
            x = F.interpolate(x, (self.grid, self.grid), mode="bilinear", align_corners=False)
        x = self.norm1(x, self.wave_encoder(wavelengths_um))
        return self.conv1(x).permute(0, 2, 3, 1)


def matching_loss(found: Tensor, wanted: Tensor, valid: Tensor | None = None) -> Tensor:
    """Return 0.9 * (1 - cosine) + 0.1 * smooth L1 of features (..., D), a number.

    Both are means over the patches; ``valid`` (...) says which count. 0 without any.
    """
    cosine = 1 - F.cosine_similarity(found, wanted, dim=-1)
    distance = F.smooth_l1_loss(found, wanted, reduction="none").mean(dim=-1)
    loss = COSINE * cosine + SMOOTH_L1 * distance
    if valid is None:
        return loss.mean()
    return (loss * valid).sum() / valid.sum().clamp(min=1)


class Maka(nn.Module):
    """The translators of all teachers, and the loss that teaches the student through them.

    Its weights are named ``translators.*``; the engine leaves those out of any checkpoint.
    """

    def __init__(self, student_width: int, teachers: Sequence[Teacher]) -> None:
        super().__init__()
        self.teachers = tuple(teachers)
        self.translators = nn.ModuleDict(
            {t.name: Translator(student_width, t.width, t.grid) for t in self.teachers}
        )

    def forward(self, tokens: Tensor, batch: Batch) -> Tensor:
        """Return the weighted sum of the teachers' losses for the student's tokens (B, n, W)."""
        waves = batch.wavelengths_um.to(tokens.device)
        total = tokens.new_zeros(())
        for teacher in self.teachers:
            with torch.no_grad():
                wanted = teacher.features(batch).to(tokens.device)
            found = self.translators[teacher.name](tokens, waves)
            valid = _whole(batch.valid, teacher.grid).to(tokens.device)
            total = total + teacher.weight * matching_loss(found, wanted, valid)
        return total


def _whole(valid: Tensor, grid: int) -> Tensor:
    """Return which of grid x grid patches lie wholly on valid ones, (B, h, w) -> (B, g, g)."""
    return F.adaptive_avg_pool2d(valid.float()[:, None], grid)[:, 0] > 0.99


# --- teachers -----------------------------------------------------------------


def abundance_teacher(grid: int) -> Teacher:
    """Return a teacher that knows what every patch is made of.

    Its features are the simulator's own shares of materials and land use, 0..1: what
    unmixing a perfect spectrum would give, of which a student with few bands sees less.
    """
    return Teacher("abundances", len(CHANNELS), grid, lambda batch: batch.patch_shares)


def starter_teacher(folder: Path) -> Teacher:
    """Return a teacher that is an earlier Starter: its patch features in the text space.

    It sees the student's bands. ``folder`` holds ``config.json`` and ``model.safetensors``;
    raises ``CheckpointError`` for others.
    """
    config = read_config(folder / "config.json")
    model = load_checkpoint(config, folder / "model.safetensors").eval().requires_grad_(False)
    model.to("cuda" if torch.cuda.is_available() else "cpu")

    def features(batch: Batch) -> Tensor:
        return model.patch_features(
            batch.images.to(model.device), batch.wavelengths_um.to(model.device)
        )

    return Teacher("starter", config.width, config.grid, features)
