# SPDX-License-Identifier: GPL-2.0-or-later
"""Simulated spectra, landscapes and images: physical, repeatable, and scaled as the engine does."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from geolangbind_qgis.spectral.radiometry import training_scaling
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, RasterMetadata
from training import canopy, landscape, materials, render, sensors
from training.concepts import CHANNELS, CONCEPTS, PARTITIONS, concept_index, truth_matrix
from training.dataset import Batches, pool
from training.legend import BROAD, reference


@pytest.fixture(scope="module")
def spectra() -> materials.Library:
    return materials.library()


def _at(spectra: materials.Library, name: str, nm: float) -> float:
    return float(spectra[name][:, int((nm - 400) / 10)].mean())


def test_every_material_is_a_reflectance(spectra):
    assert set(spectra) == set(materials.MATERIALS)
    for rows in spectra.values():
        assert rows.shape[1] == 211
        assert rows.min() >= 0.001 and rows.max() <= 1.0


def test_spectra_have_the_features_they_are_known_by(spectra):
    for green in ("deciduous", "grass", "green crop"):
        assert _at(spectra, green, 860) > 4 * _at(spectra, green, 670)  # red edge
        assert _at(spectra, green, 550) > _at(spectra, green, 670)  # green peak
        assert _at(spectra, green, 860) > _at(spectra, green, 1950)  # leaf water
    assert _at(spectra, "clear water", 860) < 0.03 < _at(spectra, "turbid water", 560)
    assert _at(spectra, "snow", 500) > 0.6 > 0.2 > _at(spectra, "snow", 1600)
    assert _at(spectra, "cloud", 1600) > 0.4
    assert _at(spectra, "clay tile", 700) > 2 * _at(spectra, "clay tile", 500)
    assert _at(spectra, "coniferous", 860) < _at(spectra, "deciduous", 860)


def test_the_library_is_the_same_every_time(spectra):
    again = materials.library()
    assert all(np.array_equal(spectra[name], again[name]) for name in spectra)


def test_the_committed_canopies_are_prosails():
    pytest.importorskip("prosail", reason="the radiative-transfer package is not installed")
    made, held = canopy.simulate(), canopy.load()
    assert set(made) == set(held)
    for name, rows in made.items():
        np.testing.assert_allclose(held[name], rows, atol=2e-3)


def test_real_spectra_join_when_the_file_is_there(tmp_path, spectra):
    path = tmp_path / "spectra.csv"
    path.write_text("name,a,b,c,460,1000,2400\nasphalt 1,x,y,z,0.1,0.2,0.3\nunknown,x,y,z,1,1,1\n")
    joined = materials.library(path)
    assert len(joined["asphalt"]) == 2 * len(spectra["asphalt"]), "every second one is real"
    assert joined["asphalt"][-1][60] == pytest.approx(0.2)
    assert len(joined["grass"]) == len(spectra["grass"])


def test_a_landscape_is_fully_covered_and_repeatable():
    for biome in landscape.BIOMES:
        place = landscape.simulate(48, np.random.default_rng(3), biome)
        shares = place.fractions[: len(materials.MATERIALS)].sum(axis=0)
        np.testing.assert_allclose(shares, 1.0, atol=1e-4)
        assert place.variety.min() >= 0 and place.variety.max() <= 1
        again = landscape.simulate(48, np.random.default_rng(3), biome)
        assert np.array_equal(place.fractions, again.fractions)


def test_rendering_gives_back_the_spectrum_of_what_is_there(spectra):
    fractions = torch.zeros(1, len(CHANNELS), 32, 32)
    fractions[:, CHANNELS.index("deciduous")] = 1.0
    stack = landscape.Stack(fractions, torch.full((1, 2, 32, 32), 0.5), torch.tensor([10.0]))
    means = [
        render.reflectance(stack, spectra, sensors.SENTINEL_2, np.random.default_rng(i))[0]
        .mean(dim=(1, 2)).numpy()
        for i in range(40)
    ]  # fmt: skip
    expected = spectra["deciduous"].mean(axis=0) @ sensors.SENTINEL_2.response()
    np.testing.assert_allclose(np.mean(means, axis=0)[3:], expected[3:], rtol=0.2)


def test_a_response_of_a_flat_spectrum_is_flat():
    for bands in sensors.NAMED.values():
        np.testing.assert_allclose(np.ones(211) @ bands.response(), 1.0, rtol=1e-5)


def test_a_response_is_half_at_half_its_width():
    for edge in (2.0, sensors.FILTER_EDGE):
        wide = sensors.Bands(np.array([1.2]), np.array([0.1]), edge).response()[:, 0]
        assert wide[75] / wide[80] == pytest.approx(0.5, abs=1e-3)
    flat = sensors.Bands(np.array([1.2]), np.array([0.1]), sensors.FILTER_EDGE).response()[:, 0]
    assert flat[77] / flat[80] > 0.95


def test_a_crowns_shadow_is_deepest_where_leaves_absorb(spectra):
    sunny = spectra["deciduous"].mean(axis=0, keepdims=True)
    share = (materials.shaded(sunny) / sunny)[0]
    red, near, far = (share[int((nm - 400) / 10)] for nm in (670, 860, 2200))
    assert far < red < near < 0.6


def _image(material: str, gsd_m: float, spectra: materials.Library) -> torch.Tensor:
    fractions = torch.zeros(8, len(CHANNELS), 32, 32)
    fractions[:, CHANNELS.index(material)] = 1.0
    variety = torch.full((8, 2, 32, 32), 0.5)
    stack = landscape.Stack(fractions, variety, torch.full((8,), gsd_m))
    return render.reflectance(stack, spectra, sensors.SENTINEL_2, np.random.default_rng(2))


def test_woods_are_rougher_than_meadows_and_smoother_from_afar(spectra):
    def roughness(material: str, gsd_m: float) -> float:
        near = _image(material, gsd_m, spectra)[:, 7]
        return float((near.std(dim=(1, 2)) / near.mean(dim=(1, 2))).median())

    assert roughness("deciduous", 3) > 1.5 * roughness("grass", 3)
    assert roughness("deciduous", 3) > 1.5 * roughness("deciduous", 30)


def test_slopes_are_lit_by_the_sun_and_all_by_the_sky():
    rng, noise = np.random.default_rng(4), torch.Generator().manual_seed(4)
    shape = torch.Size((64, 10, 32, 32))
    light = render._illumination(shape, sensors.SENTINEL_2, rng, noise)
    assert light.shape == shape and light.min() >= 0
    assert float(light.mean()) == pytest.approx(1.0, abs=0.08)
    spread = light.std(dim=(2, 3))
    assert (spread[:, 0] < spread[:, -1]).all()  # blue skylight evens slopes out
    hilly = spread[:, -1] > 0.1
    assert 5 < int(hilly.sum()) < 40


def test_scaling_is_the_engines():
    bands = sensors.SENTINEL_2
    count = len(bands.centres_um)
    meta = RasterMetadata(
        "scene.tif", "GTiff", tuple(BandMetadata(i + 1, "uint16") for i in range(count))
    )
    infos = [BandInfo(i + 1, "", float(um)) for i, um in enumerate(bands.centres_um)]
    scalings, _ = training_scaling(meta, infos, "sentinel2-l2a", 0.0)
    engines = [255.0 / (scaling.gain * 10000) for scaling in scalings]
    np.testing.assert_allclose(sensors.full_scale(bands.centres_um), engines, rtol=1e-5)


def test_random_bands_are_bands():
    rng = np.random.default_rng(1)
    for _ in range(200):
        bands = sensors.random_bands(rng)
        assert 1 <= len(bands.centres_um) == len(bands.widths_um) < 400
        assert bands.centres_um.min() > 0.38 and bands.centres_um.max() < 2.5


def test_batches_hold_truth_for_every_patch(spectra):
    batch = Batches(pool(6, 64, 11), spectra, 32, 2, seed=5).draw(16, sensors.RGB)
    assert batch.images.shape == (16, 3, 32, 32)
    assert batch.images.min() >= -1 and batch.images.max() <= 1
    assert batch.patch_truth.shape == (16, 16, 16, len(CONCEPTS))
    assert batch.patch_truth.min() >= 0 and batch.patch_truth.max() <= 1
    assert batch.valid.any() and batch.valid.shape == (16, 16, 16)


def test_every_channel_can_be_named_and_hierarchy_holds():
    matrix = truth_matrix()
    assert (matrix.sum(axis=1) > 0).all()
    water, clear = (concept_index(name) for name in ("water", "clear water"))
    forest, plants = (concept_index(name) for name in ("forest", "vegetation"))
    assert (matrix[:, water] >= matrix[:, clear]).all()
    assert (matrix[:, plants] >= matrix[:, forest]).all()
    for names in PARTITIONS:
        assert all(concept_index(name) >= 0 for name in names)


def test_the_reference_puts_land_use_first():
    shares = np.zeros((len(CHANNELS), 1, 3), dtype=np.float32)
    shares[CHANNELS.index("grass")] = [[1.0, 1.0, 0.3]]
    shares[CHANNELS.index("settlement")] = [[1.0, 0.0, 0.0]]
    truth = reference(landscape.Landscape(shares, np.zeros((2, 1, 3), np.float32)), BROAD)
    assert truth.tolist() == [[5, 3, 0]]
