# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the plugin: the engine's Python and folder, device, idle time, mirrors."""

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
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import locked, settings
from geolangbind_qgis.gui.widgets.hint import Hint
from geolangbind_qgis.gui.widgets.section import Section
from geolangbind_qgis.redact import without_secrets

_DEVICES = ("auto", "cpu", "cuda", "xpu", "mps")


class SettingsDialog(QDialog):
    """Shows the settings and stores them on OK; wrong input keeps OK disabled and says why.

    ``engine_wanted`` says afterwards whether the window of the engine was asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("GeoLangBind settings"))
        self.setMinimumWidth(520)
        self.python = QgsFileWidget()
        self.python.setDialogTitle(self.tr("Python of the engine"))
        self.python.lineEdit().setPlaceholderText(self.tr("found by itself"))
        self.python.setFilePath(settings.ENGINE_PYTHON.get())
        self.engine_wanted = False
        self.engine_button = QPushButton(self.tr("&Engine…"))
        self.engine_button.setToolTip(
            self.tr("Install, repair, update or remove the engine; the settings are kept first")
        )
        self.engine_button.setAutoDefault(False)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder of the engine"))
        self.folder.lineEdit().setPlaceholderText(self.tr("in QGIS's settings folder"))
        self.folder.setToolTip(
            self.tr("Where the engine is installed, 1 GB or more; one that is installed stays")
        )
        self.folder.setFilePath(settings.ENGINE_FOLDER.get())
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(_DEVICES)
        self.device.setCurrentText(settings.DEVICE.get())
        self.idle = QSpinBox()
        self.idle.setRange(1, 24 * 60)
        self.idle.setSuffix(self.tr(" min"))
        self.idle.setValue(settings.IDLE_MINUTES.get())
        self.endpoint = _address(settings.HUB_ENDPOINT, "https://huggingface.co")
        self.packages = _address(settings.PACKAGE_INDEX, locked.PACKAGE_INDEX)
        self.torch = _address(settings.TORCH_INDEX, "https://download.pytorch.org/whl")
        self.pythons = _address(
            settings.PYTHON_MIRROR,
            "https://github.com/astral-sh/python-build-standalone/releases/download",
        )
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
        for line in (self.endpoint, self.packages, self.torch, self.pythons):
            line.textChanged.connect(self._check)
        self.engine_button.clicked.connect(self._show_engine)
        self.device.currentTextChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Store everything and close."""
        settings.ENGINE_PYTHON.set(self.python.filePath().strip())
        settings.DEVICE.set(self.device.currentText().strip())
        settings.IDLE_MINUTES.set(self.idle.value())
        settings.ENGINE_FOLDER.set(self.folder.filePath().strip())
        settings.HUB_ENDPOINT.set(self.endpoint.text().strip())
        settings.PACKAGE_INDEX.set(self.packages.text().strip())
        settings.TORCH_INDEX.set(self.torch.text().strip())
        settings.PYTHON_MIRROR.set(self.pythons.text().strip())
        settings.OFFLINE.set(self.offline.isChecked())
        super().accept()

    def problem_text(self) -> str:
        """Return what is wrong with the input, or an empty string."""
        python = self.python.filePath().strip()
        if python and not Path(python).exists():
            return self.tr("There is no file {0}.").format(python)
        if Path(python).is_file() and not os.access(python, os.X_OK):
            return self.tr("{0} is not a program.").format(python)
        for line in (self.endpoint, self.packages, self.torch, self.pythons):
            address = line.text().strip()
            if address and not _is_web_address(address):
                return self.tr("{0} is no address of a mirror: one is like {1}").format(
                    without_secrets(address), line.placeholderText()
                )
        device = self.device.currentText().strip()
        if device not in _DEVICES and not device.startswith(("cuda:", "xpu:")):
            return self.tr("The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.")
        return ""

    def _check(self) -> None:
        text = self.problem_text()
        self.problem.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text)

    def _show_engine(self) -> None:
        self.engine_wanted = True
        if self.problem_text():
            self.reject()
        else:
            self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        python = QHBoxLayout()
        python.addWidget(self.python, 1)
        python.addWidget(self.engine_button)
        form.addRow(self.tr("Engine's &Python"), python)
        form.labelForField(python).setBuddy(self.python)
        form.addRow(
            Hint(
                self.tr(
                    "Found by itself: the one that the plugin installs. One of your own (3.10 or "
                    "newer) needs the packages of requirements/engine.txt. It runs beside QGIS, "
                    "never inside it."
                )
            )
        )
        form.addRow(self.tr("Engine's fo&lder"), self.folder)
        form.addRow(self.tr("&Device"), self.device)
        form.addRow(self.tr("Stop an idle engine &after"), self.idle)
        form.addRow(self.offline)
        mirrors = QWidget()
        addresses = QFormLayout(mirrors)
        addresses.setContentsMargins(20, 0, 0, 0)
        addresses.addRow(self.tr("Hugging Face &Hub"), self.endpoint)
        addresses.addRow(self.tr("Python pac&kages"), self.packages)
        addresses.addRow("Py&Torch", self.torch)
        addresses.addRow(self.tr("P&ythons"), self.pythons)
        addresses.addRow(
            Hint(
                self.tr(
                    "For networks that reach no others. Proxy and certificates are those of QGIS. "
                    "A token for the Hugging Face Hub is never sent to a mirror."
                )
            )
        )
        used = any(line.text() for line in (self.endpoint, self.packages, self.torch, self.pythons))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(Section(self.tr("Mirrors"), mirrors, used))
        layout.addStretch(1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)


def _address(setting: settings.Setting[str], usual: str) -> QLineEdit:
    line = QLineEdit(setting.get())
    line.setPlaceholderText(usual)
    return line


def _is_web_address(text: str) -> bool:
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
