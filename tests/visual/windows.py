# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens every dock and dialog inside QGIS; takes pictures, reports what is cut off in them.

Pictures in Chinese need a font that has its letters.
"""

from __future__ import annotations

from looking import OUT, wait
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
)
from qgis.utils import iface

from geolangbind_qgis.gui.compare_state import WAYS
from geolangbind_qgis.gui.widgets.section import Section

SLACK = 2  # pixels


def use_dock(plugin, report):
    window = iface.mainWindow()
    window.resize(1400, 1400)
    report["cut"] = cut = {}
    docks = {}
    for name, slot in plugin.slots.items():
        slot.action.trigger()
        docks[name] = dock = slot.dock
        window.resizeDocks([dock], [350], Qt.Orientation.Horizontal)
        wait(lambda dock=dock: dock.model.entry is not None, 20)
        for section in dock.findChildren(Section):
            section.button.setChecked(True)
        dock.model.details_button.setChecked(True)
    for way in WAYS:
        docks["compare"].ways.choose(way)
        take(docks["compare"], f"compare_{way}", cut)
    docks["classify"].classes.add_text("water: river | lake\nforest")
    take(docks["classify"], "classify", cut)
    combo = docks["locations"].kind.combo
    for row in range(combo.count()):
        combo.setCurrentIndex(row)
        take(docks["locations"], f"locations_{row}", cut)
    from_menu(plugin, cut)
    opened(docks["classify"].model.about_button.click, "about", cut)
    opened(docks["classify"].classes.paste_button.click, "paste", cut)


def take(dock, name, cut):
    """A picture of the dock's whole column, taller than the screen if need be."""
    dock.raise_()
    QTest.qWait(300)
    content = dock.scroll.widget()
    content.grab().save(str(OUT / f"{name}.png"))
    dock.run_bar.grab().save(str(OUT / f"{name}_run.png"))
    room = dock.scroll.viewport().width()
    cut[name] = cut_off(content) + cut_off(dock.run_bar)
    if content.minimumSizeHint().width() > room:
        wide = f"{content.minimumSizeHint().width()} pixels are needed, there are {room}"
        cut[name].append(wide)


def from_menu(plugin, cut):
    """Every dialog that the menu opens."""
    docks = {slot.action for slot in plugin.slots.values()}
    for action in plugin.menu._actions:
        if action not in docks:
            opened(action.trigger, action.objectName().split("_")[1], cut)


def opened(open_it, name, cut):
    """Call ``open_it``, take a picture of the dialog it opens and close that."""
    before = {id(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()}

    def look():
        for dialog in QApplication.topLevelWidgets():
            new = isinstance(dialog, QDialog) and dialog.isVisible() and id(dialog) not in before
            if new:
                for section in dialog.findChildren(Section):
                    section.button.setChecked(True)
                dialog.adjustSize()
                QApplication.processEvents()
                dialog.grab().save(str(OUT / f"{name}.png"))
                cut[name] = cut_off(dialog)
                dialog.close()

    QTimer.singleShot(1500, look)
    open_it()
    QTest.qWait(2000)


def cut_off(whole):
    """Return the texts below ``whole`` that do not fit where they are shown."""
    found = []
    for kind in (QLabel, QAbstractButton, QComboBox, QLineEdit):
        for widget in whole.findChildren(kind):
            if widget.isVisible() and (text := too_long(widget)):
                found.append(f"{type(widget).__name__}: {text}")
    return found


def too_long(widget):
    """Return the text of ``widget`` when it needs more room than there is."""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return widget.text() if needed > widget.height() + SLACK else ""
        return widget.text() if widget.sizeHint().width() > widget.width() + SLACK else ""
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 30
        return widget.currentText() if needed > widget.width() else ""
    if isinstance(widget, QLineEdit):
        shown = widget.text() or widget.placeholderText()
        inside = isinstance(widget.parentWidget(), QComboBox)
        needed = 0 if inside else widget.fontMetrics().horizontalAdvance(shown) + 8
        return shown if needed > widget.width() else ""
    buttons = (QPushButton, QToolButton, QCheckBox, QRadioButton)
    too_wide = widget.sizeHint().width() > widget.width() + SLACK
    return widget.text() if isinstance(widget, buttons) and too_wide else ""
