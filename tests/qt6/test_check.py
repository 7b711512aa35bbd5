# SPDX-License-Identifier: GPL-2.0-or-later
"""The check for names that Qt 6 lacks finds them, and none in the plugin."""

from __future__ import annotations

import pytest

from tools.attributes import Checker, faults
from tools.check_qt6 import Qt6

START = """
from qgis.PyQt.QtCore import Qt, QEvent
from qgis.PyQt.QtGui import QDropEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QComboBox, QLabel, QWidget
"""
METHOD = "class Mine(QWidget):\n    def __init__(self, event: {0}):\n        {1}\n"
BOX = "self.box = QComboBox()\n        self.box.AdjustToContents"


def check(source: str) -> list[str]:
    return Checker("file.py", START + source, Qt6()).check()


def test_the_plugin_has_no_fault() -> None:
    assert faults(lambda _: Qt6()) == []


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("from qgis.PyQt.QtCore import QRegExp\n", "QtCore has no QRegExp"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget\n", "no QDesktopWidget"),
        ("import PyQt5.QtCore\n", "import from qgis.PyQt"),
        ("from PyQt6.QtCore import Qt\n", "import from qgis.PyQt"),
        ("side = Qt.AlignLeft\n", "write Qt.AlignmentFlag.AlignLeft"),
        ("side = Qt.AlignmentFlag.AlignLleft\n", "Qt.AlignmentFlag has no AlignLleft"),
        ("dialog.exec_()\n", "exec_() is called exec()"),
        (METHOD.format("QDropEvent", "event.pos()"), "QDropEvent has no pos"),
        (METHOD.format("QMouseEvent | None", "event.globalPos()"), "QMouseEvent has no globalPos"),
        (METHOD.format("QEvent", "self.layout().setMargin(0)"), "QLayout has no setMargin"),
        (METHOD.format("QEvent", "self.fontMetrics().width('x')"), "QFontMetrics has no width"),
        (METHOD.format("QEvent", "self.setMouseTrackin(True)"), "QWidget has no setMouseTrackin"),
        (METHOD.format("QEvent", BOX), "write QComboBox.SizeAdjustPolicy.AdjustToContents"),
        ("def make():\n    label = QLabel()\n    label.pixmapp()\n", "QLabel has no pixmapp"),
    ],
)
def test_a_fault_is_found(source: str, says: str) -> None:
    (fault,) = check(source)
    assert says in fault and fault.startswith("file.py:")


@pytest.mark.parametrize(
    "source",
    [
        "side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop\n",
        "action = QAction()\naction.triggered.connect(print)\n",
        METHOD.format("QEvent", "event.mimeData()"),  # it may be a QDropEvent
        METHOD.format("QMouseEvent", "event.position()"),
        METHOD.format("QEvent", "self.mine = 3\n        print(self.mine, self.font().bold())"),
        "for label in [QLabel()]:\n    label.whatever\n",
    ],
)
def test_what_is_right_passes(source: str) -> None:
    assert check(source) == []
