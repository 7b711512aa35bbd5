# SPDX-License-Identifier: GPL-2.0-or-later
"""Where models run: by itself, the processor, or a device the engine proved."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from geolangbind_qgis import settings
from geolangbind_qgis.protocol import DeviceReport


class DeviceCombo(QComboBox):
    """Remembers the choice, which is that of all docks."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(12)
        self.set_devices(())
        self.currentIndexChanged.connect(lambda _: settings.DEVICE.set(str(self.currentData())))

    def set_devices(self, devices: Sequence[DeviceReport]) -> None:
        """List the devices the engine proved; automatic comes first."""
        wanted = settings.DEVICE.get()
        self._names = {report.device: report.name for report in devices}
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("Automatic"), "auto")
        if not any(report.device == "cpu" for report in devices):
            self.addItem(self.tr("Processor (CPU)"), "cpu")
        for report in devices:
            memory = f", {report.memory_bytes / 2**30:.0f} GB" if report.memory_bytes else ""
            self.addItem(f"{report.name}{memory}", report.device)
            if not report.usable:
                place = self.count() - 1
                self.model().item(place).setEnabled(False)
                self.setItemData(place, report.problem, Qt.ItemDataRole.ToolTipRole)
        if self.findData(wanted) < 0:
            self.addItem(wanted, wanted)
        self.setCurrentIndex(self.findData(wanted))
        self.blockSignals(False)

    def title(self, device: str) -> str:
        """Return the name of the proven ``device``, without its memory, or ``device`` itself."""
        return self._names.get(device, device)
