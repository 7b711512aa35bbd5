# SPDX-License-Identifier: GPL-2.0-or-later
"""Every way a raster says its wavelengths, as found in the wild."""

from __future__ import annotations

import json

import pytest

from geolangbind_qgis.spectral.detect import detect_bands
from geolangbind_qgis.spectral.types import BandMetadata
from tests.unit.spectral.making import S2_L2A, S2_NM, nanometres, raster

EE_S2 = {
    "B2": ("0.4966", "496.6nm (S2A) / 492.1nm (S2B)"),
    "B4": ("0.6645", "664.5nm (S2A) / 665nm (S2B)"),
    "B8A": ("0.8648", "864.8nm (S2A) / 864nm (S2B)"),
}


def ee_band(name, centre=True, words=True):
    tags = {"name": name, "scale": "0.0001"}
    if centre:
        tags["center_wavelength"] = EE_S2[name][0]
    if words:
        tags["wavelength"] = EE_S2[name][1]
    return tags


# --- GDAL ---------------------------------------------------------------------------------


def test_gdal_imagery_domain():
    bands = [
        BandMetadata(
            i, "uint16", tags={"IMAGERY": {"CENTRAL_WAVELENGTH_UM": um, "FWHM_UM": "0.03"}}
        )
        for i, um in enumerate(("0.665", "0.56"), 1)
    ]
    found = detect_bands(raster(bands))
    assert nanometres(found) == [665, 560]
    assert found.bands[0].fwhm_um == 0.03
    assert found.bands[0].source == "GDAL IMAGERY domain"


def test_gdal_imagery_domain_in_the_wrong_unit_is_read_and_said():
    band = BandMetadata(1, "uint16", tags={"IMAGERY": {"CENTRAL_WAVELENGTH_UM": "665"}})
    found = detect_bands(raster([band]))
    assert nanometres(found) == [665]
    assert any("holds nanometres" in note for note in found.notes)


def test_gdal_sentinel2_driver():
    bands = [
        {
            "BANDNAME": name,
            "WAVELENGTH": str(nm),
            "WAVELENGTH_UNIT": "nm",
            "BANDWIDTH": "30",
            "BANDWIDTH_UNIT": "nm",
        }
        for name, nm in (("B4", 665), ("B3", 560), ("B2", 490), ("B8", 842))
    ]
    tags = {"PRODUCT_TYPE": "S2MSI1C", "PROCESSING_BASELINE": "05.09"}
    found = detect_bands(raster(bands, driver="SENTINEL2", tags=tags))
    assert nanometres(found) == [665, 560, 490, 842]
    assert [band.name for band in found.bands] == ["B04", "B03", "B02", "B08"]
    assert found.bands[0].fwhm_um == pytest.approx(0.03)
    assert (found.sensor, found.offset) == ("sentinel2-l1c", -1000.0)
    assert "SENTINEL2 driver" in found.bands[0].source


def test_gdal_sentinel2_descriptions():
    named = (("5", 705), ("6", 740), ("7", 783), ("8A", 865), ("11", 1610))
    found = detect_bands(raster([f"B{name}, central wavelength {nm} nm" for name, nm in named]))
    assert nanometres(found) == [705, 740, 783, 865, 1610]
    assert found.sensor == "sentinel2-l2a"
    assert [band.name for band in found.bands][3] == "B8A"


# --- ENVI and EnMAP-Box -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "values"),
    [("Nanometers", ("450.5", "680.25")), ("Micrometers", ("0.4505", "0.68025"))],
)
def test_band_tags(unit, values):
    bands = [
        {"wavelength": v, "wavelength_units": unit, "fwhm": str(float(v) / 100)} for v in values
    ]
    found = detect_bands(raster(bands, dtype="int16"))
    assert [band.wavelength_um for band in found.bands] == pytest.approx([0.4505, 0.68025])
    assert [band.fwhm_um for band in found.bands] == pytest.approx([0.004505, 0.0068025])


