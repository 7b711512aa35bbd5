# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR's own behaviour, on the small test model: precision, points, grids, cosine maps."""

from __future__ import annotations

import threading

import pytest
import torch
from fakes.gair import SMALL, build_test_model
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.models.gair import GairConfig, LocalizedMap, cell_centres
from geolangbind_qgis.engine.models.gair.localize import METHODS
from geolangbind_qgis.engine.models.gair.precision import full_precision

PLACES = torch.tensor([[0.0, 0.0], [-121.474, 38.57], [179.99, -89.5], [2.3522, 48.8566]])


@pytest.fixture(scope="module")
def model():
    return build_test_model()


@pytest.fixture(scope="module")
def tokens(model):
    images = torch.rand(2, 10, 96, 96, generator=torch.Generator().manual_seed(1))
    return model.remote_sensing_tokens(images)


@pytest.fixture(scope="module")
def queries():
    return torch.randn(3, SMALL.width, generator=torch.Generator().manual_seed(2))


def grid_points(x, y):
    columns, rows = torch.meshgrid(x, y, indexing="xy")
    return torch.stack([columns, rows], dim=-1)


# --- the encoders ---------------------------------------------------------------


def test_every_face_has_its_shape(model, tokens):
    assert tokens.shape == (2, 144, SMALL.width)
    images, photos = torch.zeros(3, 10, 96, 96), torch.zeros(2, 3, 224, 224)
    assert model.encode_remote_sensing(images).shape == (3, SMALL.width)
    photo = model.encode_street_view(photos)
    assert model.project_street_view(photo).shape == photo.shape == (2, SMALL.width)
    assert model.encode_location(PLACES).shape == (4, SMALL.width)
    assert model.localize(tokens, torch.rand(2, 7, 2)).shape == (2, 7, SMALL.width)
    assert model.localize(tokens, torch.rand(2, 0, 2)).shape == (2, 0, SMALL.width)
    assert (photo.abs() <= 1.0).all()


def test_an_image_is_the_mean_of_its_tokens(model):
    images = torch.rand(2, 10, 96, 96)
    means = model.remote_sensing_tokens(images).mean(dim=1)
    assert torch.equal(model.encode_remote_sensing(images), means)


@pytest.mark.parametrize(
    ("face", "shape"),
    [
        ("remote_sensing_tokens", (1, 12, 96, 96)),
        ("remote_sensing_tokens", (1, 10, 224, 224)),
        ("remote_sensing_tokens", (10, 96, 96)),
        ("encode_street_view", (1, 3, 384, 384)),
        ("encode_location", (4, 3)),
        ("localized_map", (1, 143, 48)),
    ],
)
def test_another_shape_is_named(model, face, shape):
    with pytest.raises(ValueError, match=rf"\({shape[0]}, {shape[1]}.* not \(B, "):
        getattr(model, face)(torch.zeros(shape))


def test_sizes_that_cannot_be_are_refused():
    for wrong in (
        {"width": 50},
        {"window_px": 97},
        {"window_heads": 0},
        {"width": -48},
        {"window_patch_px": 0},
        {"window_depth": 1_000_000},  # would be built for hours before any weight is missed
    ):
        with pytest.raises(ValueError, match="must be"):
            GairConfig(**wrong)
    assert GairConfig.from_dict(SMALL.to_dict()) == SMALL
    for wrong in ({"width": "48"}, {"widht": 48}, {"width": 48.0}, {"final_norm": 1}):
        with pytest.raises(ValueError, match="is no size"):
            GairConfig.from_dict(wrong)
    for name in ("bands", "window_px", "photo_px"):  # scenes and photos are brought to these
        with pytest.raises(ValueError, match=f"{name} must be"):
            GairConfig.from_dict({name: 2 * getattr(SMALL, name)})


# --- the location encoder stays in float32 ----------------------------------------


def test_half_precision_leaves_the_location_encoder_alone():
    exact = build_test_model().encode_location(PLACES)
    for change in ("half", "bfloat16"):
        model = getattr(build_test_model(), change)()
        assert model.imnet.weight.dtype == getattr(torch, {"half": "float16"}.get(change, change))
        assert {p.dtype for p in model.location_encoder.parameters()} == {torch.float32}
        assert torch.equal(model.encode_location(PLACES), exact)
    model = build_test_model().to(device="cpu", dtype=torch.float16)
    assert torch.equal(model.encode_location(PLACES.double()), exact)
    assert build_test_model().double().encode_location(PLACES).dtype == torch.float64
    assert build_test_model().double().float().location_encoder.dtype == torch.float32


def test_autocast_leaves_the_location_encoder_alone(model):
    exact = model.encode_location(PLACES)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.equal(model.encode_location(PLACES), exact)
        assert model.optical_proj(exact).dtype == torch.bfloat16  # it was on


def test_reduced_precision_is_switched_off_inside_and_restored_after():
    switches = (torch.backends.cuda.matmul, torch.backends.mkldnn.matmul)
    before = torch.get_float32_matmul_precision()
    try:
        torch.set_float32_matmul_precision("medium")
        reduced = [switch.fp32_precision for switch in switches]
        assert reduced == ["tf32", "bf16"]
        with pytest.raises(ZeroDivisionError), full_precision(torch.device("cpu")):
            assert [switch.fp32_precision for switch in switches] == ["ieee", "ieee"]
            assert not torch.is_autocast_enabled("cpu")
            _ = 1 / 0
        assert [switch.fp32_precision for switch in switches] == reduced
        assert torch.get_float32_matmul_precision() == "medium"
    finally:
        torch.set_float32_matmul_precision(before)


