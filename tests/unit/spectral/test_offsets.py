# SPDX-License-Identifier: GPL-2.0-or-later
"""The offset of Sentinel-2 digital numbers: stated, from the baseline, already applied."""

from __future__ import annotations

import pytest

from geolangbind_qgis.spectral.detect import detect_bands
from geolangbind_qgis.spectral.offsets import detect_offset
from geolangbind_qgis.spectral.types import BandMetadata
from tests.unit.spectral.making import S2_L2A, raster

MTD = """<n1:Level-2A_User_Product><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>
<BOA_ADD_OFFSET_VALUES_LIST><BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET>
</BOA_ADD_OFFSET_VALUES_LIST></n1:Level-2A_User_Product>"""


@pytest.mark.parametrize(
    ("changes", "value", "words"),
    [
        ({"sidecars": {"MTD_MSIL2A.xml": MTD}}, -1000, "states an offset of -1000"),
        ({"tags": {"BOA_ADD_OFFSET": "-1000"}}, -1000, "states an offset"),
        ({"tags": {"RADIO_ADD_OFFSET_B3": "-1000"}}, -1000, "states an offset"),
        ({"tags": {"PROCESSING_BASELINE": "05.09"}}, -1000, "baseline 05.09"),
        ({"tags": {"PROCESSING_BASELINE": "03.01"}}, 0, ""),
        ({"path": "/x/S2A_MSIL2A_20220801T101_N0400_R022_T33UUU_2022.tif"}, -1000, "04.00"),
        ({"path": "/x/S2A_MSIL2A_20210801T101_N0301_R022_T33UUU_2021.tif"}, 0, ""),
        ({"tags": {"DATATAKE_IDENTIFIER": "GS2B_20230623T184919_0_N05.09"}}, -1000, "05.09"),
        ({}, 0, "neither an offset nor a processing baseline"),
        (
            {"tags": {"LICENSE": "COPERNICUS_S2_SR_HARMONIZED", "BOA_ADD_OFFSET_B1": "-1000"}},
            0,
            "already shifted (harmonised): the offset -1000 in the metadata is not applied",
        ),
        (
            {"tags": {"system:index": "2022_T33", "BOA_ADD_OFFSET_B1": "-1000"}},
            0,
            "set -1000 if it is from a collection that is not harmonised",
        ),
        (
            {"tags": {"system:index": "2022_T33", "PROCESSING_BASELINE": "05.09"}},
            0,
            "taken as already shifted",
        ),
    ],
)
def test_sentinel2(changes, value, words):
    meta = raster(S2_L2A, **changes)
    found = detect_offset(meta, "sentinel2-l2a")
    assert found.value == value
    assert words in found.why
    if not words:
        assert found.why == ""


def test_the_detection_tells_it():
    found = detect_bands(raster(S2_L2A, sidecars={"MTD_MSIL2A.xml": MTD}))
    assert (found.offset, found.sensor) == (-1000.0, "sentinel2-l2a")
    assert "Offset: the metadata states an offset of -1000." in found.notes


def test_gdal_scale_and_offset_say_it():
    bands = [BandMetadata(i, "uint16", name, scale=1e-4, offset=-0.1)
             for i, name in enumerate(S2_L2A, 1)]  # fmt: skip
    assert detect_offset(raster(bands), "sentinel2-l2a").value == -1000.0


def test_float_reflectance_and_pictures_have_none():
    tags = {"PROCESSING_BASELINE": "05.09"}
    found = detect_offset(raster(S2_L2A, tags=tags, dtype="float32"), "sentinel2-l2a")
    assert found.value == 0.0
    assert "taken as applied" in found.why
    assert detect_offset(raster(S2_L2A, tags=tags, dtype="uint8"), "sentinel2-l2a").value == 0.0


def test_other_sensors_have_none():
    tags = {"BOA_ADD_OFFSET": "-1000"}
    assert detect_offset(raster(S2_L2A, tags=tags), "landsat-oli").value == 0.0
    assert detect_offset(raster(S2_L2A, tags=tags), "").value == 0.0
