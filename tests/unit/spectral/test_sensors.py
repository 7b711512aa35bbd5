# SPDX-License-Identifier: GPL-2.0-or-later
"""Presets: complete, consistent, and applied by name or by position."""

from __future__ import annotations

import re

import pytest

from geolangbind_qgis.spectral.sensors import apply_preset, candidates, sensor, sensors
from geolangbind_qgis.spectral.types import BandInfo
from tests.unit.spectral.making import S2_L2A, S2_NM


def plain(count, names=()):
    return [
        BandInfo(i + 1, names[i] if i < len(names) else f"Band {i + 1}", None) for i in range(count)
    ]


def test_every_sensor_asked_for_is_there():
    assert set(sensors()) >= {
        "sentinel2-l1c", "sentinel2-l2a", "landsat-tm", "landsat-etm", "landsat-oli",
        "planetscope-4", "planetscope-8", "rapideye", "aerial-rgb", "aerial-rgbn", "worldview-2",
        "worldview-3", "sentinel1", "enmap", "prisma", "emit", "modis", "dem", "thermal",
    }  # fmt: skip


@pytest.mark.parametrize("item", sensors().values(), ids=lambda s: s.id)
def test_a_sensor_is_consistent(item):
    names = [band.name for band in item.bands]
    assert len(set(names)) == len(names)
    for stack in item.stacks:
        assert set(stack) <= set(names)
        assert len(set(stack)) == len(stack)
    for band in item.bands:
        assert item.band(band.name) == band
        if band.wavelength_um is not None:
            assert 0.4 < band.wavelength_um < 12.5
        assert band.default or band.why
    for pattern in item.recognised_by:
        re.compile(pattern)
    assert item.radiometry["kind"] in ("reflectance", "counts", "sar", "linear")
    assert bool(item.bands) != bool(item.range_um)


def test_sentinel2_has_the_reference_wavelengths():
    bands = {band.name: band.wavelength_um for band in sensor("sentinel2-l2a").bands}
    nm = {**dict(zip(S2_L2A, S2_NM)), "B10": 1375}
    assert {name: round(um * 1000) for name, um in bands.items()} == nm


def test_band_names_with_and_without_zeros_are_one():
    for name in ("B4", "B04", "b04", "red", "RED"):
        assert sensor("sentinel2-l2a").band(name).name == "B04"
    assert sensor("sentinel2-l2a").band("B08").name == "B08"
    assert sensor("sentinel2-l2a").band("B8A").name == "B8A"
    assert sensor("landsat-oli").band("SR_B4").wavelength_um == 0.655


@pytest.mark.parametrize(("count", "last"), [(12, 2190), (10, 2190), (4, 842)])
def test_a_preset_by_position(count, last):
    done = apply_preset("sentinel2-l2a", plain(count))
    assert round(done[-1].wavelength_um * 1000) == last
    assert done[0].source == "preset Sentinel-2 L2A (surface reflectance), by position"


def test_thirteen_bands_in_l1c_order():
    names = [band.name for band in apply_preset("sentinel2-l1c", plain(13))]
    assert names[8:] == ["B8A", "B09", "B10", "B11", "B12"]


def test_names_win_over_positions():
    done = apply_preset("sentinel2-l2a", plain(3, ["B12", "B8A", "B2"]))
    assert [band.name for band in done] == ["B12", "B8A", "B02"]
    assert done[0].source.endswith("by name")


def test_unusable_bands_do_not_count():
    bands = [*plain(4), BandInfo(5, "alpha", None, usable=False, why_unusable="alpha band")]
    done = apply_preset("aerial-rgbn", bands)
    assert [band.name for band in done] == ["red", "green", "blue", "nir", "alpha"]
    assert done[4].wavelength_um is None


def test_a_preset_that_does_not_fit_says_so():
    with pytest.raises(ValueError, match="scene has 5 usable bands, files of this sensor have"):
        apply_preset("planetscope-8", plain(5))
    with pytest.raises(ValueError, match="no fixed list of wavelengths"):
        apply_preset("enmap", plain(224))
    with pytest.raises(ValueError, match="Unknown sensor 'nonesuch'"):
        apply_preset("nonesuch", plain(3))


def test_bands_a_sensor_does_not_know_stay_as_they_are():
    bands = [*plain(4, ["B2", "B3", "B4", "B8"]), BandInfo(5, "mine", 0.6, source="typed")]
    done = apply_preset("sentinel2-l2a", bands)
    assert [band.name for band in done] == ["B02", "B03", "B04", "B08", "mine"]
    assert done[4] == bands[4]


def test_known_wavelengths_stay_where_nothing_fits():
    bands = [BandInfo(i, f"x{i}", 0.4 + i / 10, source="typed") for i in range(1, 8)]
    assert apply_preset("sentinel2-l2a", bands) == tuple(bands)


def test_names_that_contradict_the_position_win():
    done = apply_preset("sentinel2-l2a", plain(4, ["B8", "B4", "mine", "B3"]))
    assert [band.name for band in done] == ["B08", "B04", "mine", "B03"]
    assert done[2].wavelength_um is None


def test_candidates_by_band_count():
    assert candidates(5) == ("rapideye",)
    assert "planetscope-4" in candidates(4) and "aerial-rgbn" in candidates(4)
    assert candidates(285) == ("emit",)
    assert candidates(999) == ()
