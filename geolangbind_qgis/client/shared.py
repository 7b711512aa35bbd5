# SPDX-License-Identifier: GPL-2.0-or-later
"""The one engine of this QGIS, wired to the plugin's settings."""

from __future__ import annotations

import atexit
import os
import threading
from pathlib import Path

from geolangbind_qgis.client.engine import Engine, Limits
from geolangbind_qgis.client.environment import folders, guard
from geolangbind_qgis.client.environment.locate import find_engine_python
from geolangbind_qgis.client.environment.proxy import proxy_variables

_lock = threading.Lock()
_engine: Engine | None = None


def engine() -> Engine:
    """Return the engine of this process; it starts with the first call submitted to it."""
    global _engine
    with _lock:
        if _engine is None:
            _engine = Engine(
                locate=_locate,
                limits=Limits(),
                idle_s=_idle_s,
                extra_environment=_extra_environment,
                log_path=_log_path(),
            )
            atexit.register(shut_down)  # qgis_process ends without unloading plugins
        return _engine


def is_running() -> bool:
    """Whether the engine has been started and not stopped since; starts nothing."""
    with _lock:
        return _engine is not None and _engine.state != "stopped"


def is_busy() -> bool:
    """Whether the engine works on something right now."""
    with _lock:
        return _engine is not None and _engine.is_busy


def shut_down() -> None:
    """Stop the engine, if it runs, and forget it; a later ``engine()`` makes a new one."""
    global _engine
    with _lock:
        old, _engine = _engine, None
    if old is not None:
        atexit.unregister(shut_down)
        old.close()
    guard.hold(None)


def _locate() -> str:
    """Return the engine's Python, and say that this QGIS uses its environment from now on.

    An environment that was replaced meanwhile is removed now that no engine of this
    QGIS runs in it any more.
    """
    python, places = find_engine_python(), folders.find()
    if not _hold(python, places):
        return python
    if not os.path.isfile(python):  # swept away by another QGIS before it was held
        python = find_engine_python()
        _hold(python, places)
    threading.Thread(target=_tidy, args=(places,), name="geolangbind-tidy", daemon=True).start()
    return python


def _hold(python: str, places: folders.Folders | None) -> bool:
    """Hold the environment of ``python`` if the plugin installed it, else none; say which."""
    environment = Path(python).parent.parent
    is_ours = places is not None and environment.parent == places.environments
    guard.hold(environment if is_ours else None)
    return is_ours


def _tidy(places: folders.Folders) -> None:
    from geolangbind_qgis.client.environment import install

    install.tidy(places)


def _idle_s() -> float:
    try:
        from geolangbind_qgis import settings
    except ImportError:  # outside QGIS
        return Limits().idle_s
    return 60.0 * settings.IDLE_MINUTES.get()


def _extra_environment() -> dict[str, str]:
    try:
        from geolangbind_qgis import settings
    except ImportError:
        return {}
    extra = proxy_variables()
    endpoint = settings.HUB_ENDPOINT.get().strip()
    if endpoint:
        extra["HF_ENDPOINT"] = endpoint
    folder = settings.MODELS_FOLDER.get().strip()
    if folder:
        extra["HF_HUB_CACHE"] = os.path.expanduser(folder)
    if settings.OFFLINE.get():
        extra["HF_HUB_OFFLINE"] = "1"
    return extra


def _log_path() -> str:
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return ""
    profile = QgsApplication.qgisSettingsDirPath()
    if not profile:  # QGIS has not been initialised
        return ""
    folder = os.path.join(profile, "geolangbind")
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError:
        return ""
    return os.path.join(folder, "engine.log")
