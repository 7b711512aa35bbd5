# SPDX-License-Identifier: GPL-2.0-or-later
"""The Compare dock's photos: one that is asked about, a folder of them, their ranking."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsPointXY, QgsProject
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from geolangbind_qgis import settings
from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.compare_state import PHOTO, RankState
from geolangbind_qgis.gui.engine_status import EngineOffer
from geolangbind_qgis.gui.engine_task import Inputs, ReadyRequest
from geolangbind_qgis.gui.gair_download import GairDownload
from geolangbind_qgis.gui.maptools.places import Markers, PlacesTool
from geolangbind_qgis.gui.maptools.ring import Ring
from geolangbind_qgis.gui.maptools.switch import ToolSwitch
from geolangbind_qgis.gui.numbers import duration_text
from geolangbind_qgis.gui.photo_drop import PhotoDrop
from geolangbind_qgis.gui.photo_runs import PhotoRuns
from geolangbind_qgis.gui.photo_tips import PhotoTips
from geolangbind_qgis.gui.widgets.photo_list import PhotoRow
from geolangbind_qgis.layers import heatmap, photos, world
from geolangbind_qgis.layers.errors import LayerError
from geolangbind_qgis.protocol import PhotosRequest, PhotosResult, RankRequest, RankResult

if TYPE_CHECKING:
    from geolangbind_qgis.gui.compare_controller import CompareController


class PhotoControl(QObject):
    """Between the page of the way “Photo”, the points on the map and the engine."""

    def __init__(self, controller: CompareController) -> None:
        super().__init__(controller)
        self._controller, self.iface = controller, controller.iface
        self.dock, self.way, self.state = controller.dock, controller.dock.photo, controller.state
        self._canvas = self.iface.mapCanvas()
        self._degrees = QgsCoordinateReferenceSystem(world.WGS84)
        self.folder = ""
        self._found: tuple[Sequence[PhotoRow], str] = ((), "")  # as read, and what is said of it
        self._photo: PhotoRow | None = None
        self._asked_at: QgsPointXY | None = None  # where the ranking is of, in degrees
        self._offer: EngineOffer | None = None
        self._dragged: tuple[tuple[str, ...], bool] = ((), False)
        self._pointing: BackgroundTask | None = None
        self.ring, self.markers = Ring(self._canvas), Markers(self._canvas)
        self.switch = ToolSwitch(self._canvas, self.way.rank, self._make_tool)
        self.looking, self.gallery = PhotoRuns(self.iface, self), PhotoRuns(self.iface, self)
        self.download = GairDownload(self.iface, self.dock.gair, self)
        says = self.way.photos.rows.says_of
        self.tips = PhotoTips(self._canvas, self._points, self.dock.thumbnails, says, self)
        map_area = self._canvas.viewport()
        self._drops = [PhotoDrop(self.dock, True), PhotoDrop(map_area, True, self._wanted)]
        self._connect()

    def engine_ready(self, offer: EngineOffer) -> None:
        """Show whether GAIR is here; nothing is asked of the hub before photos are wanted."""
        self._offer = offer
        if self.state.way == PHOTO:
            self.download.engine_ready(offer)
            self._controller.refresh()

    def way_changed(self, way: str) -> None:
        """Show what belongs to photos, or take it off the map."""
        if way != PHOTO:
            self.switch.leave()
        else:
            self.dock.gair.reload()  # the Locations dock may have chosen another file
            if self._offer is not None and self.dock.gair.entry is None:
                self.engine_ready(self._offer)
        self.show_on_map()

    def prepare_engine(self) -> None:
        """Start the engine unless it has been: it knows whether GAIR is here."""
        if self._offer is None:
            self._controller.prepare_engine()

    def scene_changed(self) -> None:
        """Say anew whether the photo was taken in the scene."""
        self.way.card.show_photo(self.state.photo, self._says(self._photo))

    def cancel(self) -> None:
        """Stop what runs, a download too."""
        self._stop()
        self.download.cancel()

    def shut_down(self) -> None:
        """Cancel and forget everything, and take it off the map."""
        self._canvas.destinationCrsChanged.disconnect(self.show_on_map)
        QgsProject.instance().cleared.disconnect(self._leave_points)
        for drop in self._drops:
            drop.shut_down()
        self.looking.shut_down()
        self.gallery.shut_down()
        self.download.shut_down()
        self._leave_points()
        self.tips.shut_down()
        self.dock.thumbnails.shut_down()
        self.switch.shut_down()
        self.ring.remove()
        self.markers.remove()

    def take(self, paths: Sequence[str]) -> None:
        """Take what was dropped or chosen: a photo, or a folder of them."""
        self.dock.setUserVisible(True)  # it may lie behind another
        self.dock.ways.choose(PHOTO)
        path = str(Path(paths[0]).absolute())
        if len(paths) > 1:
            line = self.tr("One photo or folder at a time: {0} is taken.")
            messages.hint(self.iface, line.format(Path(path).name))
        if os.path.isdir(path):
            line = self.tr("Reading the photos of {0}").format(Path(path).name or path)
            self.gallery.describe((path,), line)
        else:
            line = self.tr("Looking at {0}").format(Path(path).name)
            self.looking.describe((path,), line)

    def _wanted(self, paths: Sequence[str]) -> bool:
        """Whether what is dragged over the map is for this dock, and no layer."""
        if not self._controller.is_open:
            return False
        if self._dragged[0] != tuple(paths):  # asked at each move of the mouse
            self._dragged = tuple(paths), all(map(photos.looks_like_photos, paths))
        return self._dragged[1]

    def _connect(self) -> None:
        way = self.way
        for drop in self._drops:
            drop.dropped.connect(self.take)
        for runs in (self.looking, self.gallery):
            runs.busy.connect(way.set_busy)
            runs.idle.connect(way.set_idle)
            runs.refused.connect(self._refused)
        self.looking.described.connect(self._looked)
        self.gallery.described.connect(self._read)
        self.gallery.ranked.connect(self._ranked)
        self.gallery.stopped.connect(self._stopped)
        way.photo_asked.connect(self._choose_photo)
        way.folder_asked.connect(self._choose_folder)
        way.cleared.connect(lambda: self._show(None))
        way.closed.connect(self._close)
        way.stopped.connect(self._stop)
        way.earth_asked.connect(lambda: self.dock.locations_asked.emit(self.state.photo))
        way.photos.highlighted.connect(self._highlighted)
        way.photos.chosen.connect(self._chosen)
        self.dock.gair.changed.connect(self._controller.refresh)
        self.dock.gair.details_button.clicked.connect(self._details_opened)
        self._canvas.destinationCrsChanged.connect(self.show_on_map)
        QgsProject.instance().cleared.connect(self._leave_points)

    def _details_opened(self, opened: bool) -> None:
        if opened:
            self._controller.prepare_engine()  # it knows the devices

    def _choose_photo(self) -> None:
        kinds = self.tr("Photos") + " (*.jpg *.jpeg *.png *.webp)"
        start = settings.PHOTO_FOLDER.get() or os.path.expanduser("~")
        path, _ = QFileDialog.getOpenFileName(self.dock, self.tr("Photo"), start, kinds)
        if path:
            settings.PHOTO_FOLDER.set(os.path.dirname(path))
            self.take([path])

    def _choose_folder(self) -> None:
        start = settings.PHOTO_FOLDER.get() or os.path.expanduser("~")
        path = QFileDialog.getExistingDirectory(self.dock, self.tr("Folder of photos"), start)
        if path:
            settings.PHOTO_FOLDER.set(path)
            self.take([path])

    # --- the photo that is asked about ------------------------------------------------

    def _looked(self, result: PhotosResult, request: PhotosRequest) -> None:
        report = result.photos[0]
        self._controller.engine_works()
        if not report.usable:  # the photo that was there stays
            messages.warn(self.iface, report.problem)
            return
        self.dock.thumbnails.forget(report.path)
        self.way.photos.show_current(report.path)
        self._show(PhotoRow(report.path, report.lon, report.lat))
        self._ask()

    def _highlighted(self, row: PhotoRow | None) -> None:
        if row is not None:
            self._show(row)
            self._bring_into_view()

    def _chosen(self, row: PhotoRow) -> None:
        self._show(row)
        self._ask()

    def _ask(self) -> None:
        """Ask unless something is missing: the run bar says what."""
        if not self.state.problems():
            self._controller.runs.ask()

    def _show(self, row: PhotoRow | None) -> None:
        """Let ``row`` be what is asked about."""
        self._photo, self.state.photo = row, row.path if row is not None else ""
        if row is None:
            self.way.photos.show_current("")
        self.way.card.show_photo(self.state.photo, self._says(row))
        self.show_on_map()
        self._controller.refresh()

    def _says(self, row: PhotoRow | None) -> str:
        if row is None:
            return ""
        if row.lon is None or row.lat is None:
            return self.tr("It states no GPS position: only its heatmap says where it may be.")
        says = self.tr("Taken at {0}, {1}").format(f"{row.lon:.5f}", f"{row.lat:.5f}")
        layer = self._controller.layer
        if layer is None or not layer.crs().isValid():
            return says
        place = heatmap.moved(QgsPointXY(row.lon, row.lat), self._degrees, layer.crs())
        if place is not None and layer.extent().contains(place):
            return says
        return self.tr("{0}, outside the scene").format(says)

    # --- the folder ---------------------------------------------------------------------

    def _read(self, result: PhotosResult, request: PhotosRequest) -> None:
        """List the photos, and make their points apart: thousands take their time."""
        self._controller.engine_works()
        folder = request.paths[0]
        rows = [PhotoRow(p.path, p.lon, p.lat) for p in result.photos if p.usable]
        if not rows:
            messages.warn(self.iface, self._none_usable(result, folder))
            return
        self.folder, self._asked_at = folder, None
        self._found = (rows, " ".join(result.notes))
        self.dock.thumbnails.forget()
        self._list(rows, self._found[1])
        self._leave_points()
        if self.gallery.has_no_place(folder):
            return
        self._pointing = run_in_background(
            self.tr("GeoLangBind: photos on the map"),
            lambda: photos.features(result.photos),
            lambda points, error: self._placed(folder, points),
        )

    def _none_usable(self, result: PhotosResult, folder: str) -> str:
        line = self.tr("None of the {0} files in {1} can be read as a photo. {2}")
        return line.format(len(result.photos), folder, result.photos[0].problem)

    def _leave_points(self) -> None:
        """Points that are still being made belong to the project that was open then."""
        if self._pointing is not None:
            self._pointing.forget()
            self._pointing = None

    def _placed(self, folder: str, points: Sequence[QgsFeature] | None) -> None:
        self._pointing = None
        photos.show_photos(QgsProject.instance(), folder, points or ())
        self.show_on_map()

    def _list(self, rows: Sequence[PhotoRow], notes: str) -> None:
        name, count = Path(self.folder).name or self.folder, f"{len(rows):,}"
        title = self.tr("{0}: {1} photos").format(name, count)
        self.way.show_photos(title, rows, notes, self.state.photo)

    def _close(self) -> None:
        self.gallery.shut_down()
        self.way.set_idle()
        self.switch.leave()
        self.folder, self._asked_at, self._found = "", None, ((), "")
        self.way.show_photos("", ())
        self.show_on_map()

    def _refused(self, line: str, kind: str) -> None:
        messages.warn(self.iface, self._controller.without_model(line, kind))

    def _stop(self) -> None:
        self.looking.cancel()
        self.gallery.cancel()

    def _stopped(self) -> None:
        kept = self.tr("Cancelled: photos that were encoded until then are kept.")
        nothing = self.tr("Cancelled: nothing was changed.")
        self.dock.run_bar.set_note(kept if self.gallery.method == "rank" else nothing)

    # --- which photos look like a place ---------------------------------------------------

    def _make_tool(self) -> QgsMapTool:
        tool = PlacesTool(self._canvas)
        tool.clicked.connect(lambda point, _: self._rank(point))
        tool.removal.connect(lambda *_: self._unrank())
        tool.given_up.connect(self.switch.leave)
        return tool

    def _rank(self, point: QgsPointXY) -> None:
        """Rank the folder's photos by what the scene shows at ``point``, else by its location."""
        controller, layer = self._controller, self._controller.layer
        controller.refresh()
        problem = self.state.engine_problem or self.dock.gair.problem()
        if not problem and self.state.looking:
            problem = self.state.scene_line()  # with its bands, the scene may be what to compare
        if problem:
            messages.hint(self.iface, problem)
            return
        crs, inputs = self._canvas.mapSettings().destinationCrs(), None
        if layer is not None and not self.state.scene_line():
            place = heatmap.moved(point, crs, layer.crs())
            if place is None or not layer.extent().contains(place):
                line = self.tr("That place lies outside the scene “{0}”.")
                messages.hint(self.iface, line.format(layer.name()))
                return
            inputs = self._of_scene(place)
        else:
            at, model = (point.x(), point.y()), self.dock.gair.request()
            asked = RankRequest(
                self.folder, at, world.crs_name(crs), model=model, stores=self.state.stores
            )
            inputs = ReadyRequest(asked)
        if inputs is not None:
            self.gallery.rank(inputs, self.tr("Comparing the photos with this place"))

    def _of_scene(self, place: QgsPointXY) -> Inputs | None:
        controller = self._controller
        layer, found = controller.layer, controller.scene_bands
        if layer is None or found is None:
            return None
        asked: Any = RankState(**vars(self.state))
        asked.folder, asked.point = self.folder, (place.x(), place.y())
        try:
            return controller.runs.inputs(asked, layer, found)
        except (LayerError, OSError) as error:
            messages.warn(self.iface, str(error))
            return None

    def _ranked(self, result: RankResult, request: RankRequest) -> None:
        self._controller.engine_works()
        if request.folder != self.folder:
            return
        rows = [PhotoRow(p.path, p.lon, p.lat, p.score, p.distance_m) for p in result.photos]
        self._asked_at = None
        if result.lon is not None and result.lat is not None:
            self._asked_at = QgsPointXY(result.lon, result.lat)
        device = self.dock.gair.device.title(result.model.device)
        how = self.tr("GAIR on {0}, {1}").format(device, duration_text(result.seconds))
        notes = [self._compared(request), how, *result.notes, *result.model.notes]
        self._list(rows, "\n".join(dict.fromkeys(filter(None, notes))))
        self.show_on_map()

    def _compared(self, request: RankRequest) -> str:
        if request.scene is not None:
            return self.tr("The most like what the scene shows there come first.")
        why = self.state.scene_line()
        line = self.tr("Compared with the location alone, without a scene. {0}")
        return line.format(why).strip()

    def _unrank(self) -> None:
        """List the photos by name again."""
        if self.folder:
            self._asked_at = None
            self._list(*self._found)
            self.show_on_map()

    # --- on the map -------------------------------------------------------------------------

    def show_on_map(self) -> None:
        """Show the photo's place and that of the ranking, while photos are what is asked."""
        shown = self.state.way == PHOTO and self._controller.is_open
        self.ring.show(self._on_canvas(self._place()) if shown else None)
        clicked = self._on_canvas(self._asked_at) if shown else None
        self.markers.show([(clicked, True)] if clicked is not None else [])

    def _place(self) -> QgsPointXY | None:
        row = self._photo
        if row is None or row.lon is None or row.lat is None:
            return None
        return QgsPointXY(row.lon, row.lat)

    def _on_canvas(self, place: QgsPointXY | None) -> QgsPointXY | None:
        if place is None:
            return None
        return heatmap.moved(place, self._degrees, self._canvas.mapSettings().destinationCrs())

    def _bring_into_view(self) -> None:
        point = self._on_canvas(self._place())
        if point is not None and not self._canvas.extent().contains(point):
            self._canvas.setCenter(point)
            self._canvas.refresh()

    def _points(self) -> Any:
        """Return the layer whose photos are shown beside the cursor."""
        if not self.folder or self.state.way != PHOTO or not self._controller.is_open:
            return None
        return photos.layer_of(QgsProject.instance(), self.folder)
