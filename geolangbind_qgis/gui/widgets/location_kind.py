# SPDX-License-Identifier: GPL-2.0-or-later
"""What a location layer is to show, with what each kind needs to know."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geolangbind_qgis import settings
from geolangbind_qgis.gui.locations_state import CHANNELS, PCA, PHOTO, PLACE, REGIONS
from geolangbind_qgis.gui.widgets.hint import Hint, icon
from geolangbind_qgis.gui.widgets.more_options import combo_of


class LocationKind(QWidget):
    """Combo, a line on what the kind means, and its options below."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.combo = combo_of(
            (self.tr("Principal components"), PCA),
            (self.tr("Similarity to a place"), PLACE),
            (self.tr("Similarity to a photo"), PHOTO),
            (self.tr("Regions"), REGIONS),
            (self.tr("All channels"), CHANNELS),
        )
        self.combo.setAccessibleName(self.tr("Show"))
        self.says = Hint()
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("longitude, latitude"))
        self.place.setAccessibleName(self.tr("Place: longitude, latitude in degrees"))
        self.pick = QPushButton(self.tr("Clic&k on map"))
        self.pick.setIcon(icon("place_like"))
        self.pick.setToolTip(self.tr("Click the place on the map; Escape gives up"))
        self.photo = QgsFileWidget()
        self.photo.setFilter(self.tr("Photos") + " (*.jpg *.jpeg *.png *.webp)")
        self.photo.lineEdit().setPlaceholderText(self.tr("choose a photo or drop it here"))
        self.regions = QSpinBox()
        self.regions.setRange(2, 100)
        self.regions.setValue(settings.LOCATIONS_REGIONS.get())
        self.dtype = combo_of(
            (self.tr("16 bits (float16)"), "float16"), (self.tr("32 bits (float32)"), "float32")
        )
        self._parts: dict[str, QWidget] = {}
        self._lay_out()
        self.combo.setCurrentIndex(max(self.combo.findData(settings.LOCATIONS_KIND.get()), 0))
        self._show()
        self.combo.currentIndexChanged.connect(self._chosen)
        self.place.textChanged.connect(lambda _: self.changed.emit())
        self.photo.fileChanged.connect(lambda _: self.changed.emit())
        self.regions.valueChanged.connect(self._regions_changed)
        self.dtype.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.combo)

    def kind(self) -> str:
        """Return the kind that is chosen."""
        return str(self.combo.currentData())

    def choose_photo(self, path: str) -> None:
        """Choose the similarity to the photo ``path``."""
        self.combo.setCurrentIndex(self.combo.findData(PHOTO))
        self.photo.setFilePath(path)

    def _chosen(self) -> None:
        settings.LOCATIONS_KIND.set(self.kind())
        self._show()
        self.changed.emit()

    def _regions_changed(self, count: int) -> None:
        settings.LOCATIONS_REGIONS.set(count)
        self.changed.emit()

    def _show(self) -> None:
        kind = self.kind()
        for name, part in self._parts.items():
            part.setVisible(name == kind)
        lines = {
            PCA: self.tr("Places of like colour are alike to the model."),
            PLACE: self.tr("How much the model finds every place to be like this one."),
            PHOTO: self.tr("Where the model would expect such a photo."),
            REGIONS: self.tr("The extent divided into regions of like places."),
            CHANNELS: self.tr("The model's numbers themselves, a band each, for computing with."),
        }
        self.says.setText(lines[kind])

    def _lay_out(self) -> None:
        self._parts[PLACE] = _row(self.place, self.pick)
        self._parts[PHOTO] = self.photo
        self._parts[REGIONS] = _named(self.tr("&Number of regions"), self.regions)
        self._parts[CHANNELS] = _named(self.tr("N&umbers"), self.dtype)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.combo)
        layout.addWidget(self.says)
        for part in self._parts.values():
            layout.addWidget(part)


def _row(*widgets: QWidget) -> QWidget:
    """Return ``widgets`` side by side; the first takes the room."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for place, widget in enumerate(widgets):
        line.addWidget(widget, 1 if place == 0 else 0)
    return row


def _named(title: str, field: QComboBox | QSpinBox) -> QWidget:
    label = QLabel(title)
    label.setBuddy(field)
    return _row(label, field)
