# SPDX-License-Identifier: GPL-2.0-or-later
"""Find the Python that runs the engine."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from geolangbind_qgis.client.environment import folders, record
from geolangbind_qgis.client.environment.ask import ask
from geolangbind_qgis.client.errors import EngineMissing

VARIABLE = "GEOLANGBIND_ENGINE_PYTHON"
PACKAGES = (
    "torch", "numpy", "rasterio", "safetensors", "tokenizers", "huggingface_hub", "ftfy", "pillow",
)  # fmt: skip
_MODULES = {"pillow": "PIL"}  # packages that are imported by another name
_LOOK = (
    "import importlib.util, sys; "
    "sys.exit(sys.version_info < (3, 10) or any(map(lambda name: "
    "importlib.util.find_spec(name) is None, sys.argv[1:])))"
)
_LOOK_LIMIT_S = 60
_CHOOSE = "choose another Python for the engine."


def find_engine_python(configured: str | None = None, settings_folder: str | None = None) -> str:
    """Return the path of the Python that runs the engine.

    In this order: ``configured`` (by default the plugin's setting), the
    environment variable ``GEOLANGBIND_ENGINE_PYTHON``, the environment that the
    plugin installed, one made by hand in ``engine`` beside it, QGIS's own Python
    if it has every package. Raises ``EngineMissing``; what was chosen by hand and is not there
    is an error, never passed over. May take a second: not for the main thread.
    """
    chosen = _setting() if configured is None else configured.strip()
    if chosen:
        return _existing(chosen, "The GeoLangBind settings name")
    chosen = os.environ.get(VARIABLE, "").strip()
    if chosen:
        return _existing(chosen, f"{VARIABLE} names")
    places = folders.find(settings_folder)
    if places is not None:
        current = record.current(places)
        if current is not None and os.path.isfile(current.python):
            return current.python
        by_hand = _python_in(places.root / "engine")
        if by_hand is not None:
            return str(by_hand)
    own = complete_own_python()
    if own:
        return own
    raise EngineMissing(
        "The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose "
        f"a Python (3.10 or newer) that has {', '.join(PACKAGES[:-1])} and {PACKAGES[-1]}."
    )


def chosen_python() -> str:
    """Return what was chosen by hand, in the settings or the variable; empty if nothing was."""
    return _setting() or os.environ.get(VARIABLE, "").strip()


def complete_own_python() -> str:
    """Return QGIS's own Python if it has every package of the engine; else nothing."""
    own = own_python()
    return str(own) if own is not None and _has_packages(str(own)) else ""


def modules() -> tuple[str, ...]:
    """Return the names by which the engine's packages are imported."""
    return tuple(_MODULES.get(name, name) for name in PACKAGES)


def own_python() -> Path | None:
    """Return the Python program of this process; inside QGIS ``sys.executable`` is QGIS itself."""
    for path in _own_candidates():
        if path.name.lower().startswith("python") and path.is_file() and os.access(path, os.X_OK):
            return path
    return None


def _own_candidates() -> Iterator[Path]:
    yield Path(sys.executable or "none")
    major, minor = sys.version_info[:2]
    for prefix in dict.fromkeys((sys.prefix, sys.exec_prefix, sys.base_prefix)):
        yield Path(prefix) / "python.exe"
        for name in (f"python{major}.{minor}", "python3"):
            yield Path(prefix) / "bin" / name


def _existing(chosen: str, who: str) -> str:
    """Return the Python that was chosen by hand; a folder stands for the environment in it."""
    path = Path(os.path.expanduser(chosen))
    if os.path.isdir(path):
        inside = _python_in(path)
        if inside is None:
            raise EngineMissing(f"{who} {chosen}, but no Python is in that folder: {_CHOOSE}")
        return str(inside)
    if not os.path.isfile(path):
        raise EngineMissing(f"{who} {chosen}, but there is no such file: {_CHOOSE}")
    if not os.access(path, os.X_OK):
        raise EngineMissing(f"{who} {chosen}, but that is not a program: {_CHOOSE}")
    return str(path)


def _python_in(folder: Path) -> Path | None:
    for parts in (
        ("bin", "python"),
        ("bin", "python3"),
        ("Scripts", "python.exe"),
        ("python.exe",),
    ):
        path = folder.joinpath(*parts)
        if os.path.isfile(path):
            return path
    return None


@functools.lru_cache(maxsize=4)
def _has_packages(python: str) -> bool:
    """Whether ``python -I`` finds every package; nothing is imported."""
    return ask([python, "-I", "-c", _LOOK, *modules()], _LOOK_LIMIT_S) is not None


def _setting() -> str:
    try:
        from geolangbind_qgis import settings
    except ImportError:  # outside QGIS
        return ""
    return settings.ENGINE_PYTHON.get().strip()