def test_band_tags_without_a_unit_are_noted():
    found = detect_bands(raster([{"wavelength": "450.5"}, {"wavelength": "680"}]))
    assert nanometres(found) == [450, 680]
    assert any("nanometres assumed" in note for note in found.notes)


def test_bad_bands_are_unusable():
    tags = [{"wavelength": "1390", "wavelength_units": "nm", "bbl": flag} for flag in ("1", "0")]
    found = detect_bands(raster(tags))
    assert [band.usable for band in found.bands] == [True, False]
    assert found.bands[1].why_unusable == "marked as a bad band in the metadata"


def test_dataset_lists_in_braces():
    tags = {
        "ENVI": {
            "wavelength": "{ 0.45,\n 0.55,\n 0.65 }",
            "wavelength_units": "Micrometers",
            "fwhm": "{0.01, 0.02, 0.03}",
            "bbl": "{1, 1, 0}",
            "band_names": "{one, two, three}",
        }
    }
    found = detect_bands(raster(["", "", ""], tags=tags))
    assert nanometres(found) == [450, 550, 650]
    assert [band.name for band in found.bands] == ["one", "two", "three"]
    assert [band.fwhm_um for band in found.bands] == [0.01, 0.02, 0.03]
    assert [band.usable for band in found.bands] == [True, True, False]


def test_lists_of_another_length_are_not_used():
    tags = {"ENVI": {"wavelength": "{450, 550}", "wavelength_units": "nm"}}
    assert nanometres(detect_bands(raster(["", "", ""], tags=tags))) == [None] * 3


def test_envi_driver_band_keys():
    tags = {"Band_1": "450.1", "Band_2": "550.2", "wavelength_units": "Nanometers"}
    assert nanometres(detect_bands(raster(["", ""], tags=tags))) == [450, 550]


def test_header_file_beside_a_tif():
    header = (
        "ENVI\nsamples = 10\nlines = 10\nbands = 3\nwavelength units = Nanometers\n"
        "wavelength = {\n 450.0, 550.0,\n 650.0}\nbbl = {1,0,1}\nband names = {a,\nb,\nc}\n"
        "reflectance scale factor = 10000\n"
    )
    sidecars = {"other.hdr": "ENVI\nwavelength = {1,2,3}", "scene.hdr": header}
    found = detect_bands(raster(["", "", ""], sidecars=sidecars))
    assert nanometres(found) == [450, 550, 650]
    assert found.bands[1].usable is False
    assert found.bands[0].source == "ENVI header scene.hdr"


# --- Earth Engine -------------------------------------------------------------------------


@pytest.mark.parametrize(("centre", "words"), [(True, True), (True, False), (False, True)])
def test_earth_engine_variants(centre, words):
    found = detect_bands(raster([ee_band(name, centre, words) for name in EE_S2]))
    assert [b.wavelength_um for b in found.bands] == pytest.approx([0.4966, 0.6645, 0.8648])
    assert [b.name for b in found.bands] == ["B02", "B04", "B8A"]
    assert "Earth Engine" in found.bands[0].source
    assert found.sensor == "sentinel2-l2a"


def test_earth_engine_names_only():
    bands = [{"name": name} for name in ("B2", "B3", "B4", "B8", "B11", "B12")]
    found = detect_bands(raster(bands, tags={"LICENSE": "catalog/COPERNICUS_S2_SR_HARMONIZED"}))
    assert nanometres(found) == [490, 560, 665, 842, 1610, 2190]
    assert found.offset == 0.0


def test_earth_engine_sentinel1():
    meta = raster(["VV", "VH", "angle"], dtype="float64", tags={"id": "COPERNICUS/S1_GRD/S1A_IW_X"})
    found = detect_bands(meta)
    assert found.sensor == "sentinel1"
    assert nanometres(found) == [3750, 3750, None]
    assert found.bands[2].why_unusable == "angle"
    assert any("not the radar's wavelength" in note for note in found.notes)


# --- band names -----------------------------------------------------------------------------


