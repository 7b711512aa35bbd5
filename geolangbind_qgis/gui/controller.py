# SPDX-License-Identifier: GPL-2.0-or-later
"""Between the dock's widgets, its state and the tasks: the only place that knows all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from geolangbind_qgis import settings
from geolangbind_qgis.gui import messages, scene_memory
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.dialogs.settings import SettingsDialog
from geolangbind_qgis.gui.engine_status import EngineOffer, EngineStatus
from geolangbind_qgis.gui.model_cards import ModelCards
from geolangbind_qgis.gui.run_control import RunControl
from geolangbind_qgis.gui.scene_bands import (
    SceneBands,
    look,
    preset_rows,
    repeats_single_band,
    summary,
    with_wavelengths,
)
from geolangbind_qgis.gui.state import ClassifyState
from geolangbind_qgis.layers.source import locate

if TYPE_CHECKING:
    from geolangbind_qgis.gui.docks.classify import ClassifyDock


class ClassifyController(QObject):
    """Keeps ``state`` equal to what the dock shows and starts the runs."""

    def __init__(self, iface: QgisInterface, dock: ClassifyDock) -> None:
        super().__init__(dock)
        self.iface = iface
        self.dock = dock
        self.state = ClassifyState()
        self.layer: QgsRasterLayer | None = None
        self.scene_bands: SceneBands | None = None
        self._looking: BackgroundTask | None = None
        self._restarting: BackgroundTask | None = None
        self.engine = EngineStatus(self)
        self.runs = RunControl(self)
        self.cards = ModelCards(iface, dock.model, self)
        self._connect()
        self._scene_changed(dock.scene.layer())
        self.engine.look()

    def prepare_engine(self) -> None:
        """Start the engine in the background, unless it runs."""
        self.engine.start()

    def settings_changed(self) -> None:
        """Let the next call start an engine with the new settings."""
        self.runs.cancel()
        self.cards.cancel()
        self.cards.refresh()
        self._forget_restart()
        self._restarting = run_in_background(
            self.tr("GeoLangBind: engine"), _stop_engine, lambda *_: self._restart()
        )

    def shut_down(self) -> None:
        """Cancel everything; no signal reaches the dock afterwards."""
        self.engine.shut_down()
        if self._looking is not None:
            self._looking.forget()
        self._forget_restart()
        self.runs.shut_down()
        self.cards.shut_down()
        QgsProject.instance().layersRemoved.disconnect(self.refresh)

    def refresh(self, _: object = None) -> None:
        """Read the widgets into the state; say what is missing."""
        dock, state = self.dock, self.state
        state.bands = dock.bands.model.rows()
        state.repeats_single_band = repeats_single_band(state.sensor)
        state.scaling = dock.bands.scaling.currentData()
        state.offset = dock.bands.offset_value()
        state.classes = dock.classes.model.rows()
        chosen = dock.model.request()
        state.model, state.weights = chosen.name, chosen.weights
        state.device, state.offline = chosen.device, chosen.offline
        state.weights_problem = dock.model.problem()
        state.area_problem = dock.area.problem()
        more = dock.more
        state.look = more.look.currentData()
        state.detail = int(more.detail.currentData())
        state.smoothing = more.smoothing.currentData()
        state.competition = more.competition.currentData()
        state.save_scores = more.scores.isChecked()
        state.output = dock.output.filePath().strip()
        dock.more_section.summary.setText("" if dock.more_section.is_open else more.summary())
        dock.classes.note.setText(state.classes_note())
        problems = state.problems()
        dock.run_bar.set_problem(problems[0].text if problems else "")

    def _connect(self) -> None:
        dock = self.dock
        dock.scene.changed.connect(self._scene_changed)
        dock.bands.edited.connect(self._bands_edited)
        dock.bands.sensor_chosen.connect(self._sensor_chosen)
        dock.bands.detect_again.connect(self._detect_again)
        dock.bands.wavelengths_pasted.connect(self._wavelengths_pasted)
        dock.classes.failed.connect(lambda text: messages.warn(self.iface, text))
        for signal in (
            dock.classes.edited,
            dock.model.changed,
            dock.area.changed,
            dock.more.changed,
            dock.output.fileChanged,
            dock.more_section.folded,
        ):
            signal.connect(self.refresh)
        QgsProject.instance().layersRemoved.connect(self.refresh)
        dock.model.opened.connect(self.prepare_engine)
        dock.model.about_asked.connect(self._show_card)
        dock.run_bar.run_asked.connect(self.runs.start)
        dock.run_bar.cancel_asked.connect(self.runs.cancel)
        dock.result.threshold_changed.connect(self.runs.set_threshold)
        dock.banner.asked.connect(self._choose_python)
        self.engine.missing.connect(self._engine_missing)
        self.engine.failed.connect(self._engine_failed)
        self.engine.found.connect(lambda: self._engine_missing(""))
        self.engine.starting.connect(lambda: dock.run_bar.set_note(self.tr("Starting the engine…")))
        self.engine.ready.connect(self._engine_ready)

    def _scene_changed(self, layer: QgsRasterLayer | None) -> None:
        if self._looking is not None:
            self._looking.forget()
            self._looking = None
        self.layer, self.scene_bands = layer, None
        self.state.layer_id = layer.id() if layer is not None else ""
        self.state.layer_name = layer.name() if layer is not None else ""
        self.state.scene_problem, self.state.sensor = "", ""
        self.state.looking = layer is not None
        self.dock.export.show_source(None, None, 0.0)
        self.dock.bands.set_scaling(settings.SCALING.get(), None)  # not those of the last scene
        self._show_bands()
        if layer is None:
            return
        place = locate(layer)
        layer_id = layer.id()
        self._looking = run_in_background(
            self.tr("GeoLangBind: bands of “{0}”").format(layer.name()),
            lambda: look(place),
            lambda found, error: self._looked(layer_id, found, error),
        )

    def _looked(self, layer_id: str, found: SceneBands | None, error: Exception | None) -> None:
        self._looking = None
        if layer_id != self.state.layer_id or self.layer is None:
            return
        self.state.looking = False
        self.scene_bands = found
        if error is not None or found is None:
            text = self.tr("“{0}” cannot be read: {1}").format(self.state.layer_name, error)
            self.state.scene_problem = text
        elif found.detection is None:
            self.state.scene_problem = found.source.why_not
        else:
            self.state.sensor = found.detection.sensor
            scene_memory.recall(self.layer, found.rows, self.state)
            canvas = self.iface.mapCanvas()
            view = canvas.mapSettings().mapUnitsPerPixel()
            same = canvas.mapSettings().destinationCrs() == self.layer.crs()
            self.dock.export.show_source(self.layer, found.source, view if same else 0.0)
            self.dock.bands.set_scaling(self.state.scaling, self.state.offset)
        self._show_bands()

    def _show_bands(self) -> None:
        detection = self.scene_bands.detection if self.scene_bands else None
        state, dock = self.state, self.dock
        rows = state.bands if detection else []
        dock.bands.set_bands(rows, state.sensor, self.scene_bands.notes if self.scene_bands else ())
        text = summary(rows, state.sensor) if detection else ""
        if state.looking:
            text = self.tr("Reading the bands of the scene…")
        dock.bands_section.summary.setText(text)
        dock.bands_section.setEnabled(detection is not None)
        self.refresh()

    def _bands_edited(self) -> None:
        self.refresh()
        settings.SCALING.set(self.state.scaling)
        self.dock.bands_section.summary.setText(summary(self.state.bands, self.state.sensor))
        if self.layer is not None:
            scene_memory.remember(self.layer, self.state)

    def _sensor_chosen(self, sensor: str) -> None:
        if self.scene_bands is None or self.scene_bands.detection is None:
            return
        try:
            rows = preset_rows(sensor, self.scene_bands.detection)
        except ValueError as error:
            messages.warn(self.iface, str(error))
            rows, sensor = self.state.bands, self.state.sensor
        self._set_rows(rows, sensor)

    def _wavelengths_pasted(self, text: str) -> None:
        try:
            rows = with_wavelengths(self.state.bands, text)
        except ValueError as error:
            messages.warn(self.iface, str(error))
            return
        self._set_rows(rows, self.state.sensor)

    def _set_rows(self, rows: list, sensor: str) -> None:
        self.state.bands, self.state.sensor = rows, sensor
        self._show_bands()
        self._bands_edited()

    def _detect_again(self) -> None:
        if self.layer is not None:
            scene_memory.forget(self.layer)
            self._scene_changed(self.layer)

    def _engine_missing(self, line: str) -> None:
        self.dock.banner.say(line)
        self.state.engine_problem = line
        self.dock.run_bar.set_note("")
        self.refresh()

    def _engine_failed(self, line: str) -> None:
        """Say it and leave Run enabled: the next run starts a new engine."""
        self._engine_missing("")
        self.dock.banner.say(line)

    def engine_works(self) -> None:
        """Take back what was said about the engine."""
        self._engine_missing("")

    def _engine_ready(self, offer: EngineOffer) -> None:
        self.dock.run_bar.set_note("")
        self.dock.model.set_entries(offer.models)
        self.dock.model.set_devices(offer.devices)
        self.cards.refresh()
        self.refresh()

    def _show_card(self) -> None:
        self.cards.open()
        self.prepare_engine()  # it knows licence, size and where the files are

    def _choose_python(self) -> None:
        if SettingsDialog(self.dock).exec():
            self.settings_changed()

    def _forget_restart(self) -> None:
        if self._restarting is not None:
            self._restarting.forget()
            self._restarting = None

    def _restart(self) -> None:
        self._restarting = None
        self.dock.model.set_devices(())
        self.prepare_engine()


def _stop_engine() -> None:
    from geolangbind_qgis.client import shared

    shared.shut_down()
