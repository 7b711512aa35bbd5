# SPDX-License-Identifier: GPL-2.0-or-later
"""Real scenes are understood with nothing typed (skipped where they are absent)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from geolangbind_qgis.engine.raster.metadata import read_metadata
from geolangbind_qgis.spectral.detect import default_bands, detect_bands
from geolangbind_qgis.spectral.radiometry import training_scaling
from geolangbind_qgis.spectral.wavelengths import check_wavelengths

_BESIDE = Path(__file__).resolve().parents[3].parent / "shared" / "data"
DATA = Path(os.environ.get("GEOLANGBIND_SHARED_DATA") or _BESIDE)


def scene(name):
    if not (DATA / name).exists():
        pytest.skip(f"{name} is not there; set GEOLANGBIND_SHARED_DATA to its folder")
    meta = read_metadata(str(DATA / name))
    return meta, detect_bands(meta)


def test_sentinel2_exported_from_earth_engine():
    meta, found = scene("sentinel2_sacramento.tif")
    assert (found.sensor, found.offset, found.candidates) == ("sentinel2-l2a", 0.0, ())
    assert [b.name for b in found.bands][6:] == ["B07", "B08", "B8A", "B09", "B11", "B12"]
    chosen, notes = default_bands(found)
    assert len(chosen) == 11
    assert notes == ("Left out: B09 (water vapour absorption).",)
    um = check_wavelengths([b.wavelength_um for b in chosen], len(chosen))
    assert um == pytest.approx(
        (0.443, 0.49, 0.56, 0.665, 0.705, 0.74, 0.783, 0.842, 0.865, 1.61, 2.19), abs=0.013
    )
    done, sentence = training_scaling(meta, chosen, found.sensor, found.offset)
    assert done[1].gain == pytest.approx(255 / 2000)
    assert done[10].gain == pytest.approx(1 / 32)
    assert sentence.startswith("Sentinel-2 L2A")


def test_enmap_mosaic():
    meta, found = scene("enmap_potsdam.tif")
    assert found.sensor == "enmap"
    assert all(band.wavelength_um and band.fwhm_um for band in found.bands)
    bad = [band.index for band in found.bands if not band.usable]
    assert bad == [130, 131, 132, 133, 134, 135]
    chosen, _ = default_bands(found)
    assert 200 <= len(chosen) <= 218
    check_wavelengths([b.wavelength_um for b in chosen], len(chosen))
    done, sentence = training_scaling(meta, chosen, found.sensor, None)
    assert {round(255 / item.gain) for item in done} == {2000, 8160}
    assert sentence.startswith("EnMAP")


def test_a_class_raster_is_no_scene():
    _, found = scene("enmap_potsdam_landcover.tif")
    assert found.sensor == ""