def test_threads_restore_the_precision_only_when_the_last_one_leaves():
    before = torch.get_float32_matmul_precision()
    switch, cpu = torch.backends.mkldnn.matmul, torch.device("cpu")
    inside, done = threading.Event(), threading.Event()

    def stay():
        with full_precision(cpu):
            inside.set()
            done.wait(10)

    other = threading.Thread(target=stay)
    try:
        torch.set_float32_matmul_precision("medium")
        with full_precision(cpu):
            other.start()
            assert inside.wait(10)
        assert switch.fp32_precision == "ieee"  # the other one still computes
        done.set()
        other.join()
        assert switch.fp32_precision == "bf16"
    finally:
        done.set()
        torch.set_float32_matmul_precision(before)


# --- points, grids, cosine maps ---------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_a_grid_is_its_points(model, tokens, method):
    x, y = torch.linspace(-0.2, 1.2, 15), torch.linspace(0.0, 1.0, 9)
    grid = model.localize_grid(tokens, x, y, method)
    points = grid_points(x, y).reshape(1, -1, 2).expand(2, -1, -1)
    assert grid.shape == (2, 9, 15, SMALL.width)
    assert torch.allclose(model.localize(tokens, points, method).view_as(grid), grid, atol=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_a_cosine_map_is_that_of_the_grid(model, tokens, queries, method, monkeypatch):
    x, y = torch.linspace(-0.2, 1.2, 31), torch.linspace(0.0, 1.0, 20)
    grid = F.normalize(model.localize_grid(tokens, x, y, method), dim=-1)
    wanted = torch.einsum("byxd,qd->bqyx", grid, F.normalize(queries, dim=-1))
    monkeypatch.setattr(LocalizedMap, "on_grid", None)  # the channels are never formed
    found = model.cosine_grid(tokens, x, y, 5.0 * queries, method)
    assert found.shape == (2, 3, 20, 31)
    assert torch.allclose(found, wanted, atol=2e-6)


def test_a_map_kept_in_16_bits_gives_nearly_the_same_cosines(model, tokens, queries):
    held = model.localized_map(60.0 * tokens)
    centres = cell_centres(9)
    short = LocalizedMap(held.cells.half(), held.grid, held.method)
    assert (held.on_grid(centres, centres).square().sum(dim=-1) > 65_504).any()  # beyond float16
    wanted = held.cosines(centres, centres, queries)
    assert torch.allclose(short.cosines(centres, centres, queries).float(), wanted, atol=2e-3)


def test_the_middle_of_a_token_is_that_token(model, tokens):
    centres = cell_centres(12)
    for method in ("bilinear", "bicubic"):
        grid = model.localize_grid(tokens, centres, centres, method)
        assert torch.allclose(grid.flatten(1, 2), tokens, atol=1e-5)


def test_x_is_right_and_y_is_down(model, tokens):
    point = torch.tensor([[[11.5 / 12, 0.5 / 12]]]).expand(2, -1, -1)  # the north-east token
    assert torch.allclose(model.localize(tokens, point, "bilinear")[:, 0], tokens[:, 11], atol=1e-5)


def test_the_read_out_has_no_steps(model, tokens):
    """Also where the published lookup is ill-conditioned: on the last token's centre."""
    for middle in (11.5 / 12, 0.5, 0.5 / 12, 1.0):
        near = torch.tensor([[[middle - 1e-5, 0.3], [middle, 0.3], [middle + 1e-5, 0.3]]])
        out = model.localize(tokens[:1], near)[0]
        assert (out.diff(dim=0).abs() < 5e-3).all()


def test_outside_nili_goes_on_and_the_others_fade(model, tokens):
    points = torch.tensor([[[1.0, 0.5], [1.1, 0.5], [1.2, 0.5]]])
    first, second, third = model.localize(tokens[:1], points)[0]
    assert torch.allclose(third - second, second - first, atol=1e-4)
    assert (second - first).abs().max() > 0.01
    for method in ("bilinear", "bicubic"):
        assert (model.localize(tokens[:1], points, method)[0, 2] == 0.0).all()
    nothing = model.cosine_grid(tokens[:1], torch.tensor([1.2]), torch.tensor([0.5]),
                                torch.ones(1, SMALL.width), "bilinear")  # fmt: skip
    assert nothing.item() == 0.0


def test_a_map_answers_as_often_as_wanted(model, tokens):
    held = model.localized_map(tokens)
    points = torch.rand(2, 5, 2)
    assert torch.equal(held.at(points), model.localize(tokens, points))
    part = model.localized_map(tokens[:1])
    assert torch.allclose(part.cells, held.cells[:1], atol=1e-5)


def test_what_cannot_be_read_is_named(model, tokens):
    with pytest.raises(ValueError, match="'nearest' is none of nili, bilinear, bicubic"):
        model.localize(tokens, torch.rand(2, 1, 2), "nearest")
    for wrong in (torch.rand(1, 1, 2), torch.rand(2, 1, 3), torch.rand(2, 2)):
        with pytest.raises(ValueError, match="points are"):
            model.localize(tokens, wrong)


def test_a_reduced_precision_elsewhere_does_not_reach_the_read_out(model, tokens):
    points = torch.rand(2, 5, 2)
    exact = model.localize(tokens, points)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert torch.equal(model.localize(tokens, points), exact)
