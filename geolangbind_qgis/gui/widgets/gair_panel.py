# SPDX-License-Identifier: GPL-2.0-or-later
"""GAIR in a dock: what is here, what a download would fetch and under which licence, a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.checkpoint_note import stated_note
from geolangbind_qgis.gui.local_weights import GAIR as NAME
from geolangbind_qgis.gui.local_weights import set_weights, weights_of
from geolangbind_qgis.gui.numbers import size_text
from geolangbind_qgis.gui.widgets.banner import Banner
from geolangbind_qgis.gui.widgets.device_combo import DeviceCombo
from geolangbind_qgis.gui.widgets.hint import Hint, tool_button
from geolangbind_qgis.protocol import DeviceReport, ModelEntry, ModelRequest


class GairPanel(QWidget):
    """Without the weights it explains the download; nothing is fetched before the tick.

    ``note`` is what the weights file says of itself, shown where it cannot be missed.
    """

    changed = pyqtSignal()
    fetch_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    models_asked = pyqtSignal()

    def __init__(self, purpose: str = "") -> None:
        """``purpose`` is the first sentence of the offer: what GAIR is needed for."""
        super().__init__()
        self._purpose = purpose or self.tr(
            "Location layers are made by the model GAIR, which is not on this computer."
        )
        self.entry: ModelEntry | None = None
        self._fetching = False
        self.title = QLabel(self.tr("Model: GAIR"))
        self.details_button = tool_button("settings", self.tr("Weights file and device"))
        self.details_button.setCheckable(True)
        self.says = Hint()
        self.notice = Banner("")
        self.notice.button.hide()
        self.offer = QLabel()
        self.offer.setWordWrap(True)
        self.offer.setOpenExternalLinks(True)
        self.consent = QCheckBox(self.tr("&I accept this licence"))
        self.fetch = QPushButton()
        self.progress = Hint()
        self.weights = QgsFileWidget()
        self.weights.setFilter(
            self.tr("Checkpoints") + " (*.safetensors *.pth *.pt);;" + self.tr("All files") + " (*)"
        )
        self.weights.lineEdit().setPlaceholderText(self.tr("as published"))
        self.weights.setToolTip(self.tr("A checkpoint on disk instead of the published one"))
        self.weights.setFilePath(weights_of(NAME))
        self.models_button = QPushButton(self.tr("Models: download, check, remove…"))
        self.models_button.clicked.connect(lambda: self.models_asked.emit())
        self.device = DeviceCombo()
        self._lay_out()
        self.details_button.toggled.connect(self.details.setVisible)
        self.consent.toggled.connect(lambda _: self._show())
        self.fetch.clicked.connect(self._clicked)
        self.weights.fileChanged.connect(self._weights_changed)
        self.device.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._show()

    def request(self) -> ModelRequest:
        """Return the choice."""
        device = str(self.device.currentData() or "auto")
        return ModelRequest(NAME, self._path(), device, settings.OFFLINE.get())

    def problem(self) -> str:
        """Return why there is no model to run, or an empty string."""
        path = self._path()
        if path:
            missing = not Path(path).is_file()
            return self.tr("There is no weights file {0}.").format(path) if missing else ""
        if self.is_absent():
            return self.tr("Download GAIR first, or choose a weights file.")
        return ""

    def is_absent(self) -> bool:
        """Whether the engine said that GAIR is not on this computer; a file may still serve."""
        return self.entry is not None and not self.entry.installed

    def reload(self) -> None:
        """Take the weights file over that was chosen in another dock."""
        self.weights.setFilePath(weights_of(NAME))

    def set_entry(self, entry: ModelEntry | None) -> None:
        """Show what the engine knows of GAIR; ``None``: it was not asked."""
        self.entry = entry
        self._show()
        self.changed.emit()

    def set_devices(self, devices: Sequence[DeviceReport]) -> None:
        """List the devices the engine proved."""
        self.device.set_devices(devices)

    def set_fetching(self, fetching: bool, line: str = "") -> None:
        """Turn the button into Cancel while a download goes on; ``line`` says how it is."""
        self._fetching = fetching
        self.progress.setText(line)
        self._show()

    def _path(self) -> str:
        return str(self.weights.filePath()).strip()

    def _show(self) -> None:
        path = self._path()
        absent = self.is_absent() and not path
        self.says.setText("" if absent else self._line(path))
        note = stated_note(path)
        self.notice.say(note)
        for widget in (self.offer, self.consent, self.fetch):
            widget.setVisible(absent)
        if absent:
            self.offer.setText(self._offer_text())
            self.details_button.setChecked(True)  # a file is the other way
        self.consent.setEnabled(not self._fetching)
        download = self.tr("Down&load")
        self.fetch.setText(self.tr("Cancel down&load") if self._fetching else download)
        offline = settings.OFFLINE.get()
        self.fetch.setEnabled(self._fetching or (self.consent.isChecked() and not offline))
        why = self.tr("Offline is ticked in the settings: nothing is downloaded.")
        self.fetch.setToolTip(why if offline else "")

    def _line(self, path: str) -> str:
        if path:
            return self.tr("From the file {0}").format(Path(path).name)
        if self.entry is None:
            return self.tr("Compares coordinates, street-view photos and Sentinel-2 scenes")
        return self.tr("On this computer. Licence: {0}").format(self.entry.licence)

    def _offer_text(self) -> str:
        entry = self.entry
        if entry is None:
            return ""
        parts = [
            self._purpose,
            self.tr(
                "Download: {0} from the Hugging Face Hub, about {1}, or more if the file also "
                "holds what only training needs."
            ).format(
                f'<a href="https://huggingface.co/{entry.repository}">{entry.repository}</a>',
                size_text(entry.size_bytes),
            ),
            self.tr("Licence: {0}.").format(
                '<a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a>'
            )
            + " "
            + self.tr(
                "Credit the authors, no commercial use. It is that of GAIR's code; take it to "
                "be that of the weights too unless their page says otherwise."
            ),
            self.tr(
                "Nothing is sent before you press Download, and nothing about your project then. "
                "A file you have already will do too."
            ),
        ]
        return "".join(f"<p style='margin: 0 0 5px 0'>{part}</p>" for part in parts)

    def _clicked(self) -> None:
        if self._fetching:
            self.cancel_asked.emit()
        else:
            self.fetch_asked.emit()

    def _weights_changed(self, path: str) -> None:
        set_weights(NAME, path)
        self._show()
        self.changed.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.details_button)
        get = QHBoxLayout()
        get.addWidget(self.consent, 1)
        get.addWidget(self.fetch)
        self.details = QWidget()
        form = QFormLayout(self.details)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Weights"), self.weights)
        form.addRow(self.tr("De&vice"), self.device)
        form.addRow(self.models_button)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.says)
        layout.addWidget(self.offer)
        layout.addLayout(get)
        layout.addWidget(self.progress)
        layout.addWidget(self.notice)
        layout.addWidget(self.details)
