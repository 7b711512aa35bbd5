# SPDX-License-Identifier: GPL-2.0-or-later
"""The sizes of a GeoLangBind-family model: the two published ones, and any read from JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from geolangbind_qgis.engine.errors import CheckpointError


@dataclass(frozen=True)
class GeoLangBindConfig:
    """Sizes of one model. Image and text embeddings share ``width``."""

    name: str
    image_size: int  # pixels, side of the window the checkpoint was trained on
    patch_size: int  # pixels
    width: int  # channels of a token, and of the embedding
    depth: int  # vision blocks
    heads: int
    mlp_width: int
    text_layers: int
    text_heads: int
    text_mlp_width: int
    context_length: int = 64  # tokens of a prompt, padding included
    vocabulary_size: int = 32000

    def __post_init__(self) -> None:
        if self.width % self.heads or self.width % self.text_heads:
            raise ValueError("width must be a multiple of the number of heads")

    @property
    def grid(self) -> int:
        """Patches along one side of the window; left-over pixels are not used."""
        return self.image_size // self.patch_size

    def to_json(self) -> str:
        """Return the configuration as JSON text."""
        return json.dumps(asdict(self), indent=2) + "\n"


B_224 = GeoLangBindConfig(
    name="geolangbind-b-224",
    image_size=224,
    patch_size=16,
    width=768,
    depth=12,
    heads=12,
    mlp_width=3072,
    text_layers=12,
    text_heads=12,
    text_mlp_width=3072,
)

# ViT-SO400M: int(1152 * 3.7362) = 4304, in both towers and in the attention pool.
L_384 = GeoLangBindConfig(
    name="geolangbind-l-384",
    image_size=384,
    patch_size=14,
    width=1152,
    depth=27,
    heads=16,
    mlp_width=4304,
    text_layers=27,
    text_heads=16,
    text_mlp_width=4304,
)

PUBLISHED = {config.name: config for config in (B_224, L_384)}


def read_config(path: Path) -> GeoLangBindConfig:
    """Read a configuration from JSON; ``CheckpointError`` when it does not describe one."""
    known = {field.name for field in fields(GeoLangBindConfig)}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return GeoLangBindConfig(**{key: data[key] for key in data if key in known})
    except (OSError, ValueError, TypeError) as error:
        raise CheckpointError(f"{path} does not describe a GeoLangBind model: {error}") from None
