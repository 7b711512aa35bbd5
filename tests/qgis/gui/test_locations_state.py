# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from geolangbind_qgis.gui.checkpoint_note import stated_note
from geolangbind_qgis.gui.locations_state import about, parse_place
from geolangbind_qgis.layers.locations import place_text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("13.4, 52.52", (13.4, 52.52)),
        ("-179.5 -80", (-179.5, -80.0)),
        ("13.4°; 52.5°", (13.4, 52.5)),
        ("2.8e-14, -3.1", (2.8e-14, -3.1)),
        ("", None),
        ("13.4", None),
        ("13.4, 52.5, 7", None),
        ("181, 0", None),
        ("0, 90.1", None),
        ("13.4 E, 52.5 N", None),
    ],
)
def test_a_place_is_longitude_and_latitude(text, place) -> None:
    assert parse_place(text) == place


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ((13.4, 52.52), "13.4, 52.52"),
        ((2.842e-14, -3.132951234), "0, -3.132951"),
        ((-1e-9, 90.0), "0, 90"),
        ((-180.0, 10.0), "-180, 10"),
    ],
)
def test_a_place_is_written_so_that_it_can_be_read_again(place, text) -> None:
    assert place_text(place) == text
    assert parse_place(text) == pytest.approx(place, abs=1e-6)


def test_estimates_are_round() -> None:
    assert [about(s) for s in (2, 24, 89, 150, 7200)] == [
        "a few seconds",
        "about 20 s",
        "about 90 s",
        "about 2 min",
        "about 2.0 h",
    ]


def test_a_checkpoint_may_say_what_it_is(tmp_path: Path) -> None:
    def written(name: str, content: bytes) -> str:
        (tmp_path / name).write_bytes(content)
        return str(tmp_path / name)

    header = json.dumps({"__metadata__": {"gair_note": "TEST"}}).encode()
    good = struct.pack("<Q", len(header)) + header
    assert stated_note(written("a.safetensors", good)) == "TEST"
    assert stated_note(written("a.pth", good)) == ""
    for number, broken in enumerate((b"", good[:20], b"\xff" * 40, good[:8] + b"[]" + b" " * 99)):
        assert stated_note(written(f"{number}.safetensors", broken)) == ""
    assert stated_note(str(tmp_path / "none.safetensors")) == ""
