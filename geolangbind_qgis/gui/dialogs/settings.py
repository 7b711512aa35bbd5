# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the plugin: the engine's Python, device, idle time, Hugging Face Hub."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.widgets.hint import Hint

_DEVICES = ("auto", "cpu", "cuda", "mps")


class SettingsDialog(QDialog):
    """Shows the settings and stores them on OK; wrong input keeps OK disabled and says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("GeoLangBind settings"))
        self.setMinimumWidth(460)
        self.python = QgsFileWidget()
        self.python.setDialogTitle(self.tr("Python of the engine"))
        self.python.lineEdit().setPlaceholderText(self.tr("found by itself"))
        self.python.setFilePath(settings.ENGINE_PYTHON.get())
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(_DEVICES)
        self.device.setCurrentText(settings.DEVICE.get())
        self.idle = QSpinBox()
        self.idle.setRange(1, 24 * 60)
        self.idle.setSuffix(self.tr(" min"))
        self.idle.setValue(settings.IDLE_MINUTES.get())
        self.endpoint = QLineEdit(settings.HUB_ENDPOINT.get())
        self.endpoint.setPlaceholderText("https://huggingface.co")
        self.offline = QCheckBox(self.tr("O&ffline: use only models that are on this computer"))
        self.offline.setChecked(settings.OFFLINE.get())
        self.problem = Hint()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.python.fileChanged.connect(self._check)
        self.endpoint.textChanged.connect(self._check)
        self.device.currentTextChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Store everything and close."""
        settings.ENGINE_PYTHON.set(self.python.filePath().strip())
        settings.DEVICE.set(self.device.currentText().strip())
        settings.IDLE_MINUTES.set(self.idle.value())
        settings.HUB_ENDPOINT.set(self.endpoint.text().strip())
        settings.OFFLINE.set(self.offline.isChecked())
        super().accept()

    def problem_text(self) -> str:
        """Return what is wrong with the input, or an empty string."""
        python = self.python.filePath().strip()
        if python and not Path(python).exists():
            return self.tr("There is no file {0}.").format(python)
        if Path(python).is_file() and not os.access(python, os.X_OK):
            return self.tr("{0} is not a program.").format(python)
        endpoint = self.endpoint.text().strip()
        if endpoint and not _is_web_address(endpoint):
            return self.tr("The address of the hub is like https://hub.example.org")
        device = self.device.currentText().strip()
        if device not in _DEVICES and not device.startswith("cuda:"):
            return self.tr("The device is auto, cpu, cuda, cuda:0, cuda:1 … or mps.")
        return ""

    def _check(self) -> None:
        text = self.problem_text()
        self.problem.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Engine's &Python"), self.python)
        form.addRow(
            Hint(
                self.tr(
                    "A Python (3.10 or newer) with the packages of requirements/engine.txt;"
                    " it runs beside QGIS, never inside it."
                )
            )
        )
        form.addRow(self.tr("&Device"), self.device)
        form.addRow(self.tr("Stop the engine &after"), self.idle)
        form.addRow(self.tr("Hugging Face &Hub"), self.endpoint)
        form.addRow(self.offline)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)


def _is_web_address(text: str) -> bool:
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
