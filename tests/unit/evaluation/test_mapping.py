# SPDX-License-Identifier: GPL-2.0-or-later
"""Which value of a reference stands for which class, and what is said when nothing fits."""

from __future__ import annotations

import pytest

from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.evaluation.mapping import parse, resolve
from geolangbind_qgis.engine.evaluation.names import as_words, key
from geolangbind_qgis.protocol import ClassSpec

CLASSES = (ClassSpec("Impervious"), ClassSpec("Low vegetation"), ClassSpec("Water"))
LABELS = {"1": "roof", "2": "pavement", "3": "low_vegetation", "6": "water"}


@pytest.mark.parametrize(
    ("name", "words"),
    [("AnnualCrop", "Annual Crop"), ("dense_residential", "dense residential"),
     ("Sea-Lake", "Sea Lake"), ("SeaLake_2", "Sea Lake 2"), ("USA", "USA")],
)  # fmt: skip
def test_folder_names_become_words(name, words):
    assert as_words(name) == words
    assert key(name) == key(words)


def test_equal_names_belong_together_and_the_rest_is_no_label():
    found, notes = resolve(LABELS, (), CLASSES)
    assert found == {"3": 2, "6": 3}
    assert any("1 (roof), 2 (pavement)" in note for note in notes)
    assert any("no Impervious" in note for note in notes)


def test_values_and_names_are_mapped_and_joined():
    found, notes = resolve(LABELS, parse("1=impervious, pavement=Impervious,6=water"), CLASSES)
    assert found == {"1": 1, "2": 1, "6": 3}
    assert any("3 (low_vegetation)" in note for note in notes)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("map.json", '{"1": "impervious", "2": "impervious"}'),
        ("map.txt", "# roofs and roads\n1 = impervious\n\n2=impervious\n"),
        ("map.csv", '"1",impervious\n2,"impervious"\n'),
    ],
)
def test_a_mapping_is_read_from_a_file(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    pairs = parse(str(tmp_path / name))
    assert pairs == (("1", "impervious"), ("2", "impervious"))


@pytest.mark.parametrize("text", ["water", "1=,2=water", "=water", "nowhere.txt", ",=", "x" * 5000])
def test_a_broken_mapping_says_how_to_write_one(text):
    with pytest.raises(UsageError, match="--mapping"):
        parse(text)


def test_broken_mapping_files_are_refused(tmp_path):
    for number, text in enumerate(['{"1": 2}', "{", "", "1 water"]):
        file = tmp_path / f"{number}.txt"
        file.write_text(text)
        with pytest.raises(UsageError, match="mapping"):
            parse(str(file))
    file.write_bytes(b"\xff\xfe1=\xd8")
    with pytest.raises(UsageError, match="UTF-8"):
        parse(str(file))


def test_when_no_name_fits_the_values_are_listed():
    with pytest.raises(UsageError, match=r"holds 1, 2, and no class is called so.*--mapping"):
        resolve({"1": "", "2": ""}, (), CLASSES)
    with pytest.raises(UsageError, match=r"holds 1, 2, and the mapping names none of them"):
        resolve({"1": "", "2": ""}, parse("7=water"), CLASSES)


def test_a_mapping_to_no_class_or_to_two_is_refused():
    with pytest.raises(UsageError, match="'lava' is none of: Impervious"):
        resolve(LABELS, parse("1=lava"), CLASSES)
    with pytest.raises(UsageError, match="two classes"):
        resolve(LABELS, parse("1=water,roof=impervious"), CLASSES)


def test_a_value_in_the_mapping_that_does_not_occur_is_mentioned():
    found, notes = resolve(LABELS, parse("6=water,9=water"), CLASSES)
    assert found == {"6": 3}
    assert any("names 9" in note for note in notes)


def test_class_names_that_differ_in_nothing_that_counts_are_refused():
    with pytest.raises(UsageError, match="called alike"):
        resolve(LABELS, (), (ClassSpec("Low_vegetation"), ClassSpec("low vegetation")))
