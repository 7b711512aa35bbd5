# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's parts in tiny variants, in float32 and float64, and the mistakes that must show."""

from __future__ import annotations

import dataclasses

import gair_golden as golden
import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.gair import croma, localize
from geolangbind_qgis.engine.models.gair.croma import CromaViT, alibi_bias, alibi_slopes
from geolangbind_qgis.engine.models.gair.localize import LocalizedMap, nili_map, token_map
from geolangbind_qgis.engine.models.gair.street_view import StreetViewEncoder

pytestmark = golden.needs_golden

NEAR = 2e-5  # the manifest's tolerance for everything tiny
CPU = torch.device("cpu")


@pytest.fixture
def vit():
    return golden.fill(CromaViT(10, 8, 64, 2, 4, 256), "tiny_croma.")


@pytest.fixture
def photo():
    width, patch, channels, depth, heads, hidden = golden.stored("t_tiny")["vit_config"].tolist()
    encoder = StreetViewEncoder(width, patch, channels, depth, heads, hidden)
    return golden.fill(encoder, "tiny_vit.")


@pytest.fixture
def layer():
    return golden.fill(nn.Linear(74, 8), "tiny_nili.imnet.")


def croma_errors(vit):
    """Return how far tokens of noise and of an empty image are from the golden ones."""
    stored = golden.stored("t_tiny")
    images = golden.made_input("t_tiny", "meta_croma_input")
    return (
        golden.difference(vit(images), stored["croma_tokens"]),
        golden.difference(vit(torch.zeros(1, 10, 32, 32)), stored["croma_zeros_tokens"]),
    )


def photo_errors(photo):
    """Return the same of embeddings and tokens of the street-view encoder."""
    stored = golden.stored("t_tiny")
    photos = golden.made_input("t_tiny", "meta_vit_input")
    return (
        golden.difference(photo(photos), stored["vit_pooler_output"]),
        golden.difference(photo.tokens(photos), stored["vit_last_hidden_state"]),
        golden.difference(photo(torch.zeros(1, 3, 32, 32)), stored["vit_zeros_pooler_output"]),
    )


def places():
    """Return the 225 points of the tiny window, (1, N, 2): its box is the unit square."""
    lonlat = torch.from_numpy(golden.stored("t_tiny")["nili_lonlat"])
    return localize.window_position(lonlat, golden.stored("t_tiny")["nili_bbox"].tolist())[None]


def query(layer, method="nili", dtype=torch.float32):
    tokens = torch.from_numpy(golden.stored("t_tiny")["nili_tokens"]).to(dtype)
    cells = nili_map(tokens, layer.weight, layer.bias) if method == "nili" else token_map(tokens)
    return LocalizedMap(cells, 5, method).at(places())[0]


def nili_error(layer):
    stored = golden.stored("t_tiny")
    good = ~stored["nili_ill_conditioned"]
    return golden.difference(query(layer)[good], stored["nili_out"][good])


# --- as they should be ----------------------------------------------------------


def test_tokens_of_a_window(vit):
    assert max(croma_errors(vit)) <= NEAR
    images = golden.made_input("t_tiny", "meta_croma_input").double()
    exact = golden.difference(vit.double()(images), golden.stored("t_tiny")["croma_tokens_f64"])
    assert exact <= golden.NEAR_FLOAT64


def test_the_attention_bias():
    stored = golden.stored("t_tiny")
    pairs = (
        (alibi_bias(4, 4, torch.float32, CPU), stored["croma_alibi"]),
        (alibi_bias(16, 3, torch.float32, CPU), stored["alibi16_3x3"]),
        (alibi_bias(16, 12, torch.float32, CPU)[0, 0, 0], stored["alibi16_12x12_row0_head0"]),
        (alibi_bias(16, 12, torch.float32, CPU)[0, :, 77], stored["alibi16_12x12_row77"]),
        (torch.tensor(alibi_slopes(16)), stored["alibi16_slopes"]),
        (torch.tensor(alibi_slopes(12)), stored["alibi_slopes_12_heads"]),
        (torch.tensor(alibi_slopes(6)), stored["alibi_slopes_6_heads"]),
    )
    for ours, wanted in pairs:
        assert golden.difference(ours, wanted) <= 1e-6


def test_embeddings_of_a_photo(photo):
    assert max(photo_errors(photo)) <= NEAR
    stored = golden.stored("t_tiny")
    photos = golden.made_input("t_tiny", "meta_vit_input").double()
    photo.double()
    assert golden.difference(photo(photos), stored["vit_pooler_output_f64"]) <= 1e-12
    empty = photo(torch.zeros(1, 3, 32, 32).double())
    assert golden.difference(empty, stored["vit_zeros_pooler_output_f64"]) <= 1e-12


def test_points_of_a_window(layer):
    stored = golden.stored("t_tiny")
    assert nili_error(layer) <= NEAR
    for method in ("bilinear", "bicubic"):
        assert golden.difference(query(layer, method), stored[f"nili_{method}"]) <= NEAR
    ill = stored["nili_ill_conditioned"]
    assert golden.difference(query(layer)[ill], stored["nili_out"][ill]) <= 0.02
    exact = query(layer.double(), dtype=torch.float64)[~ill]
    assert golden.difference(exact, stored["nili_out_f64"][~ill]) <= 1e-6  # points are float32


