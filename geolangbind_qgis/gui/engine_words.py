# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Engine window says in each state: a headline, a sentence, the main button, the facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from geolangbind_qgis import settings
from geolangbind_qgis.gui import engine_work
from geolangbind_qgis.gui.numbers import size_text

if TYPE_CHECKING:
    from geolangbind_qgis.client.environment.plan import Plan
    from geolangbind_qgis.client.environment.record import Record
    from geolangbind_qgis.gui.engine_work import EngineWork

OURS, GOOD, WARNING = "geolangbind", "mIconSuccess", "mIconWarning"  # two are QGIS's own


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("EngineWords", text)


@dataclass(frozen=True)
class Words:
    """What the top of the window says; an empty ``button`` stands for none."""

    icon: str
    headline: str
    says: str = ""
    button: str = ""


def words(work: EngineWork) -> Words:
    """Return what to say about ``work`` as it is now."""
    if work.doing:
        return _doing(work.doing)
    if work.bundle is not None:
        return Words(
            OURS,
            tr("Install from a file"),
            tr("The file holds everything that is needed. Nothing is downloaded."),
            tr("&Install from the file"),
        )
    found = work.found
    if found is None and work.failure is not None:
        return Words(WARNING, tr("The engine cannot be looked at"))
    if found is None:
        return Words(OURS, tr("Looking at the engine…"))
    if found.health.record is None and found.health.state == "broken":
        button = tr("&Use the plugin's own engine") if settings.ENGINE_PYTHON.get() else ""
        headline = tr("The chosen Python does not run the engine")
        return Words(WARNING, headline, found.health.says, button)
    return _of_state(found.health.state, found.health.says, bool(work.failure))


def _doing(doing: str) -> Words:
    later = tr("You can close this window and go on working: it continues.")
    kept = tr("The engine in use stays as it is until the new one has proved that it works.")
    said = {
        engine_work.INSTALL: (tr("Installing the engine"), later),
        engine_work.REPAIR: (tr("Repairing the engine"), later),
        engine_work.UPDATE: (tr("Updating the engine"), later),
        engine_work.UPGRADE: (tr("Installing the build for the graphics card"), kept),
        engine_work.SWITCH_BACK: (tr("Going back to the build for the processor"), ""),
        engine_work.REMOVE: (tr("Removing the engine"), ""),
        engine_work.READ_BUNDLE: (tr("Looking into the file"), ""),
    }
    return Words(OURS, *said[doing])


def _of_state(state: str, says: str, failed: bool) -> Words:
    if state == "missing":
        about = tr(
            "The engine runs the models, beside QGIS and on this computer. It is installed once."
        )
        if failed:
            return Words(WARNING, tr("The engine was not installed"), about, tr("&Try again"))
        return Words(OURS, tr("The engine is not installed yet"), about, tr("&Install"))
    if state == "broken":
        return Words(WARNING, tr("The engine is damaged"), says, tr("&Repair"))
    if state == "outdated":
        return Words(OURS, tr("The engine can be updated"), says, tr("&Update"))
    if state == "own":
        return Words(OURS, tr("A Python of your own runs the engine"), says)
    return Words(GOOD, tr("The engine is ready"), says)


def facts(work: EngineWork) -> list[tuple[str, str]]:
    """Return the lines below: a title and a text each; an empty title goes on with the last."""
    found = work.found
    if work.bundle is not None:
        return _plan_facts(work.bundle)
    if found is None:
        return []
    if found.plan is not None:
        return _plan_facts(found.plan)
    return _record_facts(found.health.record) if found.health.record else []


def build_text(backend: str, version: str = "") -> str:
    """Return which PyTorch the build ``backend`` is, and what it computes with."""
    torch = f"PyTorch {version.partition('+')[0]}".strip()
    number = backend.lstrip("abcdefghijklmnopqrstuvwxyz")  # of CUDA or ROCm, where it is known
    if backend.startswith("cu"):
        made_for = f"CUDA {number[:-1]}.{number[-1]}" if number else "CUDA"
        return tr("{0} for NVIDIA graphics cards ({1})").format(torch, made_for)
    if backend.startswith("rocm"):
        made_for = f"ROCm {number}".strip()
        return tr("{0} for AMD graphics cards ({1})").format(torch, made_for)
    if backend == "xpu":
        return tr("{0} for Intel graphics cards").format(torch)
    if backend == "mps":
        return tr("{0} for Apple's processor and graphics").format(torch)
    return tr("{0} for the processor (CPU)").format(torch)


def _plan_facts(plan: Plan) -> list[tuple[str, str]]:
    fetched = "python" in plan.steps
    python = tr("Python {0}, fetched for it") if fetched else tr("Python {0}, found here")
    disk = size_text(plan.disk_bytes) if plan.disk_bytes else tr("nothing more")
    free = tr("{0} ({1} free)").format(disk, size_text(plan.free_bytes))
    download = tr("about {0}").format(size_text(plan.download_bytes))
    source = [(tr("From"), plan.bundle)] if plan.bundle else []
    return [
        (tr("What"), build_text(plan.backend)),
        ("", python.format(plan.python_version)),
        (tr("Download"), download if plan.download_bytes else tr("nothing")),
        (tr("On disk"), free),
        *source,
        (tr("Where"), plan.folder),
    ]


def _record_facts(record: Record) -> list[tuple[str, str]]:
    made = QDateTime.fromString(record.created, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    lines = [
        (tr("What"), build_text(record.backend, record.packages.get("torch", ""))),
        ("", tr("Python {0}").format(record.python_version)),
        (tr("Installed"), tr("{0}, by version {1}").format(when, record.plugin)),
        (tr("On disk"), size_text(record.size)),
        (tr("Where"), record.folder),
    ]
    return lines + ([(tr("Note"), record.note)] if record.note else [])
