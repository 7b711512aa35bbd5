# SPDX-License-Identifier: GPL-2.0-or-later
"""One model in the window “Models”: what it is, whether it is here, what can be done with it."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from geolangbind_qgis.gui.model_library import Note, Work
from geolangbind_qgis.gui.model_words import (
    good_for,
    hub_page,
    licence_parts,
    state_text,
    terms,
    work_numbers,
    work_title,
)
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.facts import breakable, paragraph, take_width
from geolangbind_qgis.gui.widgets.hint import Hint, icon, mixed, plain_tip
from geolangbind_qgis.gui.widgets.progress_lines import ProgressLines
from geolangbind_qgis.protocol import ModelEntry

_ICON_SIZE = 16


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ModelTile", text)


class ModelTile(QFrame):
    """Knows no engine: what is clicked goes to who does, with ``entry``."""

    fetch_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    verify_asked = pyqtSignal()
    remove_asked = pyqtSignal()
    about_asked = pyqtSignal()
    file_asked = pyqtSignal()
    published_asked = pyqtSignal()
    folder_asked = pyqtSignal()

    def __init__(self, entry: ModelEntry) -> None:
        super().__init__()
        self.entry = entry
        self._shown: tuple[str, Work | None, bool] = ("", None, False)
        self.setObjectName("geolangbind_model_tile")
        self.title = QLabel()
        font = QFont(self.title.font())
        font.setPointSizeF(1.1 * font.pointSizeF())
        font.setBold(True)
        self.title.setFont(font)
        self.mark, self.state = QLabel(), Hint()
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.state.setWordWrap(False)
        self.says = paragraph()
        self.facts = Hint()
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setOpenExternalLinks(True)
        self.terms = Hint()
        self.consent = QCheckBox(tr("I accept this licence"))
        self.progress = ProgressLines()
        self.problem = Banner(tr("Download again"))
        self.note = Hint()
        self.main = QPushButton()
        self.check = QPushButton(tr("Check"))
        self.check.setToolTip(tr("Look whether a file is damaged, and whether the model loads"))
        self.remove = QPushButton(tr("Remove…"))
        self.more = QToolButton()
        for label in (self.facts, self.terms, self.note, self.problem.label):
            take_width(label)
        self._make_menu()
        self._lay_out()
        self._connect()

    def show_model(
        self,
        entry: ModelEntry,
        *,
        weights: str = "",
        work: Work | None = None,
        note: Note | None = None,
        offline: bool = False,
        waits_for: str = "",
    ) -> None:
        """Show a model; ``weights`` is a file used instead, ``waits_for`` whose turn it is first.

        ``work`` is what is being done to it, ``note`` how the last thing ended.
        """
        self.entry = entry
        self.title.setText(entry.title)
        self.state.setText(state_text(entry, weights))
        good = bool(weights) or entry.installed
        self.mark.setPixmap(icon("mIconSuccess").pixmap(_ICON_SIZE, _ICON_SIZE))
        self.mark.setVisible(good)
        self.says.setText(good_for(entry))
        self.facts.setText(self._facts(weights))
        asks = bool(entry.consent) and not entry.installed and not weights
        self.terms.setText(terms(entry) if asks else "")
        self.consent.setVisible(asks)
        self.consent.setEnabled(work is None)
        self.progress.setVisible(work is not None)
        if work is not None:
            line = work_title(work, waits_for)
            self.progress.show_part(work.fraction, line, work_numbers(work))
        bad = note is not None and note.is_problem and work is None
        self.problem.say(note.text if note and bad else "")
        self.problem.button.setVisible(bool(note and note.is_damage) and not offline)
        self.note.setText(note.text if note and not bad and work is None else "")
        self._show_buttons(weights, work, offline)
        self._restyle()

    def _show_buttons(self, weights: str, work: Work | None, offline: bool) -> None:
        entry, busy = self.entry, work is not None
        self._shown = weights, work, offline
        if work is not None:
            self.main.setText(tr("Cancelling…") if work.cancelling else tr("Cancel"))
        elif entry.partial_bytes:
            self.main.setText(tr("Go on"))
        else:
            self.main.setText(tr("Download"))
        wanted = bool(entry.repository) and not entry.installed and not weights
        self.main.setVisible(busy or wanted)
        unaccepted = not self.consent.isHidden() and not self.consent.isChecked()
        self.main.setEnabled(not work.cancelling if work else not offline and not unaccepted)
        why = tr("Accept the licence first.") if unaccepted else ""
        why = tr("Offline is ticked below: nothing is downloaded.") if offline else why
        self.main.setToolTip("" if busy else why)
        self.main.setAccessibleName(f"{self.main.text()} {entry.title}")
        self.check.setVisible((entry.installed or bool(weights)) and not busy)
        here = bool(entry.repository) and (entry.installed or bool(entry.partial_bytes))
        self.remove.setVisible(here and not busy)
        for button in (self.check, self.remove, self.more):
            name = button.toolTip() if button is self.more else button.text()
            button.setAccessibleName(f"{name} {entry.title}")
        self.newer.setVisible(bool(entry.repository) and entry.installed)
        self.newer.setEnabled(not busy and not offline)
        self.folder.setEnabled(bool(entry.path))
        self.published.setVisible(bool(weights))
        for action in (self.file, self.published):
            action.setEnabled(not busy)

    def _facts(self, weights: str) -> str:
        entry = self.entry
        size = size_text(entry.size_bytes)
        if entry.repository and not entry.installed:
            size = tr("about {0}").format(size)
        name, more = licence_parts(entry)
        licence = _link(entry.licence_url, name) + html.escape(more)
        lines = [f"{size} · " + tr("Licence: {0}").format(licence)]
        where = weights
        if entry.repository:
            lines.append(_link(hub_page(entry.repository), hub_page(entry.repository)))
            where = weights or (str(_repository_folder(entry.path)) if entry.path else "")
        if where:
            lines.append(html.escape(breakable(short_path(where))))
        self.facts.setToolTip(plain_tip(weights or entry.path))
        return "<br>".join(lines)

    def _restyle(self) -> None:
        """Frame the tile in the theme's own colours; one that works stands out a little."""
        palette = self.palette()
        line = mixed(palette.windowText().color(), palette.window().color(), 0.25).name()
        ground = palette.base().color().name()
        style = (
            f"#geolangbind_model_tile {{ border: 1px solid {line}; border-radius: 6px;"
            f" background: {ground}; }}"
        )
        if style != self.styleSheet():
            self.setStyleSheet(style)

    def _make_menu(self) -> None:
        self.more.setText("⋯")
        self.more.setToolTip(tr("More"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(self.more)
        self.about = menu.addAction(tr("About this model…"), self.about_asked.emit)
        self.newer = menu.addAction(tr("Look for a newer version"), self.fetch_asked.emit)
        self.folder = menu.addAction(tr("Open its folder"), self.folder_asked.emit)
        menu.addSeparator()
        self.file = menu.addAction(tr("Use a file instead…"), self.file_asked.emit)
        self.published = menu.addAction(tr("Use the published one"), self.published_asked.emit)
        self.more.setMenu(menu)

    def _connect(self) -> None:
        self.main.clicked.connect(self._main_clicked)
        self.check.clicked.connect(lambda: self.verify_asked.emit())
        self.remove.clicked.connect(lambda: self.remove_asked.emit())
        self.problem.asked.connect(self.fetch_asked)
        self.consent.toggled.connect(lambda _: self._show_buttons(*self._shown))
        for button in (self.main, self.check, self.remove, self.problem.button):
            button.setAutoDefault(False)

    def _main_clicked(self) -> None:
        if self.progress.isHidden():
            self.fetch_asked.emit()
        else:
            self.cancel_asked.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.title)
        top.addSpacing(6)
        top.addWidget(self.mark)
        top.addWidget(self.state)
        top.addStretch(1)
        for button in (self.main, self.check, self.remove, self.more):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 10)
        layout.setSpacing(5)
        layout.addLayout(top)
        for widget in (self.says, self.facts, self.terms, self.consent):
            layout.addWidget(widget)
        for widget in (self.progress, self.problem, self.note):
            layout.addWidget(widget)


def _link(address: str, text: str) -> str:
    shown = html.escape(text)
    return f'<a href="{html.escape(address)}">{shown}</a>' if address else shown


def _repository_folder(path: str) -> Path:
    """Return the folder that the cache keeps a repository in, of a file of a commit."""
    commits = (folder for folder in Path(path).parents if folder.name == "snapshots")
    return next(commits, Path(path)).parent


def short_path(path: str) -> str:
    """Return a path with ``~`` for the person's own folder."""
    try:
        return str(Path("~") / Path(path).relative_to(Path.home()))
    except ValueError:
        return path
