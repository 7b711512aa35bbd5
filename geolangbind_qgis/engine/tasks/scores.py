# SPDX-License-Identifier: GPL-2.0-or-later
"""From classes to prompt embeddings, from windows to features, and to one score a class.

A prompt is filled into every template; the normalised embeddings are averaged
and normalised again. A class's score is the *largest* of its prompts' cosine
similarities: synonyms compete inside the class before classes compete, so a
class never loses by having one more synonym.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as nn_f

from geolangbind_qgis.engine.errors import CheckpointError, PromptError
from geolangbind_qgis.engine.raster.windows import WindowPlan
from geolangbind_qgis.protocol import ClassSpec, Look

TEMPLATES = (
    "{}",
    "a satellite image of {}",
    "an aerial view of {}",
    "a remote sensing image of {}",
    "{} seen from above",
)


class ClassHead:
    """Cosine similarity of features with classes.

    Attributes:
        matrix: (P, D), one normalised embedding a prompt.
        members: (C, M), the rows of ``matrix`` that belong to each class,
            filled up by repeating the first; ``None`` with one prompt a class.
    """

    def __init__(self, matrix: torch.Tensor, sizes: Sequence[int]) -> None:
        self.matrix = nn_f.normalize(matrix.float(), dim=-1)
        self.classes = len(sizes)
        self.members: torch.Tensor | None = None
        if any(size != 1 for size in sizes):
            rows, start = [], 0
            for size in sizes:
                rows.append([start + min(i, size - 1) for i in range(max(sizes))])
                start += size
            self.members = torch.tensor(rows, device=matrix.device)

    def __call__(self, features: torch.Tensor) -> torch.Tensor:
        """Map features (..., D) to class scores (..., C): cosines, -1..1."""
        with torch.autocast(features.device.type, enabled=False):
            cosine = nn_f.normalize(features.float(), dim=-1) @ self.matrix.T
        if self.members is None:
            return cosine
        return cosine[..., self.members].amax(dim=-1)


def prompts_of(spec: ClassSpec) -> tuple[str, ...]:
    """Return the class's prompts without blanks and repetitions; its name if it has none."""
    found = tuple(dict.fromkeys(p.strip() for p in spec.prompts if p.strip()))
    return found or (spec.name.strip(),)


def templates_for(model: Any, asked: Sequence[str]) -> tuple[str, ...]:
    """Return the templates asked for, else the model's own, else the general ones."""
    for template in asked:
        if template.count("{}") != 1:
            raise PromptError(f"The template {template!r} must hold {{}} once, for the prompt.")
    own = tuple(getattr(getattr(model, "info", None), "templates", ()) or ())
    return tuple(asked) or own or TEMPLATES


def embed_classes(
    model: Any, classes: Sequence[ClassSpec], templates: Sequence[str], device: torch.device
) -> ClassHead:
    """Embed every prompt of ``classes`` in every template; ``PromptError`` if one is empty."""
    prompts = [prompts_of(spec) for spec in classes]
    for spec, texts in zip(classes, prompts, strict=True):
        if not texts[0]:
            raise PromptError(f"Class {spec.name!r} has no prompt: give it a name or a prompt.")
    flat = [text for texts in prompts for text in texts]
    embedded = embed_texts(model, flat, templates)
    return ClassHead(embedded.to(device), [len(texts) for texts in prompts])


def embed_texts(model: Any, texts: Sequence[str], templates: Sequence[str]) -> torch.Tensor:
    """Return one embedding a text, (T, D), float32, on the CPU: the mean over all templates."""
    filled = [template.replace("{}", text) for text in texts for template in templates]
    embedded = torch.as_tensor(model.embed_prompts(filled)).float().cpu()
    return embedded.reshape(len(texts), len(templates), -1).mean(dim=1)


def window_scorer(
    model: Any, wavelengths_um: Sequence[float], head: ClassHead, plan: WindowPlan, look: Look
) -> Callable[[torch.Tensor], torch.Tensor]:
    """Return the function that maps windows (B, C, w, w) to scores (B, classes, grid, grid)."""
    waves = torch.tensor(list(wavelengths_um), dtype=torch.float32)

    def score(images: torch.Tensor) -> torch.Tensor:
        images = _enlarged(images, plan)
        if look == "windows":
            per_window = head(model.encode_image(images, waves))
            return per_window[:, :, None, None].expand(-1, -1, plan.grid, plan.grid)
        per_patch = head(model.patch_features(images, waves))
        return per_patch.permute(0, 3, 1, 2).contiguous()

    return score


def window_embedder(
    model: Any, wavelengths_um: Sequence[float], plan: WindowPlan
) -> Callable[[torch.Tensor], torch.Tensor]:
    """Return the function that maps windows (B, C, w, w) to unit patch features (B, D, grid, grid).

    They lie in the text space: their products with prompt embeddings are the class scores.
    """
    waves = torch.tensor(list(wavelengths_um), dtype=torch.float32)

    def embed(images: torch.Tensor) -> torch.Tensor:
        features = model.patch_features(_enlarged(images, plan), waves)
        return nn_f.normalize(features.float(), dim=-1).permute(0, 3, 1, 2).contiguous()

    return embed


def _enlarged(images: torch.Tensor, plan: WindowPlan) -> torch.Tensor:
    """Return windows at the size the model gets them at: larger with detail 2 and 4."""
    if images.shape[-1] == plan.encode_px:
        return images
    size = (plan.encode_px, plan.encode_px)
    return nn_f.interpolate(images, size=size, mode="bilinear", align_corners=False)


def check_answers(scores: torch.Tensor) -> None:
    """Raise ``CheckpointError`` unless all of a model's scores are numbers."""
    if not torch.isfinite(scores).all():
        raise CheckpointError(
            "The model's answers are no numbers: its weights are damaged. Download them again."
        )
