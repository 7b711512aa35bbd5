# SPDX-License-Identifier: GPL-2.0-or-later
"""The window Engine, with a real installer, a real index on 127.0.0.1 and the real engine."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from dock_helpers import until
from engine_helpers import PARTS, TORCH, LocalEngine, installers
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from geolangbind_qgis import classFactory, locked, settings
from geolangbind_qgis.client import shared
from geolangbind_qgis.client.environment import guard, record
from geolangbind_qgis.gui.dialogs.engine import EngineDialog
from geolangbind_qgis.gui.docks.classify import ClassifyDock
from geolangbind_qgis.plugin import GeoLangBindPlugin
from tests.fakes.package_index import wheel

WARNING = Qgis.MessageLevel.Warning


@pytest.fixture
def local(
    engine_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clean_settings: None
) -> Iterator[LocalEngine]:
    shared.shut_down()
    made = LocalEngine(engine_python, tmp_path, monkeypatch)
    yield made
    shared.shut_down()
    made.leave()


@pytest.fixture
def plugin(iface: QgisInterface, local: LocalEngine) -> Iterator[GeoLangBindPlugin]:
    loaded = classFactory(iface)
    loaded.initGui()
    iface.mainWindow().show()
    yield loaded
    loaded.unload()


@pytest.fixture
def window(plugin: GeoLangBindPlugin) -> EngineDialog:
    """The window, opened from the menu, once it has looked."""
    return opened(plugin)


def opened(plugin: GeoLangBindPlugin) -> EngineDialog:
    plugin.menu.show_engine()
    window = plugin.iface.mainWindow().findChild(EngineDialog)
    until(lambda: window._work.found is not None and not window._work.looking, 60)
    return window


def press(window: EngineDialog) -> None:
    """Click the main button and see that it has become Cancel."""
    assert window.button.isEnabled(), window.headline.text()
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window._work.doing and window.progress.isVisible()


def ended(window: EngineDialog, limit_s: float = 90) -> None:
    until(lambda: not window._work.doing and not window._work.looking, limit_s)


def test_from_the_banner_to_an_engine_and_back(
    plugin: GeoLangBindPlugin, local: LocalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = shown_dock(plugin)
    assert "not installed yet" in dock.banner.label.text()
    assert not dock.run_bar.button.isEnabled() and dock.controller.engine.problem
    QTest.mouseClick(dock.banner.button, Qt.MouseButton.LeftButton)
    window = plugin.iface.mainWindow().findChild(EngineDialog)
    until(lambda: not window._work.looking, 30)
    assert window.isVisible() and window.button.text() == "&Install"
    said = window.facts.text()
    assert str(local.folder) in said and "CPU" in said and "free" in said and "Python 3." in said
    assert "left alone" in window.note.text()

    steps: list[str] = []
    window._work.progressed.connect(lambda progress: steps.append(progress.name))
    press(window)
    assert window.button.text() == "&Cancel" and not window.button.isEnabled()
    assert "being installed" in dock.banner.label.text()
    ended(window)
    assert window._work.failure is None, window._work.failure.report
    assert list(dict.fromkeys(steps)) == ["environment", "packages", "torch", "proof", "switch"]
    assert window.headline.text() == "The engine is ready"
    assert "PyTorch 2.13.0" in window.facts.text()
    assert "not installed" not in dock.banner.label.text()
    until(lambda: not dock.controller.engine.problem and shared.is_running(), 60)
    assert dock.banner.isHidden()
    until(lambda: dock.model.device.count() > 1, 60)  # it has said what it computes on

    repair(window, local)
    local.change_lock()
    dock.settings_changed()
    until(lambda: dock.banner.isVisibleTo(dock) and "newer" in dock.banner.label.text(), 60)
    assert dock.banner.button.text() == "Update the engine…"
    assert dock.controller.engine.problem == "", "it works all the same"

    answer = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    window.remove_action.trigger()
    ended(window)
    assert "regained" in window.note.text() and window.button.text() == "&Install"
    assert local.environments() == [] and record.current(local.folders) is None
    until(lambda: dock.banner.button.text() == "Install the engine…", 20)


def shown_dock(plugin: GeoLangBindPlugin) -> ClassifyDock:
    """Return the Classify dock once it says that there is no engine."""
    plugin.slots["classify"].action.trigger()
    dock = plugin.slots["classify"].dock
    assert isinstance(dock, ClassifyDock)
    until(lambda: dock.banner.isVisibleTo(dock), 20)
    assert dock.banner.button.text() == "Install the engine…"
    return dock


def repair(window: EngineDialog, local: LocalEngine) -> None:
    """Delete a file, let that be found, and repair it."""
    made = record.current(local.folders)
    next(Path(made.folder).glob("lib/*/site-packages/torch_is_here.py")).unlink()
    window.check_action.trigger()
    until(lambda: not window._work.looking, 60)
    assert window.button.text() == "&Repair" and "torch" in window.says.text()
    press(window)
    ended(window)
    assert window.headline.text() == "The engine is ready"
    assert record.current(local.folders).name != made.name


def test_an_installation_goes_on_without_its_window_and_is_cancelled(
    plugin: GeoLangBindPlugin, local: LocalEngine
) -> None:
    dock = shown_dock(plugin)
    window = opened(plugin)
    local.index.faults[TORCH] = "hang"
    press(window)
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)  # the second of a double click
    assert not window._work.cancelling
    until(local.index.hanging.is_set, 60)
    assert QgsApplication.taskManager().countActiveTasks(False) == 1, "QGIS asks before it closes"
    window.close()
    QTest.qWait(300)
    assert window._work.doing and installers()
    assert dock.banner.button.text() == "Show…" and "installed" in dock.banner.label.text()
    QTest.mouseClick(dock.banner.button, Qt.MouseButton.LeftButton)
    assert window.isVisible() and "Step 3 of 5" in window.progress.step.text()
    until(window.button.isEnabled, 5)
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.button.text() == "Cancelling…"
    ended(window, 30)
    assert window.note.text().startswith("Cancelled") and window.button.text() == "&Install"
    assert installers() == [] and local.environments() == []
    assert not local.folders.cache.exists()
    until(lambda: dock.banner.button.text() == "Install the engine…", 20)


def test_a_failure_says_its_cause_and_its_report_can_be_copied(
    window: EngineDialog, local: LocalEngine
) -> None:
    local.index.faults[PARTS] = "damage"
    press(window)
    ended(window)
    line = window.failure.label.text()
    assert window.failure.isVisible() and "\n" not in line and "thrown away" in line
    assert window.headline.text() == "The engine was not installed"
    assert window.button.text() == "&Try again" and window.button.isEnabled()
    QTest.mouseClick(window.failure.button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "checksum" in copied and "step packages" in copied
    assert str(Path.home()) not in copied and window.failure.button.text() == "Copied"
    bar = window._work._iface.messageBar()
    assert [said.partition(":")[2] for said in bar.get_messages(WARNING)] == [line]
    assert local.environments() == []
    local.index.faults.clear()
    with guard.installing(local.folders):  # another QGIS is at it
        press(window)
        ended(window)
    assert "Another QGIS" in window.failure.label.text()


def test_unloading_in_the_middle_of_an_installation_leaves_nothing(
    iface: QgisInterface, local: LocalEngine
) -> None:
    plugin = classFactory(iface)
    plugin.initGui()
    iface.mainWindow().show()
    window = opened(plugin)
    local.index.faults[TORCH] = "hang"
    press(window)
    until(local.index.hanging.is_set, 60)
    plugin.unload()
    assert installers() == [] and local.environments() == []
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 20)
    QTest.qWait(100)
    assert iface.mainWindow().findChild(EngineDialog) is None


def test_a_python_of_ones_own_is_tried_before_it_is_trusted(
    window: EngineDialog, engine_python: str
) -> None:
    work = window._work
    work.use_python("/usr/bin/env")
    until(lambda: not work.looking, 60)
    assert window.headline.text() == "The chosen Python does not run the engine"
    work.use_python(engine_python)
    until(lambda: not work.looking, 60)
    assert window.headline.text() == "A Python of your own runs the engine"
    assert engine_python in window.says.text() and window.note.text().startswith("Checked")
    assert window.button.isHidden() and window.own_action.isVisible()
    window.own_action.trigger()
    until(lambda: not work.looking, 60)
    assert settings.ENGINE_PYTHON.get() == "" and window.button.text() == "&Install"


def test_what_stands_in_the_way_is_said_before_the_start(
    plugin: GeoLangBindPlugin, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    settings.ENGINE_FOLDER.set(str(tmp_path / "file" / "engine"))
    window = opened(plugin)
    assert "cannot be written" in window.problem.label.text()
    assert window.problem.isVisible() and not window.button.isEnabled()
    asked: list[None] = []
    window.settings_asked.disconnect()
    window.settings_asked.connect(lambda: asked.append(None))
    QTest.mouseClick(window.problem.button, Qt.MouseButton.LeftButton)
    assert asked


def test_a_graphics_card_is_offered_has_to_prove_itself_and_there_is_a_way_back(
    plugin: GeoLangBindPlugin,
    local: LocalEngine,
    engine_python: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 'NVIDIA RTX 4060, 570.12, 8.9'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    graphics = wheel("torch", "2.13.0+cu126", {"torch_is_here.py": b""})
    local.index.wheels["torch-2.13.0+cu126-py3-none-any.whl"] = graphics  # newer ones it lacks
    write_environment(local, "cpu", engine_python)
    record.point(local.folders, "cpu-1")
    window = opened(plugin)
    assert "NVIDIA RTX 4060" in window.gpu.text.text() and window.gpu.isVisible()
    QTest.mouseClick(window.gpu.button, Qt.MouseButton.LeftButton)
    assert "graphics card" in window.headline.text() and window.button.text() == "&Cancel"
    ended(window)  # the card is on paper only: nothing computes on it
    assert "graphics card" in window.failure.label.text(), window._work.failure.report
    assert window.headline.text() == "The engine is ready" and window.gpu.isVisible()
    assert local.environments() == ["cpu-1"] == [record.current(local.folders).name]
    write_environment(local, "cu130", engine_python)
    record.point(local.folders, "cu130-1", "cpu-1")
    window._work.look()
    until(lambda: not window._work.looking, 20)
    assert "CUDA 13.0" in window.facts.text() and window.gpu.button.text() == "&Go back to it"
    QTest.mouseClick(window.gpu.button, Qt.MouseButton.LeftButton)
    ended(window)
    assert record.current(local.folders).name == "cpu-1" and "CPU" in window.facts.text()


def test_what_cannot_be_looked_at_is_said(plugin: GeoLangBindPlugin, local: LocalEngine) -> None:
    (local.checkout / "engine" / "wheels.json").unlink()
    plugin.menu.show_engine()
    window = plugin.iface.mainWindow().findChild(EngineDialog)
    until(lambda: window.failure.isVisible(), 30)
    assert "wheels.json" in window.failure.label.text() and window.button.isHidden()
    assert window.headline.text() == "The engine cannot be looked at"


def test_what_another_qgis_has_installed_is_taken_when_the_window_looks(
    plugin: GeoLangBindPlugin, local: LocalEngine, engine_python: str
) -> None:
    dock = shown_dock(plugin)
    write_environment(local, "cpu", engine_python)
    record.point(local.folders, "cpu-1")
    QTest.mouseClick(dock.banner.button, Qt.MouseButton.LeftButton)
    until(lambda: dock.banner.isHidden() and not dock.controller.engine.problem, 60)


def write_environment(local: LocalEngine, backend: str, python: str) -> None:
    """Write an environment with a record, whose Python is the test engine's."""
    folder = local.folders.environments / f"{backend}-1"
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "python"
    program.write_text(f'#!/bin/sh\nexec "{python}" "$@"\n')
    program.chmod(0o755)
    record.write(
        record.Record(
            name=folder.name,
            folder=str(folder),
            backend=backend,
            python_version="3.11.2",
            lock=locked.digest(),
            plugin="0.6.0",
            created="2026-11-21T20:00:00+00:00",
            size=1_000_000,
        )
    )


def test_a_bundle_that_is_none_is_refused(window: EngineDialog, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "other"), "zip", tmp_path, "checkout")
    window._work.read_bundle(str(tmp_path / "other.zip"))
    ended(window, 20)
    assert "bundle" in window.failure.label.text() and window._work.bundle is None
    assert window.button.text() == "&Try again"
