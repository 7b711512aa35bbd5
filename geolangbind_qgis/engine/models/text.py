# SPDX-License-Identifier: GPL-2.0-or-later
"""The text tower: SigLIP's, without any mask, pooled at the last position.

After ``text`` of the published model; names and order of parameters are the
published ones.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.config import GeoLangBindConfig
from geolangbind_qgis.engine.models.vision import NORM_EPS


class PackedAttention(nn.Module):
    """Multi-head self-attention with PyTorch's packed parameter names."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.in_proj_weight = nn.Parameter(torch.empty(3 * width, width))
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * width))
        self.out_proj = nn.Linear(width, width)
        nn.init.xavier_uniform_(self.in_proj_weight)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, L, width) to (B, L, width); every token sees every other."""
        batch, length, width = x.shape
        qkv = F.linear(x, self.in_proj_weight, self.in_proj_bias)
        qkv = qkv.view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        attended = F.scaled_dot_product_attention(query, key, value)
        return self.out_proj(attended.transpose(1, 2).reshape(batch, length, width))


class TextBlock(nn.Module):
    """Pre-norm transformer block with exact GELU."""

    def __init__(self, width: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(width, eps=NORM_EPS)
        self.attn = PackedAttention(width, heads)
        self.ln_2 = nn.LayerNorm(width, eps=NORM_EPS)
        self.mlp = nn.Sequential(
            OrderedDict(
                c_fc=nn.Linear(width, mlp_width),
                gelu=nn.GELU(),
                c_proj=nn.Linear(mlp_width, width),
            )
        )

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens (B, L, width) to (B, L, width)."""
        x = x + self.attn(self.ln_1(x))
        return x + self.mlp(self.ln_2(x))


class TextTransformer(nn.Module):
    """Holds the blocks under the published name ``text.transformer.resblocks``."""

    def __init__(self, config: GeoLangBindConfig) -> None:
        super().__init__()
        self.resblocks = nn.ModuleList(
            TextBlock(config.width, config.text_heads, config.text_mlp_width)
            for _ in range(config.text_layers)
        )


class TextTower(nn.Module):
    """Token ids to text embeddings."""

    def __init__(self, config: GeoLangBindConfig) -> None:
        super().__init__()
        width = config.width
        self.positional_embedding = nn.Parameter(torch.randn(config.context_length, width) * 0.01)
        self.token_embedding = nn.Embedding(config.vocabulary_size, width)
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        self.transformer = TextTransformer(config)
        self.ln_final = nn.LayerNorm(width, eps=NORM_EPS)
        self.text_projection = nn.Linear(width, width)

    def hidden(self, token_ids: Tensor) -> Tensor:
        """Map token ids (B, L) to tokens after the final norm, (B, L, width).

        Padding takes part, as in training: pad to the full context length.
        """
        x = self.token_embedding(token_ids)
        x = x + self.positional_embedding[: token_ids.shape[1]]
        for block in self.transformer.resblocks:
            x = block(x)
        return self.ln_final(x)

    def forward(self, token_ids: Tensor) -> Tensor:
        """Map token ids (B, L) to embeddings (B, width): the last position, projected."""
        return self.text_projection(self.hidden(token_ids)[:, -1])
