# SPDX-License-Identifier: GPL-2.0-or-later
"""The vision tower: ViT trunk, attention pool, and the value path through the pool.

After ``visual.trunk`` of the published model (timm's VisionTransformer with
``global_pool="map"``); names and order of parameters are the published ones.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.patch_embedding import WavelengthPatchEmbed

NORM_EPS = 1e-6  # every norm of both towers; 1e-5 differs by less than float32 shows


class Mlp(nn.Module):
    """Two linear layers with exact GELU between them."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map (..., width) to (..., width)."""
        return self.fc2(F.gelu(self.fc1(x)))


class Attention(nn.Module):
    """Multi-head self-attention with packed query, key and value."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        batch, count, width = x.shape
        qkv = self.qkv(x).view(batch, count, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        attended = F.scaled_dot_product_attention(query, key, value)
        return self.proj(attended.transpose(1, 2).reshape(batch, count, width))


class Block(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self, width: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=NORM_EPS)
        self.attn = Attention(width, heads)
        self.norm2 = nn.LayerNorm(width, eps=NORM_EPS)
        self.mlp = Mlp(width, mlp_width)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class AttentionPool(nn.Module):
    """One learnt query attends to all tokens; the result is the image embedding."""

    def __init__(self, width: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.heads = heads
        self.latent = nn.Parameter(torch.randn(1, 1, width) * width**-0.5)
        self.q = nn.Linear(width, width)
        self.kv = nn.Linear(width, 2 * width)
        self.proj = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, eps=NORM_EPS)
        self.mlp = Mlp(width, mlp_width)

    def _finish(self, attended: Tensor) -> Tensor:
        out = self.proj(attended)
        return out + self.mlp(self.norm(out))

    def forward(self, tokens: Tensor) -> Tensor:
        """Pool tokens (B, n, width) into embeddings (B, width)."""
        batch, count, width = tokens.shape
        head = width // self.heads
        query = self.q(self.latent).view(1, 1, self.heads, head).transpose(1, 2)
        kv = self.kv(tokens).view(batch, count, 2, self.heads, head)
        key, value = kv.permute(2, 0, 3, 1, 4).unbind(0)
        attended = F.scaled_dot_product_attention(query.expand(batch, -1, -1, -1), key, value)
        return self._finish(attended.transpose(1, 2).reshape(batch, width))

    def value_path(self, tokens: Tensor) -> Tensor:
        """Map each token (..., width) to the space of the embedding, (..., width).

        Attention over a single token is the identity on its value, so this is
        the pool applied to every token alone.
        """
        width = tokens.shape[-1]
        value = F.linear(tokens, self.kv.weight[width:], self.kv.bias[width:])
        return self._finish(value)


def resample_positions(positions: Tensor, height: int, width: int) -> Tensor:
    """Resample position embeddings of a square grid, (1, g*g, D), to (1, height*width, D).

    Bicubic with antialiasing, as vision transformers usually are adapted; the
    published code has no resampling. A grid of the same shape is returned as it is.
    """
    side = round(positions.shape[1] ** 0.5)
    if (height, width) == (side, side):
        return positions
    grid = positions.reshape(1, side, side, -1).permute(0, 3, 1, 2)
    grid = F.interpolate(
        grid.float(), size=(height, width), mode="bicubic", antialias=True, align_corners=False
    )
    return grid.permute(0, 2, 3, 1).reshape(1, height * width, -1).to(positions.dtype)


class VisionTrunk(nn.Module):
    """Patch embedding, position embedding, blocks, final norm and attention pool."""

    def __init__(self, config: GeoLangBindConfig) -> None:
        super().__init__()
        width = config.width
        self.pos_embed = nn.Parameter(torch.randn(1, config.grid**2, width) * 0.02)
        self.patch_embed = WavelengthPatchEmbed(config.patch_size, width)
        self.blocks = nn.ModuleList(
            Block(width, config.heads, config.mlp_width) for _ in range(config.depth)
        )
        self.norm = nn.LayerNorm(width, eps=NORM_EPS)
        self.attn_pool = AttentionPool(width, config.heads, config.mlp_width)

    def tokens(self, images: Tensor, wavelengths_um: Tensor) -> tuple[Tensor, tuple[int, int]]:
        """Map images (B, C, H, W) to tokens after the final norm, (B, h*w, width), and (h, w)."""
        patches = self.patch_embed(images, wavelengths_um)
        batch, height, width, channels = patches.shape
        x = patches.reshape(batch, height * width, channels)
        x = x + resample_positions(self.pos_embed, height, width)
        for block in self.blocks:
            x = block(x)
        return self.norm(x), (height, width)

    def forward(self, images: Tensor, wavelengths_um: Tensor) -> Tensor:
        """Map images (B, C, H, W) to embeddings (B, width), not normalised."""
        return self.attn_pool(self.tokens(images, wavelengths_um)[0])


class VisionTower(nn.Module):
    """Holds the trunk under the published name ``visual.trunk``."""

    def __init__(self, config: GeoLangBindConfig) -> None:
        super().__init__()
        self.trunk = VisionTrunk(config)
