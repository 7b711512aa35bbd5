# SPDX-License-Identifier: GPL-2.0-or-later
"""Prompt sets: files, pasted lists, colours, and what can be wrong with a list of classes."""

from __future__ import annotations

import json
import os
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geolangbind_qgis import prompts
from geolangbind_qgis.protocol import ClassSpec


def messages(classes, severity):
    return [p.message for p in prompts.check_classes(classes) if p.severity == severity]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Water", ClassSpec("Water")),
        ("Water: open water | a lake", ClassSpec("Water", ("open water", "a lake"))),
        ("Water, #2F6FB4", ClassSpec("Water", (), "#2f6fb4")),
        ("Water, #2f6fb4: a lake", ClassSpec("Water", ("a lake",), "#2f6fb4")),
        ("Water: a lake, #2f6fb4", ClassSpec("Water", ("a lake",), "#2f6fb4")),
        ("- Water: a lake|", ClassSpec("Water", ("a lake",))),
        ("3. Water", ClassSpec("Water")),
        ("Water\ta lake\ta pond", ClassSpec("Water", ("a lake", "a pond"))),
        ("forest | woodland", ClassSpec("forest", ("forest", "woodland"))),
        ("3 storeys: tall houses", ClassSpec("3 storeys", ("tall houses",))),
        ("水体: 湖泊 | 河流", ClassSpec("水体", ("湖泊", "河流"))),
    ],
)
def test_a_pasted_line_becomes_a_class(line, expected):
    (found,) = prompts.parse_lines(line + "\n\n")
    assert (found.name, found.prompts) == (expected.name, expected.prompts)
    assert re.fullmatch("#[0-9a-f]{6}", found.color)
    if expected.color:
        assert found.color == expected.color


def test_one_line_of_names_is_a_list():
    assert [c.name for c in prompts.parse_lines("water, forest; bare soil")] == [
        "water",
        "forest",
        "bare soil",
    ]


def test_comments_and_blank_lines_are_passed_over():
    assert [c.name for c in prompts.parse_lines("// mine\n\nwater\n  \nforest\n")] == [
        "water",
        "forest",
    ]


_words = (
    st.text("abc dé水-", min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda t: t and t[0] not in "-")
)
_classes = st.lists(
    st.builds(
        ClassSpec,
        _words,
        st.lists(_words, max_size=3).map(tuple),
        st.integers(0, 0xFFFFFF).map(lambda v: f"#{v:06x}"),
    ),
    min_size=1,
    max_size=6,
)


@given(_classes)
def test_text_is_read_back_as_written(classes):
    assert prompts.parse_lines(prompts.format_lines(classes)) == tuple(classes)


@given(_classes)
def test_a_file_is_read_back_as_written(tmp_path_factory, classes):
    path = tmp_path_factory.mktemp("sets") / "set.json"
    prompts.save(path, prompts.PromptSet("Title", tuple(classes), "about"))
    assert prompts.load(path) == prompts.PromptSet("Title", tuple(classes), "about")
    assert [item.name for item in path.parent.iterdir()] == ["set.json"]


def test_known_names_get_their_colour_and_others_differ():
    classes = prompts.with_colors([ClassSpec("Water"), ClassSpec("Forest")])
    blue, green = classes[0].color, classes[1].color
    assert int(blue[5:7], 16) > int(blue[1:3], 16)
    assert int(green[3:5], 16) > max(int(green[1:3], 16), int(green[5:7], 16))


def test_five_hundred_classes_get_five_hundred_colours():
    classes = prompts.with_colors([ClassSpec(f"thing {i}") for i in range(500)])
    assert len({item.color for item in classes}) == 500


def test_first_twelve_unknown_classes_are_easy_to_tell_apart():
    colors = [c.color for c in prompts.with_colors([ClassSpec(f"x{i}") for i in range(12)])]
    rgb = [tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in colors]
    nearest = min(
        sum((a - b) ** 2 for a, b in zip(one, two)) ** 0.5
        for i, one in enumerate(rgb)
        for two in rgb[i + 1 :]
    )
    assert nearest > 40


@pytest.mark.parametrize(
    ("classes", "severity", "words"),
    [
        ([], "error", "no classes"),
        ([ClassSpec(" ")] * 1, "error", "Class 1 has no name"),
        ([ClassSpec("a"), ClassSpec("b", ("x", " "))], "error", "empty prompt"),
        ([ClassSpec("Water"), ClassSpec(" water ")], "error", "Classes 1 and 2 are both called"),
        ([ClassSpec(str(i)) for i in range(501)], "error", "501 classes are too many"),
        ([ClassSpec("a"), ClassSpec("b", ("y" * 5001,))], "error", "5001 characters"),
        ([ClassSpec("a"), ClassSpec("b", ("y" * 400,))], "warning", "400 characters"),
        ([ClassSpec("a")], "warning", "Only one class"),
        ([ClassSpec("a", ("x",)), ClassSpec("b", ("X",))], "warning", "'X' is a prompt of classes"),
        ([ClassSpec("a"), ClassSpec("b", (), "red")], "error", "#rrggbb"),
    ],
)
def test_each_problem_is_one_line(classes, severity, words):
    found = [m for m in messages(classes, severity) if words in m]
    assert len(found) == 1
    assert "\n" not in found[0]


