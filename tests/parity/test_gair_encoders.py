# SPDX-License-Identifier: GPL-2.0-or-later
"""The full-size GAIR with deterministic weights, against the published implementation.

Everything that needs its 203 million weights is in this file, so that they are made once.
"""

from __future__ import annotations

import copy
import gc

import gair_golden as golden
import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 (torch's own custom)

from geolangbind_qgis.engine.evaluation.gair_examples import (
    example_window,
    find_pairs,
    similarities,
    verify_examples,
)
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.gair import cell_centres, location
from geolangbind_qgis.engine.models.gair.localize import METHODS, window_position
from geolangbind_qgis.engine.models.gair.location import equal_earth
from geolangbind_qgis.engine.models.gair.preprocessing import photo_input
from geolangbind_qgis.engine.photo import read_photo

pytestmark = golden.needs_golden


@pytest.fixture(scope="module")
def model():
    gc.collect()
    built = golden.build_full()
    yield built
    del built
    gc.collect()


@pytest.fixture
def double(model):
    """Return a copy of the named part in float64; it is gone after the test."""
    return lambda name: copy.deepcopy(getattr(model, name)).double()


@pytest.fixture
def places():
    """Return the 40 points in the window of ``d``, as the published scripts place them."""
    stored = golden.stored("d_query_localized")
    return window_position(torch.from_numpy(stored["lonlat"]), stored["bbox"].tolist())[None]


@pytest.fixture(scope="module")
def dense_tokens(model):
    """Return the tokens of the window of ``f``."""
    return model.remote_sensing_tokens(golden.made_input("f_dense_grid", "meta_image"))


def near(file, key, ours, tolerance):
    """Assert that ``ours`` equals the golden array ``key`` of ``file``."""
    found = golden.difference(ours, golden.stored(file)[key])
    assert found <= tolerance, f"{key} is off by {found:.2e}, accepted {tolerance:.0e}"


# --- satellite windows ----------------------------------------------------------


def test_the_weights_are_the_golden_ones(model):
    checks = golden.manifest()["weights_check"]
    for name, tensor in model.state_dict().items():
        if name in checks:
            assert golden.crc32(tensor.numpy()) == checks[name]["crc32"], name


def test_satellite_windows(model):
    file = "a_encode_rs"
    tokens = model.remote_sensing_tokens(golden.made_input(file))
    embedding = model.encode_remote_sensing(golden.made_input(file))
    near(file, "tokens", tokens[:, golden.stored(file)["token_index"]], 1e-4)
    near(file, "token_norms", tokens.norm(dim=-1), 1e-4)
    near(file, "embedding", embedding, golden.tolerance(file, "embedding"))
    near(file, "embedding_normalized", F.normalize(embedding, dim=-1), 1e-6)


@pytest.mark.parametrize(("case", "fill"), [("zeros", torch.zeros), ("ones", torch.ones)])
def test_empty_windows(model, case, fill):
    file = "a_encode_rs"
    tokens = model.remote_sensing_tokens(fill(1, 10, 96, 96))
    near(file, f"{case}_embedding", tokens.mean(dim=1), golden.tolerance(file, f"{case}_*"))
    near(file, f"{case}_tokens_0_66", tokens[0, [0, 66]], 2e-4)


def test_satellite_windows_in_float64(double):
    file, encoder = "a_encode_rs", double("rs_encoder")
    tokens = encoder(golden.made_input(file).double())
    near(file, "tokens_f64", tokens[:, golden.stored(file)["token_index"]], golden.NEAR_FLOAT64)
    near(file, "embedding_f64", tokens.mean(dim=1), golden.NEAR_FLOAT64)
    for case, fill in (("zeros", torch.zeros), ("ones", torch.ones)):
        ours = encoder(fill(1, 10, 96, 96, dtype=torch.float64)).mean(dim=1)
        near(file, f"{case}_embedding_f64", ours, golden.NEAR_FLOAT64)


def test_other_norms_show_on_an_empty_window(model):
    norms = [part for part in model.rs_encoder.modules() if isinstance(part, nn.LayerNorm)]
    for norm in norms:
        norm.eps = 1e-6
    ours = model.encode_remote_sensing(torch.zeros(1, 10, 96, 96))
    for norm in norms:
        norm.eps = 1e-5
    assert golden.difference(ours, golden.stored("a_encode_rs")["zeros_embedding"]) > 0.1


# --- photos ---------------------------------------------------------------------


def test_photos(model):
    file = "b_encode_sv"
    photos = golden.made_input(file)
    limit = golden.tolerance(file, "*")
    embedding = model.encode_street_view(photos)
    tokens = model.sv_encoder.tokens(photos)
    near(file, "pooler_output", embedding, limit)
    near(file, "pooler_output_normalized", F.normalize(embedding, dim=-1), 5e-6)
    near(file, "last_hidden_state", tokens[:, golden.stored(file)["token_index"]], limit)
    near(file, "optical_proj_of_pooler", model.project_street_view(embedding), limit)
    empty = model.encode_street_view(torch.zeros(1, 3, 224, 224))
    near(file, "zeros_pooler_output", empty, limit)


def test_photos_in_float64(double):
    file, encoder = "b_encode_sv", double("sv_encoder")
    photos = golden.made_input(file).double()
    embedding = encoder(photos)
    near(file, "pooler_output_f64", embedding, 1e-11)
    tokens = encoder.tokens(photos)[:, golden.stored(file)["token_index"]]
    near(file, "last_hidden_state_f64", tokens, 1e-11)
    near(file, "optical_proj_of_pooler_f64", double("optical_proj")(embedding), 1e-11)
    empty = encoder(torch.zeros(1, 3, 224, 224, dtype=torch.float64))
    near(file, "zeros_pooler_output_f64", empty, 1e-11)


# --- coordinates ----------------------------------------------------------------


def coordinates(dtype=torch.float32):
    return torch.from_numpy(golden.stored("c_encode_location")["lonlat"]).to(dtype)


def test_coordinates(model):
    file = "c_encode_location"
    embedding = model.encode_location(coordinates())
    near(file, "projected", equal_earth(coordinates()), golden.tolerance(file, "projected"))
    near(file, "embedding", embedding, golden.tolerance(file, "embedding"))
    near(file, "embedding_normalized_first16", F.normalize(embedding[:16], dim=-1), 1e-4)


def capsule_errors(encoder, dtype, suffix):
    """Return how far Fourier features and capsules are from the golden ones, coarse to fine."""
    stored = golden.stored("c_encode_location")
    plane = equal_earth(coordinates(dtype)[stored["capsule_index"]])
    features, outputs = [], []
    for number, capsule in enumerate(encoder.children()):
        features.append(
            golden.difference(capsule.capsule[0](plane), stored["rff_outputs" + suffix][number])
        )
        outputs.append(
            golden.difference(capsule(plane), stored["capsule_outputs" + suffix][number])
        )
    return features, outputs


def test_the_capsules(model):
    limits = golden.tolerance("c_encode_location", "rff_outputs")
    features, outputs = capsule_errors(model.location_encoder, torch.float32, "")
    assert all(found <= limit for found, limit in zip(features, limits, strict=True)), features
    limits = golden.tolerance("c_encode_location", "capsule_outputs")
    assert all(found <= limit for found, limit in zip(outputs, limits, strict=True)), outputs


def test_coordinates_in_float64(double, monkeypatch):
    file, encoder = "c_encode_location", double("location_encoder")
    exact = coordinates(torch.float64)
    near(file, "projected_exact_sqrt3_f64", equal_earth(exact), 1e-12)
    near(file, "embedding_exact_sqrt3_f64", encoder(exact), 1e-9)
    # The reference's own float64 run has a float32 root in it.
    root = float(np.sqrt(np.float32(3.0)))
    monkeypatch.setattr(location.math, "sqrt", lambda _: root)
    near(file, "projected_f64", equal_earth(exact), 1e-12)
    near(file, "embedding_f64", encoder(exact), 1e-9)
    features, outputs = capsule_errors(encoder, torch.float64, "_f64")
    assert max(features) <= 1e-9 and max(outputs) <= 1e-9


@pytest.mark.parametrize("mistake", ["scale", "order", "phase", "swapped", "bfloat16"])
def test_other_coordinates_show(model, mistake, monkeypatch):
    given = coordinates()
    encoder = copy.deepcopy(model.location_encoder)
    if mistake == "scale":
        monkeypatch.setattr(location, "_SCALE", location._SCALE * (1.0 + 1e-6))
    elif mistake == "order":
        encoder.LocEnc0.capsule[1].weight.data = encoder.LocEnc0.capsule[1].weight.roll(256, 1)
    elif mistake == "phase":
        encoder.LocEnc0.capsule[0].b.data /= 2.0 * np.pi
    elif mistake == "swapped":
        given = given.flip(1)
    else:
        encoder = encoder.float()
        for parameter in encoder.parameters():
            parameter.data = parameter.data.bfloat16().float()
    wanted = golden.stored("c_encode_location")["embedding"]
    assert golden.difference(encoder(given), wanted) > 1e-3


# --- points of a window ---------------------------------------------------------


def test_points_are_placed_as_published(places):
    stored = golden.stored("d_query_localized")
    assert golden.difference(places[0], stored["relative_xy"]) <= 2e-7
    inside = ((places[0] >= 0.0) & (places[0] <= 1.0)).all(dim=1).numpy()
    edge = np.isclose(places[0].numpy() * 12.0, stored["cell_uv"], atol=1e-4).all(axis=1)
    assert (inside == stored["inside"])[8:].all() and edge.all()  # corners round either way
    for number in range(16):
        point = torch.from_numpy(stored["real_lonlat_f64"][number])[None]
        box = stored["real_bbox_f64"].tolist()
        exact, rounded = stored["real_relative_xy_f64"], stored["real_relative_xy"]
        assert golden.difference(window_position(point, box)[0], exact[number]) <= 1e-9
        assert golden.difference(window_position(point.float(), box)[0], rounded[number]) <= 2e-7


@pytest.mark.parametrize("method", METHODS)
def test_points_inside_in_the_ring_and_outside(model, places, method):
    file, stored = "d_query_localized", golden.stored("d_query_localized")
    tokens = torch.from_numpy(stored["tokens"])[None]
    ours = model.localize(tokens, places, method)[0]
    good = ~stored["ill_conditioned"]
    labels = set(stored["label"][good])
    assert any(label.startswith("outside") for label in labels) and "outer half-cell W" in labels
    assert golden.difference(ours[good], stored[method][good]) <= 1e-4
    near(file, method, ours, 0.02 if method == "nili" else 1e-4)


def test_points_of_a_whole_encoding(model, places):
    file, stored = "d_query_localized", golden.stored("d_query_localized")
    tokens = model.remote_sensing_tokens(golden.made_input(file, "meta_image"))
    near(file, "tokens", tokens[0], 1e-4)
    near(file, "rs_embedding", tokens.mean(dim=1), 1e-4)
    good = ~stored["ill_conditioned"]
    ours = model.localize(tokens, places)[0]
    assert golden.difference(ours[good], stored["nili"][good]) <= 1e-4
    near(file, "real_nili", model.localize(tokens, torch.from_numpy(
        stored["real_relative_xy"])[None])[0], 1e-4)  # fmt: skip
    exact = torch.from_numpy(stored["real_relative_xy_f64"])[None]
    near(file, "real_nili_f64_coords", model.localize(tokens, exact)[0], 1e-4)
    # Columns and rows confused, or positions in -1..1, must show.
    for wrong in (places.flip(-1), 2.0 * places - 1.0):
        assert golden.difference(model.localize(tokens, wrong)[0][good], stored["nili"][good]) > 1.0


def test_points_in_float64(model, double):
    stored = golden.stored("d_query_localized")
    images = golden.made_input("d_query_localized", "meta_image").double()
    tokens = double("rs_encoder")(images)
    lonlat = torch.from_numpy(stored["lonlat"]).double()
    places = window_position(lonlat, stored["bbox"].tolist())[None]
    good = ~stored["ill_conditioned"]
    part = copy.copy(model)
    part._modules = {**model._modules, "imnet": double("imnet")}
    for method in METHODS:
        ours = part.localize(tokens, places, method)[0]
        assert golden.difference(ours[good], stored[f"{method}_f64"][good]) <= golden.NEAR_FLOAT64


# --- regular grids --------------------------------------------------------------


def test_a_dense_grid(model, dense_tokens):
    file, centres = "f_dense_grid", cell_centres(24)
    grid = model.localize_grid(dense_tokens, centres, centres)
    near(file, "localized_f16", grid[0], golden.tolerance(file, "localized_f16"))
    near(file, "localized_norm", grid[0].norm(dim=-1), 1e-4)
    stored = golden.stored(file)
    lonlat = torch.from_numpy(stored["lonlat"]).reshape(-1, 2)
    places = window_position(lonlat, stored["bbox"].tolist())[None]
    across = model.localize(dense_tokens, places)[0].view(24, 24, -1)
    assert golden.difference(across, grid[0].numpy()) <= 1e-3  # their points are float32 degrees


def test_cosine_maps_with_and_without_projection(model, dense_tokens):
    file, centres = "f_dense_grid", cell_centres(24)
    photo = model.encode_street_view(golden.made_input(file, "meta_sv"))
    near(file, "sv_pooler_output", photo, 5e-5)
    projected = model.project_street_view(photo)
    near(file, "sv_after_optical_proj", projected, 5e-5)
    maps = model.cosine_grid(dense_tokens, centres, centres, torch.cat([projected, photo]))
    limit = golden.tolerance(file, "cos_*")
    for number, name in enumerate(("cos_demo", "cos_no_projection")):
        near(file, name, maps[0, number], limit)
        near(file, f"{name}_f64", maps[0, number], limit)


# --- the published examples -----------------------------------------------------


def test_the_examples_from_their_embeddings(model):
    file, stored = "g_real_examples", golden.stored("g_real_examples")
    lonlat = torch.from_numpy(stored["lonlat"])
    near(file, "loc_raw", model.encode_location(lonlat), 1e-3)
    near(file, "loc_raw_f64", model.encode_location(lonlat), 1e-3)
    near(file, "loc", F.normalize(model.encode_location(lonlat), dim=-1), 1e-4)
    for number, box in enumerate(stored["bbox"].tolist()):
        exact = window_position(lonlat[number, None], box)[0]
        assert golden.difference(exact, stored["relative_xy_f64"][number]) <= 1e-9
        rounded = window_position(lonlat[number, None].float(), box)[0]
        assert golden.difference(rounded, stored["relative_xy"][number]) <= 2e-7
    projected = model.project_street_view(torch.from_numpy(stored["sv_raw"]))
    near(file, "sv_after_optical_proj", projected, 5e-5)
    places = F.normalize(torch.from_numpy(stored["localized_raw"]), dim=-1)
    near(file, "localized", places, 2e-6)
    near(file, "retrieval_scores_demo", places @ F.normalize(projected, dim=-1).T, 2e-6)
    photos = torch.from_numpy(stored["sv"])
    near(file, "cosine_no_projection", places @ photos.T, 2e-6)


@pytest.mark.skipif(
    not (golden.SHARED / "data").is_dir(), reason="the real data are not beside the checkout"
)
def test_the_example_from_its_files(model):
    """Sacramento, from GeoTIFF and JPEG to the similarity that the published demo gives."""
    stored, data = golden.stored("g_real_examples"), golden.SHARED / "data"
    row = stored["id"].tolist().index("sacramento")
    (pair,) = find_pairs(data)
    assert pair.scene.name == "sentinel2_sacramento.tif"
    assert pair.photo.name == "street_view_sacramento.jpg"
    window, point = example_window(pair)
    assert golden.difference(point, stored["relative_xy"][row]) <= 2e-7
    tokens = model.remote_sensing_tokens(window[None])
    photo = model.encode_street_view(photo_input(read_photo(pair.photo))[None])
    for name, ours, limit in (
        ("rs", tokens.mean(dim=1), 1e-4),
        ("localized", model.localize(tokens, point[None, None])[0], 1e-4),
        ("sv", photo, 0.01),  # JPEG decoders differ by a level
    ):
        assert golden.difference(ours[0], stored[f"{name}_raw"][row]) <= limit
        assert golden.difference(F.normalize(ours, dim=-1)[0], stored[name][row]) <= limit
    exact = torch.from_numpy(stored["relative_xy_f64"][row])[None, None]
    ours = model.localize(tokens, exact)[0, 0]
    assert golden.difference(ours, stored["localized_raw_f64_coords"][row]) <= 1e-4
    table = similarities(model, [pair], Job())
    assert abs(table.item() - float(stored["retrieval_scores_demo"][row, row])) <= 1e-5
    assert not verify_examples(model, data, Job())["agrees"]  # the weights are made up