def test_wavelengths_in_names_micasense():
    names = ["Band 01: 444.000000 Nanometers", "Band 02: 475.000000 Nanometers", "Band 10: 842 nm"]
    found = detect_bands(raster(names))
    assert nanometres(found) == [444, 475, 842]
    assert [band.name for band in found.bands] == ["Band 01", "Band 02", "Band 10"]
    assert found.bands[0].source == "band name 'Band 01: 444.000000 Nanometers'"


def test_wavelengths_in_names_enmap_box():
    found = detect_bands(raster(["band 1 (418.24 Nanometers)", "band 162 (1749.4 Nanometers)"]))
    assert [b.wavelength_um for b in found.bands] == pytest.approx([0.41824, 1.7494])
    assert found.bands[1].name == "band 162"


@pytest.mark.parametrize("style", ["B{:02d}", "B{}", "b{:02d}", "T33UUU_20220101T1_B{:02d}_10m"])
def test_stac_sentinel2_names(style):
    numbers = [2, 3, 4, 8, 11, 12]
    found = detect_bands(raster([style.format(n) for n in numbers]))
    assert nanometres(found) == [490, 560, 665, 842, 1610, 2190]
    assert found.sensor == "sentinel2-l2a"
    assert any("Choose the other preset" in note for note in found.notes)


def test_stac_common_names_of_earth_search():
    names = ["red", "green", "blue", "rededge1", "rededge2", "rededge3", "nir", "nir08", "swir16"]
    found = detect_bands(raster(names))
    assert nanometres(found) == [665, 560, 490, 705, 740, 783, 842, 865, 1610]
    assert found.sensor == "sentinel2-l2a"


def test_twelve_bands_with_scl_and_aot():
    found = detect_bands(raster([*S2_L2A, "SCL", "AOT", "WVP"]))
    assert nanometres(found) == [*S2_NM, None, None, None]
    reasons = [band.why_unusable for band in found.bands[12:]]
    assert reasons[0] == "scene classification"
    assert all(reasons)


def test_thirteen_bands_are_l1c():
    found = detect_bands(raster([*S2_L2A[:10], "B10", *S2_L2A[10:]]))
    assert found.sensor == "sentinel2-l1c"
    assert any("B10" in note for note in found.notes)


@pytest.mark.parametrize(
    ("names", "sensor", "nm"),
    [
        ([f"SR_B{i}" for i in range(1, 8)], "landsat-oli", [443, 482, 561, 655, 865, 1609, 2201]),
        ([f"SR_B{i}" for i in (1, 2, 3, 4, 5, 7)], "landsat-tm", [485, 560, 660, 830, 1650, 2215]),
        (["SR_B4", "SR_B3", "SR_B2"], "landsat-oli", [655, 561, 482]),
    ],
)
def test_landsat_names(names, sensor, nm):
    found = detect_bands(raster([*names, "QA_PIXEL", "SR_QA_AEROSOL"]))
    assert found.sensor == sensor
    assert nanometres(found) == [*nm, None, None]
    assert {band.why_unusable for band in found.bands[-2:]} == {"quality band"}
    assert any("Taken for Landsat" in note for note in found.notes)


def test_landsat_with_its_mtl():
    mtl = 'GROUP = L1_METADATA_FILE\n SPACECRAFT_ID = "LANDSAT_7"\n'
    found = detect_bands(raster([f"B{i}" for i in (1, 2, 3, 4, 5, 7)],
                                sidecars={"LE07_MTL.txt": mtl}))  # fmt: skip
    assert found.sensor == "landsat-etm"
    assert nanometres(found) == [483, 560, 662, 835, 1648, 2206]


def test_a_single_landsat_band_is_named_by_its_file():
    found = detect_bands(raster([""], path="/x/LC09_L2SP_193024_20220724_02_T1_SR_B5.TIF"))
    assert (found.sensor, nanometres(found)) == ("landsat-oli", [865])


def test_a_single_sentinel2_band_is_named_by_its_file():
    path = "/x/S2A_MSIL2A_20220101.SAFE/GRANULE/L2A_T33UUU/IMG_DATA/R10m/T33UUU_2022_B04_10m.jp2"
    found = detect_bands(raster([""], path=path))
    assert (found.sensor, nanometres(found)) == ("sentinel2-l2a", [665])


