# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts the real QGIS with a throw-away profile, runs a script inside it, always comes back.

The script gets ``iface`` and can import ``tools``. Whatever happens in there (a
modal dialog before the script starts, a script that never ends), QGIS is ended
after ``limit_s`` and a picture of the screen is left behind where a virtual
screen was used.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools import screen

ROOT = Path(__file__).resolve().parent.parent
WITH_DISPLAY = ROOT / "tools" / "with_display.sh"
TIMED_OUT = 124
INI = """\
[PythonPlugins]
{plugins}
[qgis]
checkVersion=false
[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US
[app]
askToSaveMemoryLayers=false
[fonts]
downloadMissingFonts=false
[plugin-manager]
automatically-check-for-updates=false
"""


@dataclasses.dataclass(frozen=True)
class Ended:
    """How a session ended: its exit status (124: the time limit) and what it printed."""

    status: int
    output: str
    picture: Path | None  # of the screen at the time limit


class Profile:
    """A clean QGIS profile below ``folder``."""

    def __init__(self, folder: Path, plugins: Sequence[str] = ()) -> None:
        self.folder = folder
        self.default = folder / "profiles" / "default"
        self.plugins = self.default / "python" / "plugins"
        self.plugins.mkdir(parents=True, exist_ok=True)
        ini = self.default / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True, exist_ok=True)
        ini.write_text(INI.format(plugins="".join(f"{name}=true\n" for name in plugins)))

    def environment(self) -> dict[str, str]:
        """Return the variables that keep QGIS out of the user's own settings."""
        places = {
            "XDG_CONFIG_HOME": self.folder / "config",
            "XDG_DATA_HOME": self.folder / "data",
            "XDG_RUNTIME_DIR": self.folder / "run",
        }
        if os.environ.get("DISPLAY") and "XDG_RUNTIME_DIR" in os.environ:
            del places["XDG_RUNTIME_DIR"]  # the user's own screen is reached through it
        for place in places.values():
            place.mkdir(exist_ok=True)
            place.chmod(0o700)
        return {key: str(place) for key, place in places.items()}


def run(
    script: Path,
    profile: Profile,
    *,
    limit_s: float,
    environment: Mapping[str, str] | None = None,
    virtual: bool = False,
    picture: Path | None = None,
) -> Ended:
    """Run ``script`` in QGIS and return how that ended.

    ``virtual`` takes a virtual screen even where there is a real one. At the
    time limit the screen is saved as the PNG ``picture`` (virtual screens only).
    """
    frames = Path(tempfile.mkdtemp(prefix="screen-"))  # xvfb-run cannot take one with a space
    variables = {**os.environ, **profile.environment(), **(environment or {})}
    variables["GEOLANGBIND_FRAMEBUFFER"] = str(frames)
    variables["PYTHONPATH"] = str(_only_tools(profile.folder))
    variables.pop("QT_QPA_PLATFORM", None)
    if virtual:
        variables["GEOLANGBIND_VIRTUAL_DISPLAY"] = "1"
    command = [str(WITH_DISPLAY), "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profile.folder), "--code", str(script)]
    log = profile.folder / "qgis.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=variables,
            start_new_session=True,
        )
        taken: Path | None = None
        try:
            status = process.wait(limit_s)
        except subprocess.TimeoutExpired:
            status = TIMED_OUT
            taken = screen.save(frames, picture) if picture else None
        finally:
            _end(process)
            shutil.rmtree(frames, ignore_errors=True)
    return Ended(status, log.read_text(encoding="utf-8", errors="replace"), taken)


def _only_tools(folder: Path) -> Path:
    """Return a folder for Python's path that holds this package and nothing else of the checkout.

    The plugin in it must come from where QGIS loads plugins, never from the checkout.
    """
    path = folder / "python"
    path.mkdir(exist_ok=True)
    link = path / "tools"
    if not link.exists():
        link.symlink_to(ROOT / "tools", target_is_directory=True)
    return path


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the session's whole process group: QGIS, the engine it started, the virtual screen."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        deadline = time.monotonic() + 3
        while time.monotonic() < deadline and process.poll() is None:
            time.sleep(0.1)
    process.wait()