def test_a_good_list_has_no_problems():
    classes = [ClassSpec(f"c{i}", (f"a picture of {i}", "水" * 20 + str(i))) for i in range(500)]
    assert prompts.check_classes(classes) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not a JSON file (line 1"),
        ("{}", "no list of classes"),
        ('{"classes": []}', "holds no classes"),
        ('{"classes": [{"prompts": []}]}', "Class 1 of the prompt set has no name"),
        ('{"classes": [{"name": "a", "prompts": [1]}]}', "prompts must be a list"),
        ('{"classes": [{"name": "a", "color": "blue"}]}', "#rrggbb"),
    ],
)
def test_a_broken_file_is_refused_in_one_line(tmp_path, text, words):
    path = tmp_path / "set.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(prompts.PromptSetError) as caught:
        prompts.load(path)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "set.json" in str(caught.value)


def test_binary_missing_and_unwritable_files_are_refused(tmp_path):
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(prompts.PromptSetError, match="not UTF-8"):
        prompts.load(tmp_path / "b.json")
    with pytest.raises(prompts.PromptSetError, match="No such file"):
        prompts.load(tmp_path / "none.json")
    with pytest.raises(prompts.PromptSetError, match="Cannot write"):
        prompts.save(tmp_path / "no" / "x.json", prompts.PromptSet("t", (ClassSpec("a"),)))


def test_text_files_and_bare_lists_are_read(tmp_path):
    (tmp_path / "list.txt").write_text("\ufeffwater: a lake\nforest", encoding="utf-8")
    found = prompts.load(tmp_path / "list.txt")
    assert (found.title, [c.name for c in found.classes]) == ("list", ["water", "forest"])
    (tmp_path / "bare.json").write_text(json.dumps(["a", {"name": "b", "prompts": "c"}]))
    found = prompts.load(tmp_path / "bare.json")
    assert [c.prompts for c in found.classes] == [(), ("c",)]


def test_the_bundled_sets_are_sound():
    sets = prompts.bundled()
    assert 4 <= len(sets) <= 6
    for item in sets:
        assert item.title and item.about
        assert prompts.check_classes(item.classes) == ()
        assert len({c.color for c in item.classes}) == len(item.classes)
        assert all(c.prompts for c in item.classes)


def test_names_that_look_the_same_are_duplicates():
    (message,) = messages([ClassSpec("for\u00eat"), ClassSpec("fore\u0302t")], "error")
    assert "both called" in message


@pytest.mark.parametrize("name", ["\u200b", "\u00a0\u200c", "\x07"])
def test_a_name_of_which_nothing_shows_is_none(name):
    assert "no name" in messages([ClassSpec(name), ClassSpec("water")], "error")[0]
    empty = messages([ClassSpec("soil", (name,)), ClassSpec("water")], "error")
    assert "empty prompt" in empty[0]


@pytest.mark.parametrize("name", ["soil\ud800", "\udcff"])
def test_half_letters_are_refused(name):
    assert "damaged" in messages([ClassSpec(name), ClassSpec("water")], "error")[-1]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"classes": [], "title": ' + "9" * 5000 + "}"])
def test_a_file_that_the_reader_chokes_on_is_one_line(tmp_path, text):
    file = tmp_path / "set.json"
    file.write_text(text)
    with pytest.raises(prompts.PromptSetError, match=r"set\.json is no prompt set"):
        prompts.load(file)


def test_a_file_of_far_too_many_classes_is_refused(tmp_path):
    file = tmp_path / "set.json"
    file.write_text(json.dumps([f"class {i}" for i in range(100_000)]))
    with pytest.raises(prompts.PromptSetError, match="100000 classes are too many"):
        prompts.load(file)
    pasted = "\n".join(f"class {i}" for i in range(20_000))
    assert all(item.color for item in prompts.parse_lines(pasted))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_a_saved_set_can_be_read_by_others(tmp_path) -> None:
    plain = tmp_path / "plain.txt"
    plain.touch()
    path = tmp_path / "set.json"
    prompts.save(path, prompts.PromptSet("t", (ClassSpec("a"),)))
    assert path.stat().st_mode == plain.stat().st_mode
    assert sorted(file.name for file in tmp_path.iterdir()) == ["plain.txt", "set.json"]
