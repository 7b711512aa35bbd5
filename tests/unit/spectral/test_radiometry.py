# SPDX-License-Identifier: GPL-2.0-or-later
"""Stored values to 0..255 as in the training data, for products of every kind."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geolangbind_qgis.spectral.detect import default_bands, detect_bands
from geolangbind_qgis.spectral.radiometry import reflectance_scaling, training_scaling
from geolangbind_qgis.spectral.sensors import sensors
from geolangbind_qgis.spectral.types import BandMetadata
from tests.unit.spectral.making import S2_L2A, raster


def scale(meta, sensor=None, offset=None):
    """Scalings by band name, and the sentence."""
    found = detect_bands(meta)
    chosen, _ = default_bands(found)
    done, sentence = training_scaling(meta, chosen, sensor or found.sensor, offset)
    assert len(done) == len(chosen)
    assert sentence.endswith(".") and "\n" not in sentence
    return {band.name: item for band, item in zip(chosen, done)}, sentence


def reaches(scaling, value):
    """What a stored value becomes."""
    return min(max((value + scaling.add) * scaling.gain, 0.0), 255.0)


def test_sentinel2_l2a():
    done, sentence = scale(raster(S2_L2A, "/x/S2A_MSIL2A_N0301_.tif"))
    for name in ("B04", "B03", "B02"):
        assert reaches(done[name], 2000) == pytest.approx(255)
    for name in ("B01", "B05", "B08", "B8A", "B11", "B12"):
        assert reaches(done[name], 320) == pytest.approx(10)
        assert reaches(done[name], 8160) == pytest.approx(255)
    assert "Sentinel-2 L2A" in sentence and "0–2000" in sentence and "0–8160" in sentence


def test_sentinel2_l1c():
    done, sentence = scale(raster(S2_L2A, "/x/S2A_MSIL1C_N0301_.tif"))
    assert reaches(done["B04"], 3558) == pytest.approx(255)
    assert reaches(done["B08"], 3200) == pytest.approx(100)
    assert "0–3558" in sentence


def test_sentinel2_offset_detected_given_and_taken_back():
    meta = raster(S2_L2A, "/x/S2A_MSIL2A_20230101_N0509_.tif")
    done, sentence = scale(meta)
    assert reaches(done["B04"], 3000) == pytest.approx(255)
    assert reaches(done["B08"], 1000) == 0
    assert "-1000 is added" in sentence
    done, sentence = scale(meta, offset=0.0)
    assert reaches(done["B04"], 2000) == pytest.approx(255)
    assert "is added" not in sentence


def test_sentinel2_offset_in_gdal_tags_counts_once():
    bands = [BandMetadata(i, "uint16", name, scale=1e-4, offset=-0.1)
             for i, name in enumerate(S2_L2A, 1)]  # fmt: skip
    done, _ = scale(raster(bands, "/x/S2A_MSIL2A_20230101_N0509_.tif"))
    assert done["B04"].add == -1000
    assert reaches(done["B04"], 3000) == pytest.approx(255)


@pytest.mark.parametrize(("dtype", "unit"), [("float32", 1.0), ("float64", 1.0)])
def test_float_reflectance(dtype, unit):
    done, sentence = scale(raster(S2_L2A, "/x/MSIL2A.tif", dtype=dtype))
    assert reaches(done["B04"], 0.2 * unit) == pytest.approx(255)
    assert reaches(done["B08"], 0.32 * unit) == pytest.approx(100)
    assert "reflectance 0 to 1" in sentence


def test_float_with_statistics_in_thousands():
    bands = [BandMetadata(i, "float32", n, tags={"": {"STATISTICS_MAXIMUM": "9000"}})
             for i, n in enumerate(S2_L2A, 1)]  # fmt: skip
    done, sentence = scale(raster(bands))
    assert reaches(done["B04"], 2000) == pytest.approx(255)
    assert "thousands" in sentence


def test_earth_engine_scale_tag():
    bands = [{"name": n, "scale": "0.0001"} for n in ("B2", "B3", "B4", "B8A")]
    done, sentence = scale(raster(bands))
    assert reaches(done["B04"], 2000) == pytest.approx(255)
    assert "'scale' in the band metadata" in sentence


LANDSAT = [f"SR_B{i}" for i in range(1, 8)]


def test_landsat_collection_2():
    done, sentence = scale(raster(LANDSAT))
    dn = (0.2 + 0.2) / 0.0000275  # reflectance 0.2
    assert reaches(done["B4"], dn) == pytest.approx(255)
    assert reaches(done["B5"], (0.32 + 0.2) / 0.0000275) == pytest.approx(100)
    assert reaches(done["B5"], 0.2 / 0.0000275) == pytest.approx(0, abs=1e-6)
    assert "Collection 2" in sentence


def test_landsat_level1_and_signed():
    names = [f"B{i}" for i in range(2, 8)]
    level1 = raster(names, "/x/LC08_L1TP_193024_2020_T1.tif")
    done, sentence = scale(level1)
    assert reaches(done["B4"], (0.3558 + 0.1) / 2e-5) == pytest.approx(255)
    assert "top-of-atmosphere" in sentence
    done, _ = scale(raster(LANDSAT, dtype="int16"))
    assert reaches(done["B4"], 2000) == pytest.approx(255)


def test_landsat_with_gdal_scale():
    bands = [BandMetadata(i, "uint16", n, scale=2.75e-5, offset=-0.2)
             for i, n in enumerate(LANDSAT, 1)]  # fmt: skip
    done, sentence = scale(raster(bands))
    assert reaches(done["B4"], 0.4 / 2.75e-5) == pytest.approx(255)
    assert "GDAL scale" in sentence


@pytest.mark.parametrize("sensor", ["enmap", "prisma"])
def test_hyperspectral_times_10000(sensor):
    bands = [{"wavelength": str(nm), "wavelength_units": "nm"} for nm in (443, 550, 660, 850)]
    meta = raster(bands, dtype="int16")
    done, _ = scale(meta, sensor)
    values = list(done.values())
    assert [reaches(item, 2000) for item in values] == pytest.approx([62.5, 255, 255, 62.5])


def test_emit_float():
    bands = [{"wavelength": str(nm), "wavelength_units": "nm"} for nm in (550, 850)]
    done, _ = scale(raster(bands, dtype="float32"), "emit")
    assert [reaches(item, 0.2) for item in done.values()] == pytest.approx([255, 62.5])


def test_envi_scale_factor():
    bands = [{"wavelength": str(nm), "wavelength_units": "nm"} for nm in (550, 850)]
    header = "ENVI\nreflectance scale factor = 5000\n"
    done, sentence = scale(raster(bands, dtype="int16", sidecars={"scene.hdr": header}))
    assert [reaches(item, 1000) for item in done.values()] == pytest.approx([255, 62.5])
    assert "scene.hdr" in sentence


def test_eight_bit_is_as_delivered():
    bands = [BandMetadata(i, "uint8", "", color)
             for i, color in enumerate(("red", "green", "blue"), 1)]  # fmt: skip
    done, sentence = scale(raster(bands))
    assert all(dataclasses.astuple(item) == (1.0, 0.0) for item in done.values())
    assert "8-bit values as delivered" in sentence


def test_a_sixteen_bit_picture_is_no_photograph_by_itself():
    bands = [BandMetadata(i, "uint16", "", color)
             for i, color in enumerate(("red", "green", "blue"), 1)]  # fmt: skip
    done, sentence = scale(raster(bands))
    assert reaches(done["red"], 2000) == pytest.approx(255)
    assert "assumed" in sentence


def test_unknown_sixteen_bit_says_what_was_assumed():
    bands = [{"wavelength": str(nm), "wavelength_units": "nm"} for nm in (550, 850)]
    _, sentence = scale(raster(bands))
    assert "assumed" in sentence and "percentile stretch" in sentence


def test_worldview_counts_and_stated_bits():
    names = ["coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2"]
    done, sentence = scale(raster(names, "/x/WV02_2015.tif"))
    assert reaches(done["red"], 2047) == pytest.approx(255)
    assert "counts" in sentence
    done, _ = scale(raster(names, "/x/WV02.tif", tags={"": {}, "IMAGE_STRUCTURE": {"NBITS": "12"}}))
    assert reaches(done["red"], 4095) == pytest.approx(255)


@pytest.mark.parametrize(
    ("path", "dtype", "low", "high", "word"),
    [
        ("/x/S1A_IW_GRDH_Gamma0_dB.tif", "float32", -25, 0, "decibels"),
        ("/x/S1A_IW_GRDH_Gamma0.tif", "float32", 0, 0.5, "power"),
        ("/x/S1A_IW_GRDH.tif", "uint16", 0, 600, "amplitude"),
        ("/x/S1A_IW_other.tif", "float32", -25, 0, "assumed"),
    ],
)
def test_sentinel1(path, dtype, low, high, word):
    done, sentence = scale(raster(["VV", "VH"], path, dtype=dtype))
    assert reaches(done["VV"], low) == pytest.approx(0, abs=1e-9)
    assert reaches(done["VV"], high) == pytest.approx(255)
    assert word in sentence and "our choice" in sentence


def test_elevation_and_thermal():
    done, sentence = scale(raster([""], "/x/dem.tif", dtype="float32"))
    (item,) = done.values()
    assert (reaches(item, 0), reaches(item, 1000)) == (0, pytest.approx(100))
    assert "0 to 2550 m" in sentence
    done, _ = scale(raster(["ST_B10"], "/x/LC08_ST_B10.tif"), "thermal")
    (item,) = done.values()
    assert reaches(item, (270 - 149) / 0.00341802) == pytest.approx(0, abs=1e-6)
    assert reaches(item, (320 - 149) / 0.00341802) == pytest.approx(255)


def test_a_thermal_band_chosen_among_reflective_ones():
    meta = raster([*LANDSAT, "ST_B10"])
    found = detect_bands(meta)
    done, sentence = training_scaling(meta, found.bands, found.sensor, None)
    assert reaches(done[7], (320 - 149) / 0.00341802) == pytest.approx(255)
    assert "thermal bands: 270 to 320 K" in sentence


@given(
    st.sampled_from([*sensors(), ""]),
    st.sampled_from(["uint8", "uint16", "int16", "int32", "float32", "float64", ""]),
    st.sampled_from([0.0, -1000.0, None]),
    st.floats(1e-5, 10.0),
    st.floats(-1.0, 1.0),
)
def test_every_combination_gives_finite_rising_scalings(sensor, dtype, offset, gain, shift):
    bands = [
        BandMetadata(i, dtype, "", scale=gain, offset=shift,
                     tags={"": {"wavelength": str(nm), "wavelength_units": "nm"}})
        for i, nm in enumerate((490, 665, 842), 1)
    ]  # fmt: skip
    meta = raster(bands)
    done, sentence = training_scaling(meta, detect_bands(meta).bands, sensor, offset)
    assert len(done) == 3 and sentence
    for item in done:
        assert 0.0 < item.gain < 1e9 and abs(item.add) < 1e9


def test_all_bands_of_a_scene_share_one_unit():
    tops = {"B04": "0.4", "B03": "12", "B02": "900", "B08": "4000"}
    bands = [
        BandMetadata(i, "float32", name, tags={"": {"STATISTICS_MAXIMUM": top}})
        for i, (name, top) in enumerate(tops.items(), 1)
    ]
    done, sentence = scale(raster(bands))
    assert [reaches(done[name], 1000) for name in ("B04", "B03", "B02")] == [127.5] * 3
    assert "thousands" in sentence and "percent" not in sentence


# --- reflectance --------------------------------------------------------------------


def reflectance(meta, sensor=None, offset=None):
    """Reflectance scalings by band name."""
    found = detect_bands(meta)
    chosen, _ = default_bands(found)
    done = reflectance_scaling(meta, chosen, sensor or found.sensor, offset)
    return {band.name: item for band, item in zip(chosen, done)}


def becomes(scaling, value):
    return (value + scaling.add) * scaling.gain


@pytest.mark.parametrize(
    ("path", "offset", "number"),
    [
        ("/x/S2A_MSIL2A_N0301_.tif", None, 2000),
        ("/x/S2A_MSIL2A_20230101_N0509_.tif", None, 3000),
        ("/x/S2A_MSIL2A_20230101_N0509_.tif", 0.0, 2000),
        ("/x/S2A_MSIL1C_N0301_.tif", None, 2000),
    ],
)
def test_reflectance_of_sentinel2(path, offset, number):
    done = reflectance(raster(S2_L2A, path), offset=offset)
    assert all(becomes(scaling, number) == pytest.approx(0.2) for scaling in done.values())


def test_reflectance_and_training_scaling_agree():
    meta = raster(S2_L2A, "/x/S2A_MSIL2A_20230101_N0509_.tif")
    trained, _ = scale(meta)
    for name, scaling in reflectance(meta).items():
        full = 0.2 if name in ("B02", "B03", "B04") else 0.816
        expected = 255 * becomes(scaling, 1700) / full
        assert becomes(trained[name], 1700) == pytest.approx(expected)


def test_what_is_no_reflectance_has_none():
    assert set(reflectance(raster(["red", "green", "blue"], dtype="uint8")).values()) == {None}
    assert set(reflectance(raster(["VV", "VH"], dtype="float32"), "sentinel1").values()) == {None}
    assert set(reflectance(raster(["elevation"], "/x/dem.tif", dtype="int16"), "dem").values()) == {
        None
    }