def test_positions_in_a_box_and_cell_centres():
    stored = golden.stored("t_tiny")
    for point, box, wanted in zip(
        stored["rel_lonlat"], stored["rel_bbox"], stored["rel_out"], strict=True
    ):
        ours = localize.window_position(torch.from_numpy(point)[None], box.tolist())
        assert golden.difference(ours[0], wanted) <= 2e-7
    rows, columns = (2 * localize.cell_centres(n) - 1 for n in (3, 4))
    ours = torch.stack(torch.meshgrid(rows, columns, indexing="ij"), dim=-1)
    assert golden.difference(ours, stored["make_coord_3x4"]) <= 1e-7


# --- mistakes: the comparison has to see each, or it would not be worth much -----


def _spoil_norms(module, eps):
    for part in module.modules():
        if isinstance(part, nn.LayerNorm):
            part.eps = eps


def _tanh_gelu(monkeypatch):
    exact = F.gelu
    monkeypatch.setattr(F, "gelu", lambda x, **_: exact(x, approximate="tanh"))
    monkeypatch.setattr(nn.GELU, "forward", lambda _, x: exact(x, approximate="tanh"))


def test_other_norms_show(vit, photo):
    _spoil_norms(vit, 1e-6)
    _spoil_norms(photo, 1e-6)
    assert max(croma_errors(vit)) > NEAR
    assert max(photo_errors(photo)) > NEAR


def test_tanh_gelu_shows(vit, photo, monkeypatch):
    _tanh_gelu(monkeypatch)
    assert max(croma_errors(vit)) > NEAR
    assert max(photo_errors(photo)) > NEAR


def test_a_final_norm_shows(vit):
    vit.transformer.norm_out = nn.LayerNorm(64)
    vit.transformer.final_norm = True
    assert max(croma_errors(vit)) > NEAR


@pytest.mark.parametrize("mistake", ["chebyshev", "other slopes", "none"])
def test_another_attention_bias_shows(vit, mistake, monkeypatch):
    right = alibi_bias(4, 4, torch.float32, CPU)
    rows, columns = np.divmod(np.arange(16), 4)
    far = np.maximum(abs(rows[:, None] - rows), abs(columns[:, None] - columns))
    slopes = -torch.tensor(alibi_slopes(4))[:, None, None]
    wrong = {
        "chebyshev": slopes * torch.from_numpy(far).float(),
        "other slopes": right * 1.1,
        "none": torch.zeros_like(right),
    }[mistake]
    monkeypatch.setattr(croma, "alibi_bias", lambda *_: wrong.view(right.shape))
    assert max(croma_errors(vit)) > NEAR


@pytest.mark.parametrize("mistake", ["no ring", "negated", "x for y", "clamped to the window"])
def test_another_border_shows(layer, mistake, monkeypatch):
    right = query(layer)
    made, weights = nili_map, localize.axis_weights

    def spoilt_map(*given):
        cells = made(*given)
        if mistake == "no ring":
            cells[:, :, :, -1] = cells[:, :, -1, :] = 0.0
        elif mistake == "negated":
            cells[:, :, :, -1] *= -1.0
            cells[:, :, -1, :] *= -1.0
        elif mistake == "x for y":
            cells = cells.clone()
            cells[:, :, :-1, -1], cells[:, :, -1, :-1] = (
                cells[:, :, -1, :-1].clone(),
                cells[:, :, :-1, -1].clone(),
            )
        return cells

    if mistake == "clamped to the window":
        monkeypatch.setattr(
            localize, "axis_weights", lambda p, *rest: weights(p.clamp(0.0, 1.0), *rest)
        )
    monkeypatch.setitem(globals(), "nili_map", spoilt_map)
    assert nili_error(layer) > NEAR
    x, y = places()[0].unbind(-1)
    inner = ((x > 0.1) & (x < 0.9) & (y > 0.1) & (y < 0.9)).numpy()
    assert inner.sum() > 50  # where none of them shows
    assert golden.difference(query(layer)[inner], right[inner].numpy()) <= NEAR


def test_another_order_of_the_neighbourhood_shows(layer):
    turned = layer.weight.clone()
    square = turned[:, :72].view(8, 8, 3, 3)
    turned[:, :72] = square.transpose(2, 3).reshape(8, 72)
    layer.weight.data = turned
    assert nili_error(layer) > NEAR


def test_zeros_around_the_window_belong_to_bilinear_only(layer):
    tokens = torch.from_numpy(golden.stored("t_tiny")["nili_tokens"])
    cells = LocalizedMap(nili_map(tokens, layer.weight, layer.bias), 5, "nili")
    faded = dataclasses.replace(cells, cells=cells.cells[:, :, :5, :5], method="bilinear")
    wanted = golden.stored("t_tiny")["nili_out"]
    assert golden.difference(faded.at(places())[0], wanted) > NEAR
