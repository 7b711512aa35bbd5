# SPDX-License-Identifier: GPL-2.0-or-later
"""The street-view encoder: a ViT-B/16 (Dosovitskiy et al. 2021) with a pooler.

Names of parameters are those of the published checkpoint, which has them from
the ``ViTModel`` of transformers 4.41; later versions renamed them.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

NORM_EPS = 1e-12  # of every norm, the last one too


class Dense(nn.Module):
    """A linear layer under the published name ``dense``."""

    def __init__(self, width_in: int, width_out: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width_in, width_out)

    def forward(self, x: Tensor) -> Tensor:
        """Map (..., width_in) to (..., width_out)."""
        return self.dense(x)


class SelfAttention(nn.Module):
    """Multi-head self-attention without its output projection."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        query, key, value = (
            layer(x).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for layer in (self.query, self.key, self.value)
        )
        attended = F.scaled_dot_product_attention(query, key, value)
        return attended.transpose(1, 2).flatten(2)


class Attention(nn.Module):
    """Self-attention and its output projection."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.attention = SelfAttention(width, heads)
        self.output = Dense(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        return self.output(self.attention(x))


class Layer(nn.Module):
    """Pre-norm transformer block with exact GELU."""

    def __init__(self, width: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.attention = Attention(width, heads)
        self.intermediate = Dense(width, mlp_width)
        self.output = Dense(mlp_width, width)
        self.layernorm_before = nn.LayerNorm(width, eps=NORM_EPS)
        self.layernorm_after = nn.LayerNorm(width, eps=NORM_EPS)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        x = x + self.attention(self.layernorm_before(x))
        return x + self.output(F.gelu(self.intermediate(self.layernorm_after(x))))


class Layers(nn.Module):
    """The blocks under the published name ``layer``."""

    def __init__(self, width: int, depth: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer(width, heads, mlp_width) for _ in range(depth))

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        for layer in self.layer:
            x = layer(x)
        return x


class PatchEmbeddings(nn.Module):
    """A convolution whose stride is its size, computed as the matrix product it is.

    As a product it does not depend on cuDNN, which would use TF32.
    """

    def __init__(self, channels: int, patch_px: int, width: int) -> None:
        super().__init__()
        self.projection = nn.Conv2d(channels, width, patch_px, stride=patch_px)

    def forward(self, photos: Tensor) -> Tensor:
        """Map photos (B, 3, h, w) to patches (B, n, width), row by row."""
        batch, channels, height, width = photos.shape
        patch = self.projection.kernel_size[0]
        shape = (batch, channels, height // patch, patch, width // patch, patch)
        patches = photos.reshape(shape).permute(0, 2, 4, 1, 3, 5).flatten(3).flatten(1, 2)
        return F.linear(patches, self.projection.weight.flatten(1), self.projection.bias)


class Embeddings(nn.Module):
    """Patches with a class token before them and a learnt position added to each."""

    def __init__(self, photo_px: int, patch_px: int, width: int) -> None:
        super().__init__()
        self.cls_token = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        count = (photo_px // patch_px) ** 2 + 1
        self.position_embeddings = nn.Parameter(torch.randn(1, count, width) * 0.02)
        self.patch_embeddings = PatchEmbeddings(3, patch_px, width)

    def forward(self, photos: Tensor) -> Tensor:
        """Map photos (B, 3, h, w) to tokens (B, 1 + n, width)."""
        patches = self.patch_embeddings(photos)
        first = self.cls_token.expand(len(patches), -1, -1)
        return torch.cat([first, patches], dim=1) + self.position_embeddings


class StreetViewEncoder(nn.Module):
    """The ViT with its final norm and its pooler."""

    def __init__(
        self, photo_px: int, patch_px: int, width: int, depth: int, heads: int, mlp_width: int
    ) -> None:
        super().__init__()
        self.embeddings = Embeddings(photo_px, patch_px, width)
        self.encoder = Layers(width, depth, heads, mlp_width)
        self.layernorm = nn.LayerNorm(width, eps=NORM_EPS)
        self.pooler = Dense(width, width)

    def tokens(self, photos: Tensor) -> Tensor:
        """Map photos (B, 3, s, s) to tokens after the final norm, (B, 1 + n, width)."""
        return self.layernorm(self.encoder(self.embeddings(photos)))

    def forward(self, photos: Tensor) -> Tensor:
        """Map photos (B, 3, s, s) to embeddings (B, width) in -1..1: tanh of the class token's."""
        return torch.tanh(self.pooler(self.tokens(photos)[:, 0]))
