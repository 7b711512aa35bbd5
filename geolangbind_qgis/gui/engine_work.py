# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of the engine's environment, and the one thing that is done to it at a time."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from geolangbind_qgis import settings
from geolangbind_qgis.gui import messages
from geolangbind_qgis.gui.background import BackgroundTask, run_in_background
from geolangbind_qgis.gui.environment_task import EnvironmentTask
from geolangbind_qgis.gui.numbers import size_text, time_left_text

if TYPE_CHECKING:
    from geolangbind_qgis.client.environment.gpu import GpuOffer
    from geolangbind_qgis.client.environment.plan import Plan
    from geolangbind_qgis.client.environment.progress import Progress
    from geolangbind_qgis.client.environment.record import Record
    from geolangbind_qgis.client.environment.verify import Health
    from geolangbind_qgis.client.errors import EnvironmentFailed
    from geolangbind_qgis.gui.environment_task import Work

log = logging.getLogger("geolangbind")

INSTALL, REPAIR, UPDATE = "install", "repair", "update"
UPGRADE, SWITCH_BACK, REMOVE, READ_BUNDLE = "upgrade", "switch_back", "remove", "read_bundle"
STOP_LIMIT_S = 15.0
_TRIES, _PAUSE_S = 3, 1.0


@dataclass(frozen=True)
class Found:
    """What a look at the environment found."""

    health: Health
    plan: Plan | None = None  # what installing or repairing would do, where that is of use
    offer: GpuOffer | None = None
    way_back: bool = False  # an earlier build is kept
    checked: bool = False  # every file was looked at, and the engine tried itself


