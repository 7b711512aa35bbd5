# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's windows on Qt 6: PyQt6 is real, QGIS's own classes are stand-ins (``shim/``)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).resolve().parent / "shim"), str(REPOSITORY)]
os.environ["PYTEST_QT_API"] = os.environ["PYQTGRAPH_QT_LIB"] = "PyQt6"

from PyQt6.QtCore import QCoreApplication, QEvent, QSettings, pyqtSignal  # noqa: E402
from PyQt6.QtWidgets import QMainWindow, QMenu, QToolBar  # noqa: E402
from qgis.core import QgsApplication, QgsProject, QgsSettings  # noqa: E402
from qgis.gui import QgsMapCanvas  # noqa: E402

from geolangbind_qgis import classFactory  # noqa: E402
from geolangbind_qgis.plugin import GeoLangBindPlugin  # noqa: E402


class MessageBar:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def pushMessage(self, _title: str, text: str, *_: Any) -> None:
        self.texts.append(text)

    def clearWidgets(self) -> None:
        self.texts.clear()


class Window(QMainWindow):
    """QGIS's main window with the signals of its interface."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 (QGIS's name)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QgsApplication]:
    """What pytest-qt makes the application of."""
    return QgsApplication


@pytest.fixture(scope="session", autouse=True)
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile é")
    os.environ["GEOLANGBIND_TEST_PROFILE"] = str(folder)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def clean(profile: Path) -> Iterator[None]:
    """An empty project and no settings, before and after; what a slot raises fails the test."""
    QgsSettings().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture
def iface(qtbot: Any) -> Iterator[SimpleNamespace]:
    """QGIS's interface: a window that takes docks, a map, a message bar, a menu."""
    window = Window()
    qtbot.addWidget(window)
    canvas = QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(1200, 900)
    window.show()
    bar, menu, tools = MessageBar(), QMenu("Raster", window), QToolBar(window)
    yield SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        messageBar=lambda: bar,
        activeLayer=lambda: None,
        currentLayerChanged=window.currentLayerChanged,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
        addToolBarIcon=tools.addAction,
        removeToolBarIcon=tools.removeAction,
        rasterMenu=lambda: menu,
        addPluginToRasterMenu=lambda _name, action: menu.addAction(action),
        removePluginRasterMenu=lambda _name, action: menu.removeAction(action),
        setActiveLayer=lambda _layer: True,
        layerTreeView=lambda: None,
    )
    from geolangbind_qgis.client import shared

    shared.shut_down()


@pytest.fixture
def plugin(
    iface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[GeoLangBindPlugin]:
    """The plugin as QGIS loads it, without an engine unless a test sets one."""
    monkeypatch.setenv("GEOLANGBIND_ENGINE_PYTHON", "/nowhere/python")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    loaded = classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
