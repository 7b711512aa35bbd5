# SPDX-License-Identifier: GPL-2.0-or-later
"""The remote-sensing encoder: the optical branch of CROMA, a ViT-B/8 with 2-D ALiBi.

After Fuller et al. 2023, "CROMA: Remote Sensing Representations with Contrastive
Radar-Optical Masked Autoencoders", section 3 (2-D ALiBi after Press et al. 2022).
Names of parameters are those of the published GAIR checkpoint.
"""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

NORM_EPS = 1e-5
_CLASSES = 10  # outputs of the published head, which no embedding uses


def alibi_slopes(heads: int) -> tuple[float, ...]:
    """Return the slope of each head: 2^(-8/n), 2^(-16/n), … for n heads.

    Where n is no power of two, the slopes of the next lower one are followed by
    every second slope of its double (Press et al. 2022, "Train Short, Test Long").
    """
    lower = 2 ** math.floor(math.log2(heads))
    slopes = [2.0 ** (-8.0 * (head + 1) / lower) for head in range(lower)]
    if lower < heads:
        slopes += alibi_slopes(2 * lower)[0::2][: heads - lower]
    return tuple(slopes)


@functools.lru_cache(maxsize=8)
@torch.inference_mode(False)  # what is kept serves training too
def alibi_bias(heads: int, grid: int, dtype: torch.dtype, device: torch.device) -> Tensor:
    """Return what is added to attention scores, (1, heads, grid², grid²).

    Minus the head's slope times the Euclidean distance of two tokens, in units
    of tokens; tokens are numbered row by row.
    """
    places = torch.arange(grid, dtype=torch.float64)
    rows, columns = torch.meshgrid(places, places, indexing="ij")
    rows, columns = rows.reshape(-1), columns.reshape(-1)
    distance = torch.hypot(rows[:, None] - rows, columns[:, None] - columns)
    slopes = torch.tensor(alibi_slopes(heads), dtype=torch.float64)
    return (-slopes[:, None, None] * distance)[None].to(dtype=dtype).to(device)


class Attention(nn.Module):
    """Pre-norm self-attention with a bias on the scores; q, k, v packed, without bias."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.to_qkv = nn.Linear(width, 3 * width, bias=False)
        self.to_out = nn.Linear(width, width)
        self.input_norm = nn.LayerNorm(width, eps=NORM_EPS)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Map tokens (B, n, width) with ``bias`` (1, heads, n, n) to (B, n, width)."""
        batch, count, width = x.shape
        qkv = self.to_qkv(self.input_norm(x)).view(batch, count, 3, self.heads, -1)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        attended = F.scaled_dot_product_attention(query, key, value, bias.to(query.dtype))
        return self.to_out(attended.transpose(1, 2).reshape(batch, count, width))


class FeedForward(nn.Module):
    """Pre-norm feed-forward block with exact GELU; ``net`` is numbered as published."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(width, hidden), nn.GELU(), nn.Identity(), nn.Linear(hidden, width)
        )
        self.input_norm = nn.LayerNorm(width, eps=NORM_EPS)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        return self.net(self.input_norm(x))


class Block(nn.ModuleList):
    """Attention under the name ``0``, feed-forward under ``1``."""

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__((Attention(width, heads), FeedForward(width, hidden)))

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        x = x + self[0](x, bias)
        return x + self[1](x)


class Transformer(nn.Module):
    """Blocks of attention and feed-forward; a norm at the end only where asked for."""

    def __init__(self, width: int, depth: int, heads: int, hidden: int, final_norm: bool) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Block(width, heads, hidden) for _ in range(depth))
        if final_norm:
            self.norm_out = nn.LayerNorm(width, eps=NORM_EPS)
        self.final_norm = final_norm

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Map tokens (B, n, width) to (B, n, width)."""
        for block in self.layers:
            x = block(x, bias)
        return self.norm_out(x) if self.final_norm else x


class CromaViT(nn.Module):
    """Patches of an image to tokens; positions enter through the attention bias only."""

    def __init__(
        self,
        bands: int,
        patch_px: int,
        width: int,
        depth: int,
        heads: int,
        mlp_width: int,
        final_norm: bool = False,
    ) -> None:
        super().__init__()
        self.patch_px, self.heads = patch_px, heads
        self.linear_input = nn.Linear(bands * patch_px**2, width)
        self.transformer = Transformer(width, depth, heads, mlp_width, final_norm)

    def forward(self, images: Tensor) -> Tensor:
        """Map square images (B, C, s, s) to tokens (B, (s/patch)², width), row by row."""
        batch, bands, side, _ = images.shape
        grid, patch = side // self.patch_px, self.patch_px
        patches = images.reshape(batch, bands, grid, patch, grid, patch)
        patches = patches.permute(0, 2, 4, 1, 3, 5).reshape(batch, grid * grid, -1)
        tokens = self.linear_input(patches)
        return self.transformer(tokens, alibi_bias(self.heads, grid, tokens.dtype, tokens.device))


class RemoteSensingEncoder(nn.Module):
    """Holds the ViT under its published name, with a head that takes no part."""

    def __init__(self, vit: CromaViT, width: int) -> None:
        super().__init__()
        self.s2_encoder = vit
        self.layer_norm = nn.LayerNorm(width, eps=NORM_EPS)
        self.head = nn.Linear(width, _CLASSES)

    def forward(self, images: Tensor) -> Tensor:
        """Map images (B, C, s, s) to tokens (B, n, width), without a final norm."""
        return self.s2_encoder(images)
