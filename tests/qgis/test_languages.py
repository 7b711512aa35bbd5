# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in other languages: which is loaded, whether all of it speaks, keys that clash."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from geolangbind_qgis import classFactory, language, paths, sentences
from geolangbind_qgis.gui.compare_state import WAYS
from geolangbind_qgis.gui.dialogs.paste import PasteDialog
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tools.i18n import build, collect, qm, ts

LANGUAGES = ("en", "de", "es", "fr", "pt", "zh_Hans")
DOCKS = ("classify", "compare", "locations")
MARK = "⟦{}⟧"
Load = Callable[[str], GeoLangBindPlugin]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled translations."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in build.FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    build.compile_all(folder)
    return folder


@pytest.fixture
def settings(qgis_app: object) -> Iterator[QgsSettings]:
    """QGIS's settings; the language in them is forgotten afterwards."""
    yield QgsSettings()
    QgsSettings().remove("locale/overrideFlag")
    QgsSettings().remove("locale/userLocale")
    QgsSettings().remove("geolangbind")


@pytest.fixture
def load(
    compiled: Path,
    settings: QgsSettings,
    qgis_iface: QgisInterface,
    engine_python: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Load]:
    """Loads the plugin as QGIS in a language would, docks open; unloads it afterwards."""
    window = qgis_iface.mainWindow()
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget, raising=False)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget, raising=False)
    monkeypatch.setattr(paths, "translations", lambda: compiled)
    loaded: list[GeoLangBindPlugin] = []

    def load_in(locale: str) -> GeoLangBindPlugin:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", locale)
        loaded.append(classFactory(qgis_iface))
        loaded[0].initGui()
        window.resize(1200, 900)
        window.show()
        for name in DOCKS:
            loaded[0].slots[name].action.trigger()
        QApplication.processEvents()
        return loaded[0]

    yield load_in
    loaded[0].unload()
    qgis_iface.mapCanvas().window().hide()


@pytest.mark.parametrize(
    ("locale", "says"),
    [
        ("de", "Starte&n"),
        ("de_AT", "Starte&n"),
        ("pt_PT", "pt"),
        ("pt_BR", "pt"),
        ("es_MX", "es"),
        ("fr_CA", "fr"),
        ("zh_CN", "zh_Hans"),
        ("zh-Hans", "zh_Hans"),
        ("zh_SG", "zh_Hans"),
        ("zh-Hant", "Ru&n"),
        ("zh_TW", "Ru&n"),
        ("it", "Ru&n"),
        ("en_GB", "Ru&n"),
        ("C", "Ru&n"),
        ("", "Ru&n"),
    ],
)
def test_the_language_is_that_of_qgis(
    locale: str, says: str, compiled: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    if says in LANGUAGES:
        messages = ts.read(compiled / f"geolangbind_{says}.ts")
        says = next(m.forms[0] for m in messages if (m.context, m.source) == ("RunBar", "Ru&n"))
        assert says != "Ru&n"
    monkeypatch.setattr(paths, "translations", lambda: compiled)
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", locale)
    translator = language.install()
    try:
        assert QCoreApplication.translate("RunBar", "Ru&n") == says
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_system_counts_unless_qgis_overrides_it(settings: QgsSettings) -> None:
    settings.setValue("locale/userLocale", "fr")
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    try:
        assert language.current() == "de_AT"
        settings.setValue("locale/overrideFlag", True)
        assert language.current() == "fr"
        QgsApplication.setTranslation("es")  # what the desktop loaded, by --lang
        assert language.current() == "es"
    finally:
        QgsApplication.setTranslation("")
        QLocale.setDefault(before)


def test_english_has_plurals_and_no_files_no_translation(
    compiled: Path, settings: QgsSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "translations", lambda: compiled)
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "en_US")
    translator = language.install()
    said = [QCoreApplication.translate("PasteDialog", "%n class(es)", "", n) for n in (1, 3)]
    QCoreApplication.removeTranslator(translator)
    assert said == ["1 class", "3 classes"]
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    assert language.install() is None


def test_docks_and_menu_speak_german_and_english_again_after_unloading(load: Load) -> None:
    plugin = load("de")
    titles = [plugin.slots[name].dock.windowTitle() for name in DOCKS]
    assert titles == [f"{word} · GeoLangBind" for word in ("Klassifizieren", "Vergleichen", "Orte")]
    classify = plugin.slots["classify"].dock
    assert classify.run_bar.button.text() == "Starte&n"
    assert "&Zeichnen" in texts(classify)  # written in a base class of its widget
    assert "&Draw" not in texts(classify)
    classify.classes.sets_menu.aboutToShow.emit()
    titles = [action.text() for action in classify.classes.sets_menu.actions()]
    assert titles[0] == "Landbedeckung"
    assert QgsApplication.processingRegistry().algorithmById("geolangbind:classify").displayName()
    plugin.unload()
    assert QCoreApplication.translate("RunBar", "Ru&n") == "Ru&n"


