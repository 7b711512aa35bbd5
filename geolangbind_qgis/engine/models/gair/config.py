# SPDX-License-Identifier: GPL-2.0-or-later
"""The sizes of a GAIR model: the published one, and any written into a checkpoint's metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

_FIXED = ("bands", "window_px", "photo_px")  # what scenes and photos are brought to
_MOST = 8  # times the published size: a file may not make a model that fits nowhere


@dataclass(frozen=True)
class GairConfig:
    """Sizes of one model; the defaults are the published ones.

    ``width`` is that of the tokens of both image encoders, of the location
    embedding and of the localized embedding. ``final_norm`` is True for a
    checkpoint that carries a norm after the last remote-sensing layer, which
    the released code would drop.
    """

    name: str = "gair"
    width: int = 768
    mlp_width: int = 3072
    bands: int = 10
    window_px: int = 96  # side of a remote-sensing window
    window_patch_px: int = 8
    window_depth: int = 12
    window_heads: int = 16
    photo_px: int = 224  # side of a street-view photo
    photo_patch_px: int = 16
    photo_depth: int = 12
    photo_heads: int = 12
    frequencies: int = 256  # random Fourier frequencies of each capsule
    capsule_width: int = 1024
    final_norm: bool = False

    def __post_init__(self) -> None:
        """Raise ``ValueError`` for sizes no model can have."""
        for field in fields(self):
            value, usual = getattr(self, field.name), getattr(GairConfig, field.name)
            if type(value) is int and not 1 <= value <= _MOST * usual:
                raise ValueError(f"{field.name} must be 1 to {_MOST * usual}, not {value}")
        if self.width % self.window_heads or self.width % self.photo_heads:
            raise ValueError("width must be a multiple of the number of heads")
        if self.window_px % self.window_patch_px or self.photo_px % self.photo_patch_px:
            raise ValueError("images must be whole patches wide")

    @property
    def grid(self) -> int:
        """Tokens along one side of a remote-sensing window."""
        return self.window_px // self.window_patch_px

    @property
    def tokens(self) -> int:
        """Tokens of a remote-sensing window."""
        return self.grid**2

    def to_dict(self) -> dict[str, Any]:
        """Return the sizes as plain values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GairConfig:
        """Return the configuration ``to_dict`` wrote; ``ValueError`` when it is none."""
        known = {field.name: type(field.default) for field in fields(cls)}
        for name, value in data.items():
            if type(value) is not known.get(name):
                raise ValueError(f"{name}={value!r} is no size of a GAIR model")
        for name in _FIXED:
            if data.get(name, getattr(cls, name)) != getattr(cls, name):
                raise ValueError(f"{name} must be {getattr(cls, name)}, not {data[name]}")
        return cls(**data)


GAIR = GairConfig()
