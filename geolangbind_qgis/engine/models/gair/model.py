# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR: satellite windows, street-view photos and coordinates in one embedding space.

After "GAIR: Location-Aware Self-Supervised Contrastive Pre-Training with Geo-Aligned
Implicit Representations" (Liu et al. 2025). Which embeddings are compared with each
other, and what is projected for it:

=========================================  =====================================
satellite (localized) and street view      ``project_street_view`` on the
                                           street-view side only
street view and location                   the same
satellite (localized) and location         nothing
=========================================  =====================================

Each side is then normalised to length 1. ``radar_proj`` and ``location_proj`` of the
checkpoint are never applied, in the published code neither.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from geolangbind_qgis.engine.models.gair.config import GAIR, GairConfig
from geolangbind_qgis.engine.models.gair.croma import CromaViT, RemoteSensingEncoder
from geolangbind_qgis.engine.models.gair.localize import (
    METHODS,
    LocalizedMap,
    Method,
    nili_map,
    token_map,
)
from geolangbind_qgis.engine.models.gair.location import LocationEncoder
from geolangbind_qgis.engine.models.gair.street_view import StreetViewEncoder
from geolangbind_qgis.engine.models.gair.training_only import add_leftovers, attention_query
from geolangbind_qgis.engine.models.info import ModelInfo


class Gair(nn.Module):
    """The whole model; state-dict names and shapes are the published ones."""

    def __init__(self, config: GairConfig = GAIR) -> None:
        super().__init__()
        self.config = config
        self.info = ModelInfo(name=config.name)
        width = config.width
        add_leftovers(self, config)
        window = CromaViT(
            config.bands,
            config.window_patch_px,
            width,
            config.window_depth,
            config.window_heads,
            config.mlp_width,
            config.final_norm,
        )
        self.rs_encoder = RemoteSensingEncoder(window, width)
        self.sv_encoder = StreetViewEncoder(
            config.photo_px,
            config.photo_patch_px,
            width,
            config.photo_depth,
            config.photo_heads,
            config.mlp_width,
        )
        self.location_encoder = LocationEncoder(config.frequencies, config.capsule_width, width)
        self.nerf_fn = attention_query(config)
        self.imnet = nn.Linear(9 * width + 2, width)
        self.radar_proj = nn.Linear(width, width)
        self.optical_proj = nn.Linear(width, width)
        self.location_proj = nn.Linear(width, width)

    @property
    def device(self) -> torch.device:
        """The device the weights are on."""
        return self.imnet.weight.device

    @property
    def dtype(self) -> torch.dtype:
        """What the image encoders compute in; the location encoder is never less than float32."""
        return self.imnet.weight.dtype

    def remote_sensing_tokens(self, images: Tensor) -> Tensor:
        """Return the tokens (B, 144, 768) of windows (B, 10, 96, 96), row by row from north-west.

        Windows are as ``preprocessing.satellite_input`` makes them: B2 B3 B4 B5 B6 B7 B8
        B8A B11 B12. Raises ``ValueError`` for another shape.
        """
        side = self.config.window_px
        _check(images, (self.config.bands, side, side), "windows")
        return self.rs_encoder(images.to(self.dtype))

    def encode_remote_sensing(self, images: Tensor) -> Tensor:
        """Return the embeddings (B, 768) of windows (B, 10, 96, 96): the mean of their tokens."""
        return self.remote_sensing_tokens(images).mean(dim=1)

    def encode_street_view(self, photos: Tensor) -> Tensor:
        """Return the embeddings (B, 768), in -1..1, of photos (B, 3, 224, 224).

        Photos are as ``preprocessing.photo_input`` makes them. Raises ``ValueError`` for
        another shape.
        """
        side = self.config.photo_px
        _check(photos, (3, side, side), "photos")
        return self.sv_encoder(photos.to(self.dtype))

    def project_street_view(self, embeddings: Tensor) -> Tensor:
        """Return street-view embeddings (…, 768) as they are compared with everything else."""
        return self.optical_proj(embeddings)

    def encode_location(self, lonlat_deg: Tensor) -> Tensor:
        """Return the embeddings (N, 768) of longitude, latitude in degrees (N, 2), WGS 84.

        float32 on every device. Nothing is wrapped or clamped: bring longitudes to
        -180..180 first. Raises ``ValueError`` for another shape.
        """
        _check(lonlat_deg, (2,), "coordinates")
        return self.location_encoder(lonlat_deg)

    def localized_map(self, tokens: Tensor, method: Method = "nili") -> LocalizedMap:
        """Return what answers for every point of windows with tokens (B, 144, 768).

        Computed once per window; see ``LocalizedMap`` for points, grids and cosine maps.
        Raises ``ValueError`` for an unknown method or another shape.
        """
        if method not in METHODS:
            raise ValueError(f"{method!r} is none of {', '.join(METHODS)}")
        _check(tokens, (self.config.tokens, self.config.width), "tokens")
        if method != "nili":
            return LocalizedMap(token_map(tokens), self.config.grid, method)
        cells = nili_map(tokens.to(self.dtype), self.imnet.weight, self.imnet.bias)
        return LocalizedMap(cells, self.config.grid, method)

    def localize(self, tokens: Tensor, points: Tensor, method: Method = "nili") -> Tensor:
        """Return the embeddings (B, N, 768) at points (B, N, 2) of windows with these tokens.

        ``points`` are x (right) and y (down), 0..1 in the window.
        """
        return self.localized_map(tokens, method).at(points)

    def localize_grid(
        self, tokens: Tensor, x: Tensor, y: Tensor, method: Method = "nili"
    ) -> Tensor:
        """Return the embeddings (B, rows, columns, 768) where rows ``y`` and columns ``x`` meet."""
        return self.localized_map(tokens, method).on_grid(x, y)

    def cosine_grid(
        self, tokens: Tensor, x: Tensor, y: Tensor, queries: Tensor, method: Method = "nili"
    ) -> Tensor:
        """Return cosine similarities (B, Q, rows, columns) of that grid to ``queries`` (Q, 768).

        Street-view queries are given projected. The grid's embeddings are never formed.
        """
        return self.localized_map(tokens, method).cosines(x, y, queries)


def _check(tensor: Tensor, shape: tuple[int, ...], what: str) -> None:
    if tuple(tensor.shape[1:]) != shape or tensor.dim() != len(shape) + 1:
        wanted = ", ".join(map(str, ("B", *shape)))
        raise ValueError(f"{what} are {tuple(tensor.shape)}, not ({wanted})")
