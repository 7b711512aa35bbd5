# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of rasters whose metadata name no wavelengths, and which bands take part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from geolangbind_qgis.spectral.detect import default_bands, detect_bands
from geolangbind_qgis.spectral.types import BandMetadata
from tests.unit.spectral.making import S2_L2A, nanometres, raster

# --- colour, alpha, nothing -----------------------------------------------------------------


def colored(*colors, dtype="uint8"):
    return [BandMetadata(i, dtype, "", color) for i, color in enumerate(colors, 1)]


def test_colour_interpretation():
    found = detect_bands(raster(colored("red", "green", "blue", "alpha")))
    assert nanometres(found) == [665, 560, 490, None]
    assert found.bands[0].source == "colour interpretation 'red'"
    assert found.bands[3].why_unusable == "alpha band"
    assert found.sensor == "aerial-rgb"


def test_colour_interpretation_of_many_bands_says_nothing():
    found = detect_bands(raster(colored("red", "green", "blue", "", "", "")))
    assert nanometres(found) == [None] * 6
    assert any("displayed by default" in note for note in found.notes)


def test_four_unnamed_bands_offer_sensors():
    found = detect_bands(raster(colored("red", "green", "blue", "")))
    assert nanometres(found)[3] is None
    assert {"aerial-rgbn", "planetscope-4", "sentinel2-l2a"} <= set(found.candidates)


def test_naip_by_file_name():
    found = detect_bands(
        raster(colored("red", "green", "blue", ""), "/x/m_3812153_ne_10_060_2020.tif")
    )
    assert (found.sensor, nanometres(found)) == ("aerial-rgbn", [665, 560, 490, 842])


def test_a_known_sensors_picture_follows_its_colours():
    meta = raster(colored("blue", "green", "red"), "/x/S2A_MSIL2A_2022_TCI.tif")
    assert [band.name for band in detect_bands(meta).bands] == ["B02", "B03", "B04"]


def test_a_folder_that_names_a_sensor_is_a_stated_guess():
    found = detect_bands(raster(["B2", "B3", "B4"], "/data/LANDSAT_8/stack.tif"))
    assert found.sensor == "landsat-oli"
    assert any("folder name" in note for note in found.notes)


def test_nothing_at_all_offers_sensors_by_count():
    found = detect_bands(raster([""] * 5))
    assert (found.sensor, found.candidates) == ("", ("rapideye",))


def test_complex_bands_are_unusable():
    found = detect_bands(raster([BandMetadata(1, "complex64", "VV")]))
    assert "amplitude or intensity" in found.bands[0].why_unusable


def test_a_single_thermal_band():
    found = detect_bands(raster(["ST_B10"], "/x/LC08_L2SP_193024_2020_ST_B10.TIF"))
    assert found.sensor == "thermal"
    assert len(default_bands(found)[0]) == 3


def test_a_dem_in_the_history_is_no_elevation_model():
    found = detect_bands(raster([""], tags={"history": "terrain corrected with DEM SRTM"}))
    assert found.sensor == ""


def test_a_band_of_another_name_is_not_taken_by_its_position():
    found = detect_bands(raster(["B02", "B03", "B04", "NDVI"], "/x/MSIL2A.tif"))
    assert nanometres(found) == [490, 560, 665, None]
    found = detect_bands(raster(["B02", "Band 2", "", "Band 4 (Gray)"], "/x/MSIL2A.tif"))
    assert nanometres(found) == [490, 560, 665, 842]
    assert any("usual order" in note for note in found.notes)


def test_the_second_band_of_a_name_is_not_guessed():
    found = detect_bands(raster(["B8A", "B04", "B04"]))
    assert nanometres(found) == [865, 665, None]
    chosen, notes = default_bands(found)
    assert [band.index for band in chosen] == [1, 2]
    assert "Left out: B04 (no wavelength)." in notes


def test_elevation():
    found = detect_bands(raster([""], "/x/SRTM_N52E013.tif", dtype="int16"))
    assert found.sensor == "dem"
    assert any("said by the file name" in note for note in found.notes)
    assert found.candidates == ()
    chosen, _ = default_bands(found)
    assert [round(b.wavelength_um * 1000) for b in chosen] == [665, 560, 490]
    assert {b.index for b in chosen} == {1}


# --- which bands take part -----------------------------------------------------------------------


def test_default_bands_leave_out_what_sees_no_ground():
    found = detect_bands(raster([*S2_L2A[:10], "B10", *S2_L2A[10:], "QA60"]))
    chosen, notes = default_bands(found)
    assert [b.name for b in chosen] == [n for n in S2_L2A if n != "B09"]
    assert any("B09" in n for n in notes) and any("B10" in n for n in notes)
    assert "Left out: QA60 (quality band)." in notes


def test_default_bands_thin_to_what_a_model_takes():
    bands = [{"wavelength": str(400 + 9 * i), "wavelength_units": "nm"} for i in range(100)]
    chosen, notes = default_bands(detect_bands(raster(bands)), model_max=10)
    assert len(chosen) == 10
    assert (chosen[0].index, chosen[-1].index) == (1, 100)
    assert any("10 of 100" in note for note in notes)


def test_absorption_windows_are_left_out():
    bands = [{"wavelength": str(nm), "wavelength_units": "nm"} for nm in (650, 1390, 1850, 2200)]
    chosen, _ = default_bands(detect_bands(raster(bands)))
    assert [b.index for b in chosen] == [1, 4]


_KEYS = st.sampled_from(
    ["wavelength", "wavelength_units", "fwhm", "bbl", "center_wavelength", "name", "BANDNAME",
     "scale", "BOA_ADD_OFFSET", "band_names", "List_Cw_Vnir", "eo:bands", "description"]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=20),
    st.floats().map(str),
    st.sampled_from(["nan", "{1,2", "[[]]", '[{"name": 3}]', "-1 nm", "B4", "red", "665 nm", "{}"]),
)
_TAGS = st.dictionaries(_KEYS, _TEXTS, max_size=4)


@given(st.lists(_TAGS, min_size=1, max_size=5), _TAGS, _TEXTS)
def test_any_metadata_is_survived(bands, tags, sidecar):
    sidecars = {"scene.hdr": f"wavelength = {sidecar}", "a.json": sidecar, "MTD_X.xml": sidecar}
    meta = raster(bands, tags=tags, sidecars=sidecars)
    found = detect_bands(meta)
    assert [band.index for band in found.bands] == list(range(1, len(bands) + 1))
    for band in found.bands:
        assert band.name
        assert band.wavelength_um is None or (0.2 <= band.wavelength_um <= 20 and band.source)
    default_bands(found)
