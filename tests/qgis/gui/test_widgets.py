# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's widgets by themselves, used with keyboard and mouse; no engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit

from geolangbind_qgis import settings
from geolangbind_qgis.client.environment.progress import Progress
from geolangbind_qgis.gui.dialogs.paste import PasteDialog
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.scene_state import BandRow
from geolangbind_qgis.gui.widgets import classes_table
from geolangbind_qgis.gui.widgets.area_chooser import POLYGONS, AreaChooser
from geolangbind_qgis.gui.widgets.bands_model import NANOMETRES
from geolangbind_qgis.gui.widgets.bands_panel import BandsPanel
from geolangbind_qgis.gui.widgets.classes_model import COLOR, NAME, PROMPTS
from geolangbind_qgis.gui.widgets.classes_panel import ClassesPanel
from geolangbind_qgis.gui.widgets.install_progress import InstallProgress, fraction
from geolangbind_qgis.gui.widgets.model_chooser import ModelChooser, known_models
from geolangbind_qgis.gui.widgets.rectangle_chooser import CANVAS, RECTANGLE
from geolangbind_qgis.gui.widgets.run_bar import RunBar
from geolangbind_qgis.protocol import ClassSpec, DeviceReport, ModelEntry

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def classes(qgis_app: object) -> ClassesPanel:
    panel = ClassesPanel()
    panel.resize(350, 300)
    panel.show()
    return panel


def names(panel: ClassesPanel) -> list[str]:
    return [row.name for row in panel.model.rows()]


