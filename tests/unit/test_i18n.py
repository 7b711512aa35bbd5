# SPDX-License-Identifier: GPL-2.0-or-later
"""The translations: every string of every language, and the tools that collect and compile them."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.i18n import build, collect, faults, qm, ts
from tools.i18n.ts import Message

LANGUAGES = ("de", "en", "es", "fr", "pt", "zh_Hans")
FOLDER = build.FOLDER


@pytest.fixture(scope="module")
def found() -> collect.Strings:
    """Every string of the code; reading all of it takes a while."""
    return collect.everything()


@pytest.fixture(scope="module")
def all_faults() -> list[str]:
    """What is wrong with any translation."""
    return build.found_faults()


def test_the_strings_to_translate_are_those_of_the_code(found: collect.Strings) -> None:
    source = FOLDER / build.SOURCE
    fresh = source.read_text(encoding="utf-8") == ts.updated(source, found)
    assert fresh, "strings have changed; run: make i18n"
    assert "Ru&n" in found["RunBar"] and "Classify · GeoLangBind" in found["ClassifyDock"]
    assert found["PasteDialog"]["%n class(es)"] is True  # with a plural
    assert "Land cover" in found[collect.BUNDLED]


def test_the_languages_are_those_promised() -> None:
    assert {ts.language(path) for path in FOLDER.glob("*.ts")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated_and_nothing_in_it_was_lost(
    language: str, found: collect.Strings, all_faults: list[str]
) -> None:
    path = FOLDER / f"geolangbind_{language}.ts"
    assert path.read_text(encoding="utf-8") == ts.updated(path, found), "run: make i18n"
    assert f'language="{language}"' in path.read_text(encoding="utf-8")
    own = [fault for fault in all_faults if fault.startswith(f"{language}: ")]
    assert own == [], "\n".join(own[:20])


@pytest.mark.parametrize(
    ("source", "translation", "says"),
    [
        ("{0} of {1}", "{0} von", "fields lost"),
        ("Bands: {4:.0%}", "Kanäle: {4}", "fields lost"),
        ("Photos (*.jpg *.png);;All files (*)", "Fotos (*.jpg);;Alle Dateien (*)", "patterns"),
        ("&Run it", "Los", "mnemonic"),
        ("Run it", "&Los", "mnemonic"),
        ("Open…", "Öffnen", "ends with"),
        ("Licence", "Lizenz…", "ends with"),
        ("Nothing was written.", "Nichts geschrieben", "ends with"),
        ("GAIR is here", "Das Modell ist hier", "names lost"),
        ("one\ntwo", "eins zwei", "lines"),
        (" – select it", "– wählen", "blanks"),
        ("Choose a scene", "Choose a scene", "English"),
        ("Choose a scene", " ", "not translated"),
    ],
)
def test_a_spoilt_translation_is_found(source: str, translation: str, says: str) -> None:
    found = list(faults.of_message("de", Message("A", source, False, (translation,))))
    assert len(found) == 1 and says in found[0]


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("zh_Hans", "Ru&n", "运行(&N)"),
        ("zh_Hans", "&Open…", "打开(&O)…"),
        ("zh_Hans", "Area: {0}.", "范围：{0}。"),
        ("fr", "Model: {0}", "Modèle : {0}"),
        ("de", "{0} × {1}", "{0} × {1}"),
        ("de", "GAIR", "GAIR"),
    ],
)
def test_a_good_translation_is_left_alone(language: str, source: str, translation: str) -> None:
    assert list(faults.of_message(language, Message("A", source, False, (translation,)))) == []


def test_plurals_have_the_forms_of_the_language() -> None:
    message = Message("A", "%n class(es)", True, ("%n Klasse", "%n Klassen"))
    assert list(faults.of_message("de", message)) == []
    assert "1 wanted" in "".join(faults.of_message("zh_Hans", message))


def test_a_translation_keeps_its_finished_work(tmp_path: Path) -> None:
    found = {"RunBar": {"Ru&n": False, "&Cancel": False}}
    path = tmp_path / "geolangbind_de.ts"
    text = ts.updated(path, found)
    assert 'language="de"' in text
    waiting = '<source>Ru&amp;n</source>\n      <translation type="unfinished" />'
    assert waiting in text
    path.write_text(
        text.replace(waiting, "<source>Ru&amp;n</source><translation>&amp;Los</translation>"),
        encoding="utf-8",
    )
    again = ts.updated(path, {"RunBar": {"Ru&n": False, "New": False}})
    assert "<translation>&amp;Los</translation>" in again
    assert again.count("unfinished") == 1 and "Cancel" not in again


def test_a_string_that_no_translator_sees_is_an_error(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    code = "class A:\n    def say(self, text):\n        return self.tr(text)\n"
    (package / "a.py").write_text(code, encoding="utf-8")
    with pytest.raises(collect.HiddenStringError, match=r"a\.py:3"):
        collect.strings(package)


def test_a_text_belongs_to_the_context_that_its_tr_names(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    words = 'def tr(text):\n    return QCoreApplication.translate("Words", text)\n'
    (package / "words.py").write_text(words, encoding="utf-8")
    (package / "a.py").write_text('from package.words import tr\ntr("one")\n', encoding="utf-8")
    (package / "b.py").write_text('from package import words\nwords.tr("two")\n', encoding="utf-8")
    code = 'class C:\n    def say(self):\n        self.tr("%n three", "", 2)\n'
    (package / "c.py").write_text(code, encoding="utf-8")
    assert collect.strings(package) == {
        "C": {"%n three": True},
        "Words": {"one": False, "two": False},
    }


def test_a_derived_class_finds_the_texts_of_its_base() -> None:
    heirs = collect.heirs()
    assert {"ClassifyDock", "CompareDock", "LocationsDock"} <= heirs["ColumnDock"]
    base = Message("ColumnDock", "Run", False, ("Los",))
    own = Message("ClassifyDock", "Run", False, ("Klassifizieren",))
    found = build.inherited([base, own], {"ColumnDock": {"ClassifyDock", "CompareDock"}})
    assert found == [base, own, Message("CompareDock", "Run", False, ("Los",))]


def test_what_is_bundled_gives_titles_but_no_names_and_no_prompts() -> None:
    found = collect.bundled()
    assert {"Land cover", "EnMAP (hyperspectral)"} <= set(found)
    assert not {"RapidEye", "Landsat 7 ETM+", "open water", "Water"} & set(found)


def test_sentences_are_those_of_the_code_and_number_what_differs() -> None:
    constants = {
        node.value
        for name in ("engine", "spectral", "client", "prompts.py")
        for path in [collect.PACKAGE / name, *(collect.PACKAGE / name).rglob("*.py")]
        if path.suffix == ".py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    sensors = json.loads((collect.RESOURCES / "sensors.json").read_text(encoding="utf-8"))
    constants |= {
        band.get("why", "") for one in sensors["sensors"] for band in one.get("bands", ())
    }
    told = "\n".join(constants).lower()
    lost = []
    for sentence in json.loads((collect.RESOURCES / "sentences.json").read_text(encoding="utf-8")):
        numbers = re.findall(r"\{(\d)\}", sentence)
        assert numbers == [str(i) for i in range(len(numbers))], sentence
        for part in re.split(r"\{\d\}|(?<=[.:,)]) ", sentence):
            words = part.strip(" .:,;'()").lower().removeprefix("the engine ")
            known = words[:24] in told or words[-18:] in told  # code joins pieces
            if len(words) > 12 and not known:
                lost.append(f"{words} of: {sentence}")
    assert lost == []


def test_a_compiled_file_without_its_source_is_removed(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "geolangbind_de.ts", tmp_path)
    (tmp_path / "geolangbind_xx.qm").write_bytes(b"old")
    assert build.compile_all(tmp_path) == [tmp_path / "geolangbind_de.qm"]
    assert [path.name for path in tmp_path.glob("*.qm")] == ["geolangbind_de.qm"]
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="Qt's lrelease is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_compiles_the_same_texts(language: str, tmp_path: Path) -> None:
    path, theirs = FOLDER / f"geolangbind_{language}.ts", tmp_path / "theirs.qm"
    subprocess.run(["lrelease", "-silent", str(path), "-qm", str(theirs)], check=True)
    ours = qm.compiled(language, ts.read(path))
    assert len(ours) == theirs.stat().st_size  # texts stand in another order
    assert ours[-8:] == theirs.read_bytes()[-8:] or language == "zh_Hans"  # the plural rule
