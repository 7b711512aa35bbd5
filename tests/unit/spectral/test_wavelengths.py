# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers with units, and the one clear line for the wrong ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geolangbind_qgis.spectral import wavelengths as w


@pytest.mark.parametrize(
    ("text", "um"),
    [
        ("Band 01: 444.000000 Nanometers", 0.444),
        ("band 162 (1749.4 Nanometers)", 1.7494),
        ("443.9nm (S2A) / 442.3nm (S2B)", 0.4439),
        ("B4, central wavelength 665 nm", 0.665),
        ("0.665 µm", 0.665),
        ("0.665 μm", 0.665),
        ("Band 3 (0.56 um)", 0.56),
        ("2.19 Micrometers", 2.19),
        ("0.45-0.51 µm", 0.48),
        ("450 – 520 nm", 0.485),
        ("Band 12 (Gray)", None),
        ("B04_10m", None),
        ("665", None),
        ("5000 km", None),
        ("90000 nm", None),
        ("-444 nm", None),
    ],
)
def test_numbers_with_a_unit(text, um):
    assert w.find_with_unit(text) == (None if um is None else pytest.approx(um))


@pytest.mark.parametrize(
    ("value", "unit", "um", "guessed"),
    [
        (664.0, "Nanometers", 0.664, False),
        (0.664, "Micrometers", 0.664, False),
        (0.664, "µm", 0.664, False),
        (6640.0, "Angstroms", 0.664, False),
        (664.0, "", 0.664, True),
        (0.664, "", 0.664, True),
        (10.9, "Unknown", 10.9, True),
    ],
)
def test_units(value, unit, um, guessed):
    assert w.to_micrometres(value, unit) == (pytest.approx(um), guessed)


def test_what_can_be_no_wavelength_is_none():
    assert w.to_micrometres(0.0) is None
    assert w.to_micrometres(50.0) is None
    assert w.to_micrometres(664.0, "um") is None


@given(st.floats(0.2, 20.0), st.sampled_from(["nm", "um", "Micrometers", "Nanometers"]))
def test_a_stated_unit_is_never_guessed(um, unit):
    read = w.to_micrometres(um / w.unit_factor(unit), unit)
    if read is not None:  # rounding at the very ends
        assert read == (pytest.approx(um, rel=1e-6), False)


@given(st.text(max_size=40))
def test_any_text_is_survived(text):
    found = w.find_with_unit(text)
    assert found is None or w.SHORTEST_UM <= found <= w.LONGEST_UM
    w.parse_number(text)
    w.parse_list(text)


@pytest.mark.parametrize(
    ("values", "count", "words"),
    [
        ([664.0], 1, "664 µm, outside 0.2–20 µm: it looks like nanometres, so give 664 nm (0.664"),
        ([0.49, 0.56], 3, "Fewer wavelengths than bands: 2 for 3"),
        ([0.49, 0.56], 1, "More wavelengths than bands: 2 for 1"),
        ([0.49, None], 2, "No wavelength is known for band 2 (B3)"),
        ([None, None], 2, "None of the bands has a wavelength"),
        ([0.49, float("nan")], 2, "give a positive one"),
        ([-0.49, 0.5], 2, "give a positive one"),
        ([0.000664], 1, "it looks like millimetres, so give 0.664"),
        ([1e7], 1, "give it with its unit"),
        ([], 0, "No band takes part"),
    ],
)
def test_wrong_wavelengths_are_one_clear_line(values, count, words):
    with pytest.raises(ValueError) as caught:
        w.check_wavelengths(values, count, ["B2", "B3"])
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_right_wavelengths_come_back():
    assert w.check_wavelengths([0.49, 3.75, 11], 3) == (0.49, 3.75, 11.0)
