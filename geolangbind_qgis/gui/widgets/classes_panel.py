# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes table with its buttons: add, remove, order, paste a list, prompt sets."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import language, prompts, sentences, settings
from geolangbind_qgis.gui.dialogs.paste import PasteDialog
from geolangbind_qgis.gui.state import classes_from_json, classes_to_json
from geolangbind_qgis.gui.widgets.classes_model import ClassesModel
from geolangbind_qgis.gui.widgets.classes_table import ClassesTable
from geolangbind_qgis.gui.widgets.hint import Hint, PromptLanguageHint, tool_button


class ClassesPanel(QWidget):
    """Emits ``edited`` when classes changed and ``failed`` with one line for a bad file."""

    edited = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = ClassesModel(self)
        self.table = ClassesTable(self.model)
        self.table.setAccessibleName(self.tr("Classes"))
        self.table.setToolTip("")
        self.add_button = tool_button("mActionAdd", self.tr("Add a class (Enter)"))
        self.remove_button = tool_button("mActionRemove", self.tr("Remove (Delete)"))
        self.up_button = tool_button("mActionArrowUp", self.tr("Move up"))
        self.down_button = tool_button("mActionArrowDown", self.tr("Move down"))
        self.paste_button = tool_button("mActionEditPaste", self.tr("Paste a list of classes"))
        self.sets_button = QToolButton()
        self.sets_button.setText(self.tr("Prompt sets") + " ▾")
        self.sets_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.sets_button.setToolTip(self.tr("Ready-made lists of classes; open or save your own"))
        self.sets_button.setAutoRaise(True)
        self.sets_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sets_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sets_menu = QMenu(self.sets_button)
        self.sets_menu.setToolTipsVisible(True)
        self.sets_button.setMenu(self.sets_menu)
        self.note = Hint()
        self._lay_out()
        self._connect()
        self.model.set_rows(classes_from_json(settings.CLASSES.get()))

    def add_text(self, text: str) -> None:
        """Add the classes listed in ``text``: a name a line, prompts after a colon."""
        self.model.add(prompts.parse_lines(text))

    def load_set(self, path: Path) -> None:
        """Replace the classes by those of a prompt set."""
        try:
            self.model.set_rows(prompts.load(path).classes)
        except prompts.PromptSetError as error:
            self.failed.emit(sentences.shown(str(error)))

    def save_set(self, path: Path) -> None:
        """Write the classes as a prompt set."""
        try:
            prompts.save(path, prompts.PromptSet(path.stem, tuple(self.model.rows())))
        except prompts.PromptSetError as error:
            self.failed.emit(sentences.shown(str(error)))

    def _paste(self) -> None:
        dialog = PasteDialog(self)
        if dialog.exec():
            self.add_text(dialog.text())

    def _ask_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a prompt set"),
            settings.LIST_FOLDER.get(),
            self.tr("Prompt sets") + " (*.json *.txt *.csv)",
        )
        if path:
            settings.LIST_FOLDER.set(str(Path(path).parent))
            self.load_set(Path(path))

    def _ask_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a prompt set"), settings.LIST_FOLDER.get(), "JSON (*.json)"
        )
        if path:
            settings.LIST_FOLDER.set(str(Path(path).parent))
            self.save_set(Path(path if path.lower().endswith(".json") else f"{path}.json"))

    def _fill_menu(self) -> None:
        self.sets_menu.clear()
        for bundled in prompts.bundled():
            action = self.sets_menu.addAction(language.bundled(bundled.title))
            action.setToolTip(language.bundled(bundled.about))
            classes = bundled.classes
            action.triggered.connect(lambda _=False, classes=classes: self.model.set_rows(classes))
        self.sets_menu.addSeparator()
        self.sets_menu.addAction(self.tr("Open…")).triggered.connect(self._ask_load)
        save = self.sets_menu.addAction(self.tr("Save as…"))
        save.triggered.connect(self._ask_save)
        save.setEnabled(bool(self.model.rows()))

    def _remove(self) -> None:
        self.model.remove(self.table.selected_places())

    def _move(self, step: int) -> None:
        places = self.table.selected_places()
        if places:
            self.table.select_place(self.model.move(places[0], step))

    def _changed(self) -> None:
        settings.CLASSES.set(classes_to_json(self.model.rows()))
        self._update_buttons()
        self.edited.emit()

    def _update_buttons(self) -> None:
        chosen = bool(self.table.selected_places())
        tip = "" if chosen else self.tr(" – select a class first")
        for button, title in (
            (self.remove_button, self.tr("Remove (Delete)")),
            (self.up_button, self.tr("Move up")),
            (self.down_button, self.tr("Move down")),
        ):
            button.setEnabled(chosen)
            button.setToolTip(title + tip)

    def _connect(self) -> None:
        self.model.edited.connect(self._changed)
        self.table.pasted.connect(self.add_text)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.add_button.clicked.connect(self.table.edit_next)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.paste_button.clicked.connect(self._paste)
        self.sets_menu.aboutToShow.connect(self._fill_menu)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(1)
        for button in (
            self.add_button,
            self.remove_button,
            self.up_button,
            self.down_button,
            self.paste_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.sets_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(PromptLanguageHint())
        layout.addWidget(self.note)