def test_typing_enter_typing_adds_classes_and_delete_removes(classes: ClassesPanel) -> None:
    table = classes.table
    table.setFocus()
    classes.add_button.click()
    for name in ("Water", "Forest", "水田"):
        editor = table.viewport().findChildren(QLineEdit)[-1]
        editor.setText(name)  # input methods deliver whole words
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.qWait(30)
    assert names(classes) == ["Water", "Forest", "水田"]
    open_editor = table.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClick(open_editor, Qt.Key.Key_Escape)
    QTest.qWait(30)
    assert names(classes) == ["Water", "Forest", "水田"]
    table.select_place(1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert names(classes) == ["Water", "水田"]
    colors = {row.color for row in classes.model.rows()}
    assert len(colors) == 2 and all(len(color) == 7 for color in colors)


def test_prompts_are_typed_into_their_cell(classes: ClassesPanel) -> None:
    classes.model.set_rows([ClassSpec("water")])
    index = classes.model.index(0, PROMPTS)
    assert index.data() == "water"  # what is used when nothing is typed
    classes.table.setCurrentIndex(index)
    classes.table.edit(index)
    editor = classes.table.viewport().findChildren(QLineEdit)[-1]
    assert editor.text() == ""
    QTest.keyClicks(editor, "river | lake")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(30)
    assert classes.model.rows()[0].prompts == ("river", "lake")


def test_an_emptied_name_removes_the_class(classes: ClassesPanel) -> None:
    classes.model.set_rows([ClassSpec("a"), ClassSpec("b")])
    classes.model.setData(classes.model.index(0, NAME), "  ")
    assert names(classes) == ["b"]


def test_ctrl_v_pastes_a_list(classes: ClassesPanel) -> None:
    classes.model.set_rows([ClassSpec("water", ("sea",), "#0000ff")])
    QGuiApplication.clipboard().setText("water: lake\nforest: wood | trees\n\ncity, #aabbcc")
    QTest.keyClick(classes.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(classes) == ["water", "forest", "city"]
    assert classes.model.rows()[0].prompts == ("sea", "lake")
    assert classes.model.rows()[2].color == "#aabbcc"


def test_five_hundred_classes_are_taken_quickly(classes: ClassesPanel) -> None:
    classes.add_text("\n".join(f"class {number}" for number in range(500)))
    assert len(names(classes)) == 500
    assert classes.table.sizeHint().height() < 400


def test_the_colour_opens_by_click(classes: ClassesPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    classes.model.set_rows([ClassSpec("a", (), "#ff0000")])
    monkeypatch.setattr(
        classes_table.QgsColorDialog, "getColor", lambda *_: QColor("#00ff00"), raising=True
    )
    rectangle = classes.table.visualRect(classes.model.index(0, COLOR))
    QTest.mouseClick(
        classes.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rectangle.center(),
    )
    assert classes.model.rows()[0].color == "#00ff00"


def test_order_changes_with_the_buttons(classes: ClassesPanel) -> None:
    classes.model.set_rows([ClassSpec("a"), ClassSpec("b"), ClassSpec("c")])
    assert not classes.up_button.isEnabled()
    classes.table.select_place(2)
    assert classes.up_button.isEnabled()
    classes.up_button.click()
    classes.up_button.click()
    classes.up_button.click()
    assert names(classes) == ["c", "a", "b"]
    assert classes.table.selected_places() == [0]


def test_prompt_sets_are_saved_opened_and_bundled(classes: ClassesPanel, tmp_path: Path) -> None:
    said: list[str] = []
    classes.failed.connect(said.append)
    classes.model.set_rows([ClassSpec("water", ("sea", "lake"), "#0000ff")])
    classes.save_set(tmp_path / "mine.json")
    classes.model.set_rows([])
    classes.load_set(tmp_path / "mine.json")
    assert classes.model.rows() == [ClassSpec("water", ("sea", "lake"), "#0000ff")]
    (tmp_path / "bad.json").write_text("{nothing")
    classes.load_set(tmp_path / "bad.json")
    assert names(classes) == ["water"] and len(said) == 1 and "\n" not in said[0]
    classes._fill_menu()
    classes.sets_menu.actions()[0].trigger()
    assert len(names(classes)) >= 4


def test_classes_survive_a_restart(classes: ClassesPanel) -> None:
    classes.model.set_rows([ClassSpec("Moor", ("bog",), "#112233")])
    assert ClassesPanel().model.rows() == [ClassSpec("Moor", ("bog",), "#112233")]


def test_the_paste_dialog_counts(qgis_app: object) -> None:
    QGuiApplication.clipboard().setText("a\nb: c | d")
    dialog = PasteDialog()
    assert "2" in dialog.note.text()
    dialog.edit.setPlainText(" \n")
    assert not dialog.buttons.buttons()[0].isEnabled()


def test_wavelengths_are_typed_in_nanometres(qgis_app: object) -> None:
    panel = BandsPanel()
    edits: list[None] = []
    panel.edited.connect(lambda: edits.append(None))
    panel.set_bands([BandRow(1, "B04", 665.0, "metadata"), BandRow(2)], "", [])
    assert edits == []
    index = panel.model.index(1, NANOMETRES)
    assert panel.model.setData(index, "865 nm") and panel.model.rows()[1].wavelength_nm == 865.0
    assert panel.model.rows()[1].source == "typed"
    assert not panel.model.setData(index, "red") and len(edits) == 1
    tick = panel.model.index(0, 0)
    panel.model.setData(tick, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [row.use for row in panel.model.rows()] == [False, True] and len(edits) == 2


def test_a_model_keeps_its_weights_file(qgis_app: object, tmp_path: Path) -> None:
    chooser = ModelChooser()
    assert chooser.request().name == "starter" and "simulated" in chooser.says.text()
    chooser.combo.setCurrentIndex(chooser.combo.findData("geolangbind-l-384"))
    chooser.weights.setFilePath(str(tmp_path / "w.safetensors"))
    assert "w.safetensors" in chooser.problem()
    (tmp_path / "w.safetensors").touch()
    assert chooser.problem() == ""
    chooser.combo.setCurrentIndex(0)
    assert chooser.request().weights == ""
    again = ModelChooser()
    again.combo.setCurrentIndex(again.combo.findData("geolangbind-l-384"))
    assert again.request().weights.endswith("w.safetensors")


def test_only_models_that_answer_class_names_are_listed(qgis_app: object) -> None:
    chooser = ModelChooser()
    other = ModelEntry("gair", "GAIR", "photos", "CC BY-NC", 0, True, "/g", family="gair")
    chooser.set_entries([*known_models(), other])
    names = [chooser.combo.itemData(i) for i in range(chooser.combo.count())]
    assert names == ["starter", "geolangbind-b-224", "geolangbind-l-384"]


def test_what_a_known_model_is_stays_in_the_persons_language(qgis_app: object) -> None:
    chooser = ModelChooser()
    before = chooser.says.text()
    told = [replace(entry, says="English, from the engine") for entry in known_models()]
    chooser.set_entries([*told, replace(told[0], name="new", title="New")])
    assert chooser.says.text() == before
    chooser.combo.setCurrentIndex(chooser.combo.findData("new"))
    assert chooser.says.text() == "English, from the engine"


def test_a_device_that_cannot_be_used_is_listed_but_not_to_be_chosen(qgis_app: object) -> None:
    chooser = ModelChooser()
    broken = DeviceReport("cuda:0", "GTX 680", 2**31, False, "too old for this CUDA")
    chooser.set_devices([DeviceReport("cpu", "Processor", 2**33, True), broken])
    assert chooser.device.itemText(chooser.device.findData("cpu")) == "Processor, 8 GB"
    assert chooser.device_title("cpu") == "Processor"
    place = chooser.device.findData("cuda:0")
    item = chooser.device.model().item(place)
    assert not item.isEnabled()
    assert item.toolTip() == "too old for this CUDA"
    assert chooser.device.currentData() == "auto"


def test_a_rectangle_is_drawn_on_the_map(iface: QgisInterface) -> None:
    canvas = iface.mapCanvas()
    window = canvas.window()
    window.resize(600, 500)
    window.show()
    QTest.qWait(100)
    canvas.setDestinationCrs(WGS84)
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    chooser = AreaChooser(iface)
    before = canvas.mapTool()
    chooser.mode.setCurrentIndex(chooser.mode.findData(RECTANGLE))
    assert "Draw" in chooser.problem() and chooser.draw.isChecked()
    tool = canvas.mapTool()
    start, end = (
        canvas.getCoordinateTransform().transform(QgsPointXY(x, y)) for x, y in ((2, 3), (6, 8))
    )
    port = canvas.viewport()
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, none, start.toQPointF().toPoint())
    QTest.mouseMove(port, end.toQPointF().toPoint())
    QTest.mouseRelease(port, left, none, end.toQPointF().toPoint())
    choice = chooser.choice()
    assert choice.rectangle is not None and choice.crs == WGS84
    assert choice.rectangle.xMinimum() == pytest.approx(2, abs=0.1)
    assert choice.rectangle.yMaximum() == pytest.approx(8, abs=0.1)
    assert canvas.mapTool() is not tool and canvas.mapTool() is before
    assert tool.band.isVisible() and chooser.problem() == ""
    chooser.mode.setCurrentIndex(chooser.mode.findData(CANVAS))
    assert not tool.band.isVisible()
    items = len(canvas.scene().items())
    chooser.shut_down()
    assert len(canvas.scene().items()) < items


def test_polygons_need_a_layer_and_a_selection(iface: QgisInterface) -> None:
    chooser = AreaChooser(iface)
    chooser.mode.setCurrentIndex(chooser.mode.findData(POLYGONS))
    assert "polygon layer" in chooser.problem()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert chooser.problem() == "" and chooser.choice().layer is layer
    chooser.selected.setChecked(True)
    assert "Select polygons in “fields”" in chooser.problem()
    chooser.shut_down()


def test_run_says_why_it_is_disabled(qgis_app: object) -> None:
    bar = RunBar()
    bar.set_problem("Type at least two class names.")
    assert not bar.button.isEnabled()
    assert bar.button.toolTip() == bar.reason.text() == "Type at least two class names."
    bar.set_problem("")
    assert bar.button.isEnabled() and bar.reason.text() == ""
    bar.set_running(True)
    assert bar.bar.maximum() == 0 and "Asking the engine" in bar.reason.text()
    bar.set_progress(0.5, "Encoding", 90.4)
    assert bar.bar.value() == 500 and bar.reason.text() == "Encoding · 2 min left"
    asked: list[None] = []
    bar.cancel_asked.connect(lambda: asked.append(None))
    bar.button.click()
    assert asked and not bar.button.isEnabled()


def test_settings_are_checked_and_survive(qgis_app: object, tmp_path: Path) -> None:
    dialog = SettingsDialog()
    labels = [label for label in dialog.findChildren(QLabel) if "&" in label.text()]
    assert labels and all(label.buddy() for label in labels)  # else the & itself is shown
    assert dialog.problem_text() == ""
    dialog.python.setFilePath(str(tmp_path / "python"))
    assert "no file" in dialog.problem_text()
    (tmp_path / "python").write_text("#!/bin/sh\n")
    assert "not a program" in dialog.problem_text()
    (tmp_path / "python").chmod(0o755)
    for wrong in ("hub.example.org", "https://hub.example.org:port", "ftp://hub.example.org"):
        dialog.endpoint.setText(wrong)
        assert "https://" in dialog.problem_text()
    dialog.endpoint.setText("https://hub.example.org")
    dialog.packages.setText("pypi.example.org")
    assert "pypi.example.org" in dialog.problem_text()
    dialog.packages.setText("https://pypi.example.org/simple")
    dialog.torch.setText("https://torch.example.org/whl")
    dialog.pythons.setText("https://python.example.org")
    dialog.folder.setFilePath(str(tmp_path / "engine"))
    dialog.idle.setValue(3)
    dialog.offline.setChecked(True)
    dialog.device.setCurrentText("cuda:1")
    assert dialog.problem_text() == ""
    dialog.accept()
    assert settings.ENGINE_PYTHON.get().endswith("python")
    assert settings.IDLE_MINUTES.get() == 3 and settings.OFFLINE.get() is True
    assert settings.DEVICE.get() == "cuda:1"
    assert SettingsDialog().endpoint.text() == "https://hub.example.org"
    assert settings.PACKAGE_INDEX.get() == "https://pypi.example.org/simple"
    assert settings.TORCH_INDEX.get() == "https://torch.example.org/whl"
    assert settings.PYTHON_MIRROR.get() == "https://python.example.org"
    assert settings.ENGINE_FOLDER.get() == str(tmp_path / "engine")


def test_the_settings_lead_to_the_engine_and_are_kept_before(qgis_app: object) -> None:
    dialog = SettingsDialog()
    dialog.idle.setValue(7)
    dialog.engine_button.click()
    assert dialog.engine_wanted and settings.IDLE_MINUTES.get() == 7
    dialog = SettingsDialog()
    dialog.idle.setValue(8)
    dialog.packages.setText("wrong")
    dialog.engine_button.click()
    assert dialog.engine_wanted and settings.IDLE_MINUTES.get() == 7, "wrong input is not kept"


def test_the_bar_of_an_installation_goes_forward_only() -> None:
    steps = ("uv", "packages", "torch", "proof", "switch")
    told = [
        Progress(1, 5, "uv", "uv", 0, 10),
        Progress(1, 5, "uv", "uv", 10, 10),
        Progress(2, 5, "packages", "packages", 50, 100),
        Progress(3, 5, "torch", "torch", 0, 100),
        Progress(3, 5, "torch", "torch", 100, 100),
        Progress(4, 5, "proof", "proof", seconds_left=20.0),
        Progress(5, 5, "switch", "switch"),
    ]
    shares = [fraction(progress, steps) for progress in told]
    assert shares == sorted(shares) and shares[0] == 0.0 and 0.95 < shares[-1] < 1.0
    assert fraction(told[5], steps) < fraction(told[5], steps, 10.0) < fraction(told[6], steps)
    assert fraction(told[6], ()) == 0.8, "steps of another installation: all alike"
    shown = InstallProgress()
    shown.show_progress(told[4], steps)
    value = shown.bar.value()
    shown.show_progress(told[2], steps)
    assert shown.bar.value() == value and "Step 2 of 5" in shown.step.text()
    assert shown.numbers.text() == "0 kB of 0 kB"
    shown.show_progress(Progress(3, 5, "torch", "", 121e6, 195e6, 5.2e6, 14.0), steps)
    assert shown.numbers.text() == "121 MB of 195 MB · 5.2 MB/s · 14 s left"
    shown.start("again")
    assert shown.bar.maximum() == 0 and shown.step.text() == "again"


def test_every_setting_keeps_its_type(qgis_app: object) -> None:
    assert len({setting.name for setting in settings.ALL}) == len(settings.ALL)
    for setting in settings.ALL:
        value = {str: "x", bool: True, int: 7}[type(setting.default)]
        setting.set(value)
        assert setting.get() == value and type(setting.get()) is type(setting.default)
        setting.reset()
        assert setting.get() == setting.default
