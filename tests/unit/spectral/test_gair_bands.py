# SPDX-License-Identifier: GPL-2.0-or-later
"""The ten bands of GAIR: by wavelength or name, never by position; as digital numbers."""

from __future__ import annotations

import random

import pytest

from geolangbind_qgis.spectral import sensors
from geolangbind_qgis.spectral.gair import NAMES, find_ten, missing_line, ten_bands
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, RasterMetadata

S2 = {band.name: band.wavelength_um for band in sensors.sensor("sentinel2-l2a").bands}
# Real centres: Sentinel-2A, then -2B (ESA, MSI spectral responses).
S2A = (0.4924, 0.5598, 0.6646, 0.7041, 0.7405, 0.7828, 0.8328, 0.8647, 1.6137, 2.2024)
S2B = (0.4921, 0.5590, 0.6649, 0.7038, 0.7391, 0.7797, 0.8329, 0.8640, 1.6104, 2.1857)


def infos(waves, names=None):
    names = names or [f"Band {i + 1}" for i in range(len(waves))]
    return [BandInfo(i + 1, name, wave) for i, (name, wave) in enumerate(zip(names, waves))]


def meta(count, dtype="uint16", tags=None, **band):
    bands = tuple(BandMetadata(i + 1, dtype, **band) for i in range(count))
    return RasterMetadata("scene.tif", "GTiff", bands, {"": tags or {}})


@pytest.mark.parametrize("stack", sensors.sensor("sentinel2-l1c").stacks[:4], ids=len)
def test_the_order_in_the_file_does_not_matter(stack):
    bands = infos([S2[name] for name in stack])
    random.Random(1).shuffle(bands)
    found = find_ten(bands)
    assert tuple(found) == NAMES
    assert [stack[band.index - 1] for band in found.values()] == list(NAMES)
    assert missing_line(bands) == ""


@pytest.mark.parametrize("centres", [S2A, S2B])
def test_real_centres_of_both_satellites_are_found(centres):
    found = find_ten(infos(centres))
    assert [band.index for band in found.values()] == list(range(1, 11))


def test_names_count_only_where_sentinel_2_says_no_wavelength():
    unknown = infos([None] * 12, ["B1", *(n.replace("B0", "B") for n in NAMES), "B9"])
    assert tuple(find_ten(unknown, "sentinel2-l2a")) == NAMES
    for other in ("", "landsat-oli"):  # Landsat's B5 is no red edge
        assert find_ten(unknown, other) == {}
    swapped = infos([S2["B04"], S2["B02"]], ["B02", "B04"])  # wavelengths win over names
    assert {name: band.index for name, band in find_ten(swapped).items()} == {"B02": 2, "B04": 1}


def test_position_alone_says_nothing():
    assert find_ten(infos([None] * 10), "sentinel2-l2a") == {}
    line = missing_line(infos([None] * 13), "sentinel2-l2a")
    assert "none of them is here" in line and line.count("\n") == 0


def test_missing_bands_are_named_with_their_wavelengths():
    landsat = infos([0.443, 0.482, 0.561, 0.655, 0.865, 1.609, 2.201])
    line = missing_line(landsat, "landsat-oli")
    assert "missing here: B05 (705 nm), B06 (740 nm), B07 (783 nm), B08 (842 nm):" in line
    with pytest.raises(ValueError, match="missing here: B05"):
        ten_bands(meta(7), landsat, "landsat-oli")
    lost = [b if b.name != "Band 8" else BandInfo(8, b.name, b.wavelength_um, usable=False)
            for b in infos([S2[name] for name in NAMES])]  # fmt: skip
    assert "missing here: B8A (865 nm):" in missing_line(lost)


def test_the_nearest_of_many_narrow_bands_serves():
    fine = infos([0.45 + 0.0065 * i for i in range(300)])
    found = find_ten(fine)
    assert tuple(found) == NAMES
    assert all(abs(band.wavelength_um - S2[name]) <= 0.0034 for name, band in found.items())
    assert len({band.index for band in found.values()}) == 10


# --- digital numbers --------------------------------------------------------------

BANDS = infos([S2[name] for name in NAMES], NAMES)


def numbers(found, stored):
    return [(stored + scaling.add) * scaling.gain for scaling in found.scalings]


def test_digital_numbers_stay_what_they_are():
    found = ten_bands(meta(10), BANDS, "sentinel2-l2a")
    assert numbers(found, 1234) == pytest.approx([1234.0] * 10)
    assert found.bands == tuple(BANDS)
    assert found.says.startswith("GAIR sees B02, B03")


@pytest.mark.parametrize(
    ("tags", "given", "wanted"),
    [
        ({"PROCESSING_BASELINE": "04.00"}, None, 1234.0),
        ({"PROCESSING_BASELINE": "03.00"}, None, 2234.0),
        ({"BOA_ADD_OFFSET": "-1000"}, None, 1234.0),
        ({}, -1000.0, 1234.0),
        ({"PROCESSING_BASELINE": "04.00"}, 0.0, 2234.0),
    ],
)
def test_the_offset_of_newer_baselines_is_removed(tags, given, wanted):
    found = ten_bands(meta(10, tags=tags), BANDS, "sentinel2-l2a", given)
    assert numbers(found, 2234) == pytest.approx([wanted] * 10)
    assert ("-1000 is added" in found.says) == (wanted == 1234.0)


def test_an_offset_stated_with_a_scale_is_removed_once():
    stated = meta(10, scale=0.0001, offset=-0.1)
    found = ten_bands(stated, BANDS, "sentinel2-l2a")
    assert numbers(found, 2234) == pytest.approx([1234.0] * 10)


def test_reflectance_becomes_digital_numbers():
    tags = {"": {"STATISTICS_MAXIMUM": "0.9"}}
    found = ten_bands(meta(10, "float32", tags=None), BANDS, "sentinel2-l2a")
    assert numbers(found, 0.1234) == pytest.approx([1234.0] * 10)
    bands = tuple(BandMetadata(i + 1, "float32", tags=tags) for i in range(10))
    unknown = RasterMetadata("scene.tif", "GTiff", bands)
    assert numbers(ten_bands(unknown, BANDS, ""), 0.1234) == pytest.approx([1234.0] * 10)


def test_pictures_made_for_display_are_refused():
    with pytest.raises(ValueError, match="8-bit values made for display"):
        ten_bands(meta(10, "uint8"), BANDS, "sentinel2-l2a")