class EngineWork(QObject):
    """Belongs to the plugin: a window on it may be closed while an installation goes on.

    ``doing`` names what goes on, empty when nothing does. ``found`` is ``None``
    until the first look has ended. ``engine_changed`` says that the next engine
    to start is another one than before, or that there is none any more.
    """

    changed = pyqtSignal()
    progressed = pyqtSignal(object)  # Progress
    engine_changed = pyqtSignal()
    says = pyqtSignal(str)  # what goes on, in a line for docks; empty at its end

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._iface = iface
        self._task: EnvironmentTask | None = None
        self._looking: BackgroundTask | None = None
        self._stop_looking = threading.Event()
        self.doing = ""
        self.cancelling = False
        self.found: Found | None = None
        self.bundle: Plan | None = None  # an offline bundle that was read
        self.progress: Progress | None = None
        self.failure: EnvironmentFailed | None = None
        self.note = ""  # how the last thing ended, unless it failed

    @property
    def looking(self) -> bool:
        """Whether a look goes on."""
        return self._looking is not None

    def line(self) -> str:
        """Return what is being installed, and how long that still takes; empty: nothing is."""
        if self.doing not in (INSTALL, REPAIR, UPDATE):
            return ""
        left = time_left_text(self.progress.seconds_left) if self.progress else ""
        line = self.tr("The engine is being installed.")
        return f"{line} {left}".strip()

    def look(self, thorough: bool = False) -> None:
        """Look at the environment: its record first, then, if ``thorough``, every file."""
        self._forget_look()
        if thorough:
            self.note = ""
        stop = self._stop_looking
        self._look_with(lambda: _look(False, stop), thorough)

    def install(self) -> None:
        """Install what the bundle or the plan says."""
        from geolangbind_qgis.client.environment import install

        plan = self.bundle or (self.found.plan if self.found else None)
        if plan is not None:
            self._begin(
                INSTALL,
                self.tr("GeoLangBind: installing the engine"),
                lambda told, stop: install.carry_out(plan, told, stop),
            )

    def repair(self, update: bool = False) -> None:
        """Build the environment anew; what is whole is not downloaded again."""
        from geolangbind_qgis.client.environment import repair

        title = self.tr("GeoLangBind: repairing the engine")
        if update:
            title = self.tr("GeoLangBind: updating the engine")
        self._begin(UPDATE if update else REPAIR, title, repair.carry_out)

    def upgrade(self) -> None:
        """Install the build for the graphics card beside the one in use."""
        from geolangbind_qgis.client.environment import install, plan

        offer = self.found.offer if self.found else None
        if offer is not None:
            self._begin(
                UPGRADE,
                self.tr("GeoLangBind: installing the build for the graphics card"),
                lambda told, stop: install.carry_out(plan.make(offer.backend), told, stop),
            )

    def switch_back(self) -> None:
        """Use the build that was in use before the one for the graphics card."""
        title = self.tr("GeoLangBind: back to the build for the processor")
        self._begin(SWITCH_BACK, title, lambda _told, _stop: _switch_back())

    def remove(self) -> None:
        """Stop the engine and remove it from the disk."""
        title = self.tr("GeoLangBind: removing the engine")
        self._begin(REMOVE, title, lambda _told, _stop: _remove())

    def read_bundle(self, path: str) -> None:
        """Look into the offline bundle ``path``; ``bundle`` then says what it would install."""
        from geolangbind_qgis.client.environment import bundle

        title = self.tr("GeoLangBind: looking into the file")
        self._begin(READ_BUNDLE, title, lambda _told, _stop: bundle.read(path))

    def drop_bundle(self) -> None:
        """Install from the network again."""
        self.bundle = None
        self.changed.emit()

    def use_python(self, path: str) -> None:
        """Run the engine with this Python; an empty ``path``: find one as before."""
        settings.ENGINE_PYTHON.set(path)
        self.failure, self.note = None, ""
        self.engine_changed.emit()
        self.look(thorough=True)

    def cancel(self) -> None:
        """Ask what goes on to stop; it leaves nothing half-made."""
        if self._task is not None and not self.cancelling:
            self.cancelling = True
            self._task.cancel()
            self.changed.emit()

    def shut_down(self) -> None:
        """Stop everything and wait for its end; nothing is said any more."""
        self._forget_look()
        task, self._task = self._task, None
        if task is None:
            return
        for signal in (task.progressed, task.done, task.failed, task.cancelled):
            signal.disconnect()
        task.cancel()
        task.wait(STOP_LIMIT_S)  # its files are being swept away; then QGIS may close

    def _begin(self, doing: str, title: str, work: Work) -> None:
        if self._task is not None:
            return
        self._forget_look()
        self.doing, self.cancelling = doing, False
        self.failure, self.progress, self.note = None, None, ""
        self._task = EnvironmentTask(title, work)
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._cancelled)
        QgsApplication.taskManager().addTask(self._task)
        self.says.emit(self.line())
        self.changed.emit()

    def _progressed(self, progress: Progress) -> None:
        self.progress = progress
        self.progressed.emit(progress)
        self.says.emit(self.line())

    def _done(self, result: Any) -> None:
        doing = self._end()
        if doing == READ_BUNDLE:
            self.bundle = result
            self.changed.emit()
            return
        self.bundle = None
        if doing == INSTALL:
            settings.ENGINE_PYTHON.reset()  # another one chosen before would still be used
        said = self.tr("The engine is ready.")
        if doing == REMOVE:
            said = self.tr("The engine is removed: {0} regained.").format(size_text(result))
            self.note = said
        messages.tell(self._iface, said)
        self.engine_changed.emit()
        self.look()

    def _failed(self, error: EnvironmentFailed) -> None:
        doing = self._end()
        self.failure = error
        messages.warn(self._iface, error.message)
        if doing == REMOVE:  # perhaps a part of it
            self.engine_changed.emit()
        self.look()

    def _cancelled(self) -> None:
        self._end()
        self.note = self.tr("Cancelled; everything is as it was before.")
        self.look()

    def _end(self) -> str:
        doing, self.doing, self._task = self.doing, "", None
        self.cancelling, self.progress = False, None
        self.says.emit("")
        return doing

    def _forget_look(self) -> None:
        self._stop_looking.set()
        self._stop_looking = threading.Event()
        if self._looking is not None:
            self._looking.forget()
            self._looking = None

    def _look_with(self, work: Any, then_thorough: bool) -> None:
        stop = self._stop_looking

        def done(found: Found | None, error: Exception | None) -> None:
            self._looking = None
            if error is not None:
                self._look_failed(error)
            elif found is not None:
                self.found = found
                if found.checked and found.health.state in ("ok", "own"):
                    self.failure = None  # it does not matter any more
                if then_thorough and found.health.state != "missing":
                    self._look_with(lambda: _look(True, stop), False)
            self.changed.emit()

        self._looking = run_in_background(self.tr("GeoLangBind: looking at the engine"), work, done)
        self.changed.emit()

    def _look_failed(self, error: Exception) -> None:
        from geolangbind_qgis.client.errors import EnvironmentFailed

        if not isinstance(error, EnvironmentFailed):
            log.error("looking at the engine", exc_info=error)
            error = EnvironmentFailed("unknown", str(error))
        self.failure = error


def _look(thorough: bool, stop: threading.Event) -> Found:
    """Return what is there; called in a thread."""
    from geolangbind_qgis.client.environment import gpu, plan, verify

    health = verify.check(stop) if thorough else verify.glance()
    if health.state == "missing":
        return Found(health, plan=plan.make())
    if health.record is None:  # a Python that is not ours
        return Found(health, checked=thorough)
    if health.state in ("broken", "outdated"):
        made = plan.without(plan.make(health.record.backend), health.packages)
        return Found(health, plan=made, checked=thorough)
    return Found(health, offer=gpu.offer(), way_back=gpu.can_switch_back(), checked=thorough)


def _switch_back() -> Record:
    from geolangbind_qgis.client import shared
    from geolangbind_qgis.client.environment import gpu

    shared.shut_down()  # the build it runs from is removed
    return gpu.switch_back()


def _remove() -> int:
    from geolangbind_qgis.client import shared
    from geolangbind_qgis.client.environment import remove
    from geolangbind_qgis.client.errors import EnvironmentFailed

    for _ in range(_TRIES - 1):
        shared.shut_down()  # its files are in use
        try:
            return remove.everything()
        except EnvironmentFailed as error:
            if error.cause not in ("busy", "blocked"):  # the second in Windows
                raise
        time.sleep(_PAUSE_S)  # a dock has just started it again, or tidies up
    shared.shut_down()
    return remove.everything()
