# SPDX-License-Identifier: GPL-2.0-or-later
"""What the published checkpoint holds besides what answers: names, shapes, what may lack.

None of it influences an embedding (checked on the published implementation by
membership in the autograd graph, and by replacing each tensor with NaN).
"""

from __future__ import annotations

import re

import torch
from torch import nn

from geolangbind_qgis.engine.models.gair.config import GairConfig

QUEUE = 4096  # locations the training compared with
_QUERY_LAYERS = 2  # of the attention-based query that NILI replaced

# In the published model, unused by every embedding: taken where it fits, else left at 0.
UNUSED = re.compile(
    r"query_feature|rs_patch_pos_encoding|logit_scale|queue_for_location|queue_ptr_location"
    r"|(?:rs_encoder\.(?:layer_norm|head)|nerf_fn|radar_proj|location_proj)\..+"
)
# Of the training code only: dropped.
DROPPED = re.compile(
    r"(?:rs_encoder_teacher|sv_encoder_teacher|ContrastLoss)\..+"
    r"|(?:[^.]+\.)*\w*student_projector\w*\..+"
    r"|queue_for_rs_encoding|queue_ptr_rs"
)


def add_leftovers(model: nn.Module, config: GairConfig) -> None:
    """Register on ``model`` the unused single tensors, as zeros."""
    model.query_feature = _zeros(1, 1, config.width)
    model.rs_patch_pos_encoding = _zeros(1, config.tokens, config.width)
    model.logit_scale = _zeros()
    model.register_buffer("queue_for_location", torch.zeros(2, QUEUE))
    model.register_buffer("queue_ptr_location", torch.zeros(1, dtype=torch.int64))


def attention_query(config: GairConfig) -> nn.Module:
    """Return the tensors of the older, attention-based query (``nerf_fn``) under their names."""
    width, hidden = config.width, config.mlp_width
    layers = []
    for _ in range(_QUERY_LAYERS):
        attention = nn.Module()
        attention.create_qkv = nn.Linear(width, 3 * width, bias=False)
        attention.out = nn.Linear(width, width)
        attention.input_norm = nn.LayerNorm(width)
        feed_forward = nn.Module()
        feed_forward.net = nn.Sequential(
            nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width)
        )
        feed_forward.input_norm = nn.LayerNorm(width)
        layers.append(nn.ModuleList((attention, feed_forward)))
    query = nn.Module()
    query.layers = nn.ModuleList(layers)
    query.norm_out = nn.LayerNorm(width)
    return query


def _zeros(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(shape))