def test_planetscope_names():
    found = detect_bands(raster(["blue", "green", "red", "nir"], "/x/2022_3B_AnalyticMS_SR.tif"))
    assert (found.sensor, nanometres(found)) == ("planetscope-4", [485, 545, 630, 820])
    names = ["coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"]
    found = detect_bands(raster(names))
    assert found.sensor == "planetscope-8"
    assert nanometres(found) == [443, 490, 531, 565, 610, 665, 705, 865]


def test_planetscope_eight_bands_by_file_name():
    found = detect_bands(raster([""] * 8, "/x/20220101_3B_AnalyticMS_SR_8b_clip.tif"))
    assert found.sensor == "planetscope-8"
    assert nanometres(found)[0] == 443
    assert any("usual order" in note for note in found.notes)


def test_common_names_without_a_sensor_are_a_stated_guess():
    found = detect_bands(raster(["red", "green", "blue", "nir"]))
    assert nanometres(found) == [665, 560, 490, 842]
    assert any("sensor unknown" in note.lower() for note in found.notes)


@pytest.mark.parametrize(
    "names", [["Band 1 (Gray)", "Band 2", "Band 3"], ["B1", "B2", "B3", "B4", "B5"], ["", "", ""]]
)
def test_names_that_say_nothing_are_not_guessed(names):
    found = detect_bands(raster(names))
    assert nanometres(found) == [None] * len(names)
    assert found.sensor == ""
    assert all(band.source == "" for band in found.bands)
    assert any("choose a sensor or give wavelengths" in note for note in found.notes)


# --- product files ----------------------------------------------------------------------------


def test_enmap_metadata_xml():
    ids = "".join(
        f'<bandID number="{i}"><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand>'
        f"<FWHMOfBand>6.5</FWHMOfBand></bandID>"
        for i, nm in enumerate((418.24, 900.1, 2445.5), 1)
    )
    xml = f"<level_X><bandCharacterisation>{ids}</bandCharacterisation></level_X>"
    path = "/x/ENMAP01-____L2A-DT0000-SPECTRAL_IMAGE.TIF"
    found = detect_bands(raster([""] * 3, path, sidecars={"ENMAP01-METADATA.XML": xml}))
    assert nanometres(found) == [418, 900, 2446]
    assert (found.sensor, found.bands[0].fwhm_um) == ("enmap", pytest.approx(0.0065))
    assert found.bands[0].source == "EnMAP metadata ENMAP01-METADATA.XML"


def test_prisma_attributes():
    tags = {
        "List_Cw_Vnir": "0 0 972.5 650.0 406.9",
        "List_Cw_Swir": "2497.1 943.3 0",
        "List_Fwhm_Vnir": "0 0 12 11 10",
        "List_Fwhm_Swir": "9 13 0",
    }
    whole = detect_bands(raster([""] * 8, "/x/PRS_L2D_STD_2022.he5", tags=tags))
    assert nanometres(whole) == [None, None, 972, 650, 407, 2497, 943, None]
    assert [band.usable for band in whole.bands] == [False] * 2 + [True] * 5 + [False]
    assert whole.sensor == "prisma"
    assert nanometres(detect_bands(raster([""] * 5, tags=tags))) == [972, 650, 407, 2497, 943]
    assert nanometres(detect_bands(raster([""] * 2, tags=tags))) == [2497, 943]


def test_stac_item_beside_the_raster():
    bands = [
        {"name": "x", "center_wavelength": 0.481, "full_width_half_max": 0.07},
        {"name": "y", "eo:center_wavelength": 0.842},
    ]
    item = json.dumps({"type": "Feature", "assets": {"image": {"eo:bands": bands}}})
    found = detect_bands(raster(["", ""], sidecars={"scene.json": item, "bad.json": "{"}))
    assert nanometres(found) == [481, 842]
    assert (found.bands[0].fwhm_um, found.bands[0].name) == (0.07, "x")
    assert found.bands[0].source == "STAC item scene.json"
