# SPDX-License-Identifier: GPL-2.0-or-later
"""Which model runs, from which weights, on which device; says what the model is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.local_weights import set_weights, weights_of
from geolangbind_qgis.gui.widgets.device_combo import DeviceCombo
from geolangbind_qgis.gui.widgets.hint import Hint, tool_button
from geolangbind_qgis.protocol import DeviceReport, ModelEntry, ModelRequest


class ModelChooser(QWidget):
    """Model combo with its line; weights and device fold out. Remembers weights per model.

    Lists the models that answer class names; others (``ModelEntry.family``) are left out.
    """

    changed = pyqtSignal()
    opened = pyqtSignal()
    about_asked = pyqtSignal()
    models_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, ModelEntry] = {}
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Model"))
        self.combo.setMinimumContentsLength(12)
        self.about_button = tool_button(
            "propertyicons/metadata", self.tr("About this model (Alt+B)")
        )
        self.about_button.setText(self.tr("A&bout this model"))  # under the icon, for its Alt key
        self.details_button = tool_button("settings", self.tr("Weights file and device"))
        self.details_button.setCheckable(True)
        self.says = Hint()
        self.device = DeviceCombo()
        self.weights = QgsFileWidget()
        self.weights.setFilter(
            self.tr("Checkpoints")
            + " (*.safetensors *.bin *.pth *.pt);;"
            + self.tr("All files")
            + " (*)"
        )
        self.weights.lineEdit().setPlaceholderText(self.tr("as published"))
        self.weights.setToolTip(self.tr("A checkpoint on disk instead of the published one"))
        self.models_button = QPushButton(self.tr("Models: download, check, remove…"))
        self.models_button.clicked.connect(lambda: self.models_asked.emit())
        self.details = QWidget()
        form = QFormLayout(self.details)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Weights"), self.weights)
        form.addRow(self.tr("De&vice"), self.device)
        form.addRow(self.models_button)
        line = QHBoxLayout()
        line.addWidget(self.combo, 1)
        line.addWidget(self.about_button)
        line.addWidget(self.details_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.says)
        layout.addWidget(self.details)
        self.setFocusProxy(self.combo)
        self.details.hide()
        self.set_entries(known_models())
        self.combo.currentIndexChanged.connect(self._model_changed)
        self.about_button.clicked.connect(lambda: self.about_asked.emit())
        self.details_button.toggled.connect(self._show_details)
        self.weights.fileChanged.connect(self._weights_changed)
        self.device.currentIndexChanged.connect(lambda _: self.changed.emit())

    def set_entries(self, entries: Sequence[ModelEntry]) -> None:
        """List these models; the choice stays if it is among them.

        What a known model is comes from here, in the person's language, not from the engine.
        """
        lines = {entry.name: entry.says for entry in known_models()}
        entries = [
            replace(entry, says=lines.get(entry.name, entry.says))
            for entry in entries
            if entry.family == "geolangbind"
        ]
        wanted = self.combo.currentData() or settings.MODEL.get()
        self._entries = {entry.name: entry for entry in entries}
        self.combo.blockSignals(True)
        self.combo.clear()
        for entry in entries:
            self.combo.addItem(entry.title, entry.name)
        place = self.combo.findData(wanted)
        self.combo.setCurrentIndex(max(place, 0))
        self.combo.blockSignals(False)
        self._show_model()

    def entry(self, name: str = "") -> ModelEntry | None:
        """Return what is known of the model ``name``; of the chosen one when it is empty."""
        return self._entries.get(name or str(self.combo.currentData() or ""))

    def reload(self) -> None:
        """Take the weights file over that was chosen elsewhere."""
        self._show_model()
        self.changed.emit()

    def set_devices(self, devices: Sequence[DeviceReport]) -> None:
        """List the devices the engine proved; automatic comes first."""
        self.device.set_devices(devices)

    def request(self) -> ModelRequest:
        """Return the choice."""
        name = str(self.combo.currentData() or "starter")
        weights = weights_of(name)
        device = str(self.device.currentData() or "auto")
        return ModelRequest(name, weights, device, settings.OFFLINE.get())

    def problem(self) -> str:
        """Return why the choice cannot run, or an empty string."""
        weights = self.request().weights
        if weights and not Path(weights).is_file():
            return self.tr("There is no weights file {0}.").format(weights)
        return ""

    def _show_model(self) -> None:
        name = str(self.combo.currentData() or "")
        entry = self._entries.get(name)
        self.says.setText(self._line(entry) if entry else "")
        self.weights.blockSignals(True)
        self.weights.setFilePath(weights_of(name))
        self.weights.blockSignals(False)

    def _line(self, entry: ModelEntry) -> str:
        """Return what the model is and, before its weights are here, what a run would fetch."""
        if entry.installed or weights_of(entry.name):
            return entry.says
        size = f"{entry.size_bytes / 1e9:.1f}"
        fetched = self.tr("The first run fetches {0} GB from {1}.").format(size, entry.repository)
        return f"{entry.says}\n{fetched}"

    def title(self, name: str) -> str:
        """Return what the model ``name`` is called."""
        entry = self._entries.get(name)
        return entry.title if entry else name

    def device_title(self, device: str) -> str:
        """Return the name of the proven ``device``, or ``device`` itself."""
        return self.device.title(device)

    def _model_changed(self) -> None:
        self._show_model()
        settings.MODEL.set(str(self.combo.currentData()))
        self.changed.emit()

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        if shown:
            self.opened.emit()

    def _weights_changed(self, path: str) -> None:
        set_weights(str(self.combo.currentData()), path)
        self._show_model()
        self.changed.emit()


def known_models() -> tuple[ModelEntry, ...]:
    """Return what can be chosen before the engine has been asked: names and lines only."""
    from qgis.PyQt.QtCore import QCoreApplication

    def tr(text: str) -> str:
        return QCoreApplication.translate("ModelChooser", text)

    starter = ModelEntry(
        name="starter",
        title="Starter",
        says=tr(
            "Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work"
        ),
        licence="",
        size_bytes=0,
        installed=True,
        path="",
    )
    base = replace(
        starter,
        name="geolangbind-b-224",
        title="GeoLangBind B-224",
        says=tr("GeoLangBind, base size: the smaller published model"),
    )
    large = replace(
        starter,
        name="geolangbind-l-384",
        title="GeoLangBind L-384",
        says=tr("GeoLangBind, large: the published figures are its; best with a graphics card"),
    )
    return (starter, base, large)
