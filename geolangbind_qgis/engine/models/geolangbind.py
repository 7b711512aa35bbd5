# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoLangBind (DOFA-CLIP): wavelength-aware image tower, SigLIP text tower, pair score.

Score of an image and a text: sigmoid(cosine * exp(logit_scale) + logit_bias).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.info import ModelInfo
from geolangbind_qgis.engine.models.text import TextTower
from geolangbind_qgis.engine.models.vision import VisionTower

Tokenize = Callable[[Sequence[str]], Tensor]


class GeoLangBind(nn.Module):
    """A GeoLangBind-family model; state-dict names are the published ones.

    Images are (B, C, H, W), normalised to -1..1, with wavelengths (C,) in
    micrometres. Any size of at least one patch is accepted: position embeddings
    are resampled where the patch grid differs from the checkpoint's.
    """

    def __init__(self, config: GeoLangBindConfig) -> None:
        super().__init__()
        self.config = config
        self.info = ModelInfo(name=config.name)
        self.tokenizer: Tokenize | None = None
        self.visual = VisionTower(config)
        self.text = TextTower(config)
        self.logit_scale = nn.Parameter(torch.tensor(math.log(10.0)))
        self.logit_bias = nn.Parameter(torch.tensor(-10.0))
        self._prompts: dict[str, Tensor] = {}

    @property
    def device(self) -> torch.device:
        """The device the weights are on."""
        return self.logit_scale.device

    def encode_image(self, images: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Return image embeddings (B, D), not normalised."""
        return self.visual.trunk(images, wavelengths_um)

    def patch_tokens(self, images: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Return patch tokens after the final norm, (B, h*w, D), rows first."""
        return self.visual.trunk.tokens(images, wavelengths_um)[0]

    def patch_features(self, images: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Return patch features in the text space, (B, h, w, D): the pool's value path."""
        tokens, (height, width) = self.visual.trunk.tokens(images, wavelengths_um)
        return self.visual.trunk.attn_pool.value_path(tokens).unflatten(1, (height, width))

    def encode_text(self, token_ids: Tensor) -> Tensor:
        """Return text embeddings (B, D) of token ids (B, L), not normalised."""
        return self.text(token_ids)

    @torch.inference_mode()
    def embed_prompts(self, prompts: Sequence[str]) -> Tensor:
        """Return unit text embeddings (P, D), float32 on the CPU; each prompt is encoded once.

        Raises ``ValueError`` when the model was built without a tokenizer.
        """
        if self.tokenizer is None:
            raise ValueError("this model has no tokenizer; load it with models.load()")
        new = [prompt for prompt in dict.fromkeys(prompts) if prompt not in self._prompts]
        for start in range(0, len(new), 64):
            chunk = new[start : start + 64]
            embeddings = self.encode_text(self.tokenizer(chunk).to(self.device))
            embeddings = F.normalize(embeddings.float(), dim=-1).cpu()
            self._prompts.update(zip(chunk, embeddings, strict=True))
        return torch.stack([self._prompts[prompt] for prompt in prompts])

    def train(self, mode: bool = True) -> GeoLangBind:
        """Switch training on or off; cached prompts no longer hold."""
        self._prompts.clear()
        return super().train(mode)

    def _load_from_state_dict(self, *arguments: Any) -> None:
        self._prompts.clear()
        super()._load_from_state_dict(*arguments)

    def forward(self, images: Tensor, wavelengths_um: Tensor, token_ids: Tensor) -> Tensor:
        """Return pair scores (images, texts) before the sigmoid."""
        image = F.normalize(self.encode_image(images, wavelengths_um), dim=-1)
        text = F.normalize(self.encode_text(token_ids), dim=-1)
        return image @ text.T * self.logit_scale.exp() + self.logit_bias
