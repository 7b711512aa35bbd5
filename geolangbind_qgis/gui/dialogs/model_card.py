# SPDX-License-Identifier: GPL-2.0-or-later
"""What a model is, may do and where it lies, on one page; can ask for its download."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from geolangbind_qgis import paths, settings
from geolangbind_qgis.gui.local_weights import GAIR
from geolangbind_qgis.gui.model_words import hub_page, terms
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.gui.widgets.markdown_page import MarkdownPage, plain
from geolangbind_qgis.protocol import ModelEntry

_COMMIT = re.compile(r"[0-9a-f]{40}")
_PAPER = "[arXiv:2503.06312](https://arxiv.org/abs/2503.06312)"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ModelCard", text)


class ModelCard(QDialog):
    """Non-modal; knows no engine: ``fetch_asked`` and ``cancel_asked`` go to who does."""

    fetch_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: ModelEntry | None = None
        self._fetching = False
        self.page = MarkdownPage()
        self.note = Hint()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.fetch = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.fetch.setAutoDefault(False)
        self.fetch.clicked.connect(self._fetch_clicked)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        self.page.setFocus()  # keys scroll
        self.resize(520, 440)

    def show_model(self, entry: ModelEntry, weights: str = "") -> None:
        """Show ``entry``; ``weights`` is a file used instead."""
        place = self.page.verticalScrollBar().value()
        same = self.entry is not None and self.entry.name == entry.name
        self.entry = entry
        self.setWindowTitle(tr("About the model {0}").format(entry.title))
        self.page.show_text(card_text(entry, weights))
        self.page.verticalScrollBar().setValue(place if same else 0)
        self.show_state(False)

    def show_state(self, fetching: bool, line: str = "") -> None:
        """Show whether something is being done to the model, and how that is or has ended."""
        entry = self.entry
        if entry is None:
            return
        self._fetching = fetching
        why_not = ""
        if fetching:
            text = tr("Cancel do&wnload")
        elif entry.installed:
            text = tr("Look for a &newer version")
        else:
            text = tr("&Download ({0})").format(size_text(entry.size_bytes))
        if settings.OFFLINE.get() and not fetching:
            why_not = tr("Offline is ticked in the settings: nothing is downloaded.")
        self.fetch.setText(text)
        self.fetch.setVisible(bool(entry.repository) and not entry.consent)
        self.fetch.setEnabled(not why_not)
        self.fetch.setToolTip(why_not)
        self.note.setText((line or why_not) if entry.repository else "")

    def _fetch_clicked(self) -> None:
        if self._fetching:
            self.cancel_asked.emit()
        else:
            self.fetch_asked.emit()


def card_text(entry: ModelEntry, weights: str = "") -> str:
    """Return the page in Markdown: the card that ships with the model, else what is known."""
    card = paths.resource("models", f"{entry.name}.md")
    if card.is_file():
        return card.read_text(encoding="utf-8")
    parts = [f"# {plain(entry.title)}", f"**{plain(entry.says)}**"]
    notes = {
        "geolangbind-l-384": tr("This is the checkpoint that the paper's evaluation names."),
        "geolangbind-b-224": tr(
            "Its repository may hold only the weights that training started from; maps made with"
            " those are worth little. The plugin recognises them and says so with the result."
        ),
    }
    if entry.family == GAIR:
        parts.append(plain(terms(entry)))
    else:
        about = tr("GeoLangBind compares images with words and takes any number of optical bands.")
        parts.append(f"{about} {notes.get(entry.name, '')} {tr('Paper: {0}').format(_PAPER)}")
    if not entry.repository:
        parts.append(tr("Licence, size and repository are shown once the engine has started."))
        return "\n\n".join(parts)
    lines = [f"| {plain(title)} | {value} |" for title, value in _facts(entry, weights)]
    parts.append("\n".join(["| | |", "|---|---|", *lines]))
    parts.append(tr("A download sends no scene and no class name; maps are made on this computer."))
    return "\n\n".join(parts)


def _facts(entry: ModelEntry, weights: str) -> list[tuple[str, str]]:
    fixed = _COMMIT.fullmatch(entry.revision)
    absent = tr("no") if weights or entry.consent else tr("no; the first run downloads it")
    facts = [
        (tr("Licence"), plain(entry.licence)),
        (tr("Size"), size_text(entry.size_bytes)),
        (tr("Repository"), f"[{plain(entry.repository)}]({hub_page(entry.repository)})"),
        (tr("Commit"), entry.revision if fixed else tr("the newest when it is downloaded")),
        (tr("On this computer"), _file(entry.path) if entry.installed else absent),
    ]
    if weights:
        facts.append((tr("Used instead"), _file(weights)))
    return facts


def _file(path: str) -> str:
    """Return ``path`` as a link to its folder."""
    folder = QUrl.fromLocalFile(str(Path(path).parent))
    return f"[{plain(path)}](<{folder.toEncoded().data().decode()}>)"