def test_the_engines_sentences_are_said_in_the_language_where_they_are_known(load: Load) -> None:
    load("de")
    said = sentences.shown("Left out: B09 (water vapour absorption). Nobody wrote this.")
    assert said == "Weggelassen: B09 (Absorption durch Wasserdampf). Nobody wrote this."
    failed = "/tmp/a: b (c).tif does not exist: choose the scene again."
    assert sentences.shown(failed).startswith("/tmp/a: b (c).tif ")
    assert "choose" not in sentences.shown(failed)
    crashed = "The engine crashed (memory fault). Run again to start a new one."
    assert sentences.shown(crashed) == (
        "Die Engine ist abgestürzt (Speicherfehler). Erneut starten, um eine neue zu beginnen."
    )
    result = {"notes": ["alpha band"], "scene": {"notes": ("quality band",), "path": "alpha band"}}
    spoken = {"notes": ["Alphakanal"], "scene": {"notes": ["Qualitätskanal"], "path": "alpha band"}}
    assert sentences.shown_notes(result) == spoken


def test_what_the_docks_find_wrong_is_said_in_the_language(load: Load) -> None:
    dock = load("de").slots["classify"].dock
    dock.classes.add_text("Wald: forest\nHolz: forest")
    assert "ist ein Prompt der Klassen 1 und 2" in dock.classes.note.text()


def texts(whole: QWidget) -> set[str]:
    """Return every text of ``whole`` that a person can come to see."""
    found: set[str] = {whole.windowTitle()}
    for widget in [whole, *whole.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName()}
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.add(widget.text())
        if isinstance(widget, QGroupBox):
            found.add(widget.title())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(i) for i in range(widget.count())}
        if isinstance(widget, QTabBar):
            found |= {widget.tabText(i) for i in range(widget.count())}
        found |= {action.text() for action in widget.actions()}
    return found


def windows(plugin: GeoLangBindPlugin) -> list[QWidget]:
    """Open what the menu opens beside the docks: engine, models, help."""
    plugin.menu.show_engine()
    plugin.menu.show_models()
    plugin.menu.show_help()
    QApplication.processEvents()
    return list(plugin.menu._windows.values())


# names, and texts of QGIS's own widgets
NOT_OURS = re.compile(
    r"^(GeoLangBind( [BL]-\d+)?|GAIR|Starter|Py&?Torch|Landsat.*|RapidEye|auto|cpu|cuda.*"
    r"|mps|xpu|https?:\S+|Sentinel-1 SAR.*"
    r"|&?(Close|OK|Cancel)|Browse|Float|Full path to the file.*|Scroll (Left|Right))$"
)


def test_no_text_was_forgotten(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    messages = [
        ts.Message(context, text, plural, (MARK.format(text),) * (1 + plural))
        for context, strings in collect.everything().items()
        for text, plural in strings.items()
    ]
    whole = qm.compiled("de", build.inherited(messages, collect.heirs()))
    (tmp_path / "geolangbind_de.qm").write_bytes(whole)
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    plugin = load("de")
    wholes: list[QWidget] = [plugin.slots[name].dock for name in DOCKS]
    wholes += [*windows(plugin), SettingsDialog(), PasteDialog(wholes[0])]
    said = {text for whole in wholes for text in texts(whole) if re.search(r"[A-Za-z]{3,}", text)}
    assert sum("⟦" in text for text in said) > 120
    left = sorted(t for t in said if "⟦" not in t and not NOT_OURS.match(t))
    assert left == [], "\n".join(left)


def keys(whole: QWidget) -> dict[str, list[str]]:
    """Return the Alt keys of what ``whole`` shows, and the texts that claim each; usable or not."""
    found: dict[str, list[str]] = defaultdict(list)
    for widget in whole.findChildren(QWidget):
        label = isinstance(widget, QLabel) and widget.buddy() is not None
        if (label or isinstance(widget, QAbstractButton)) and widget.isVisibleTo(whole):
            key = QKeySequence.mnemonic(widget.text()).toString()
            if key:
                found[key].append(widget.text())
    return found


def states(plugin: GeoLangBindPlugin) -> Iterator[tuple[str, QWidget]]:
    """Bring every dock into the states in which it shows different things."""
    classify, compare, locations = (plugin.slots[name].dock for name in DOCKS)
    for dock in (classify, compare, locations):
        for section in dock.findChildren(Section):
            section.button.setChecked(True)
        dock.model.details_button.setChecked(True)
        if dock is not locations:
            dock.export.show()
    for dock in (classify, compare):
        for row in range(dock.area.mode.count()):
            dock.area.mode.setCurrentIndex(row)
            yield f"{dock.objectName()}, area {row}", dock
    classify.result.show()
    yield "with a result", classify
    for way in WAYS:
        compare.ways.choose(way)
        compare.answer.show()
        yield way, compare
    for row in range(locations.kind.combo.count()):
        locations.kind.combo.setCurrentIndex(row)
        yield f"kind {row}", locations
    for window in windows(plugin):
        yield window.objectName(), window
    yield "settings", SettingsDialog()


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_two_things_that_are_shown_share_an_alt_key(locale: str, load: Load) -> None:
    clashes = [
        f"{name}: {key}: {claimed}"
        for name, whole in states(load(locale))
        for key, claimed in keys(whole).items()
        if len(set(claimed)) > 1
    ]
    assert clashes == [], "\n".join(clashes)
