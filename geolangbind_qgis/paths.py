# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the files beside the code are: in a checkout and when installed.

In a checkout ``resources/``, ``i18n/`` and ``metadata.txt`` stand beside the
package; the installed plugin holds them inside it.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    return PACKAGE if (PACKAGE / "metadata.txt").exists() else PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources/``."""
    return _root().joinpath("resources", *parts)


def requirements(name: str) -> Path:
    """Return the path of a file in ``requirements/``: what the engine is made of."""
    return _root() / "requirements" / name


def translations() -> Path:
    """Return the folder that holds the compiled translations."""
    return _root() / "i18n"


def vendored() -> Path:
    """Return the folder of the packages that the installed plugin carries; a checkout has none."""
    return _root() / "vendored"


def metadata() -> Path:
    """Return the path of ``metadata.txt``."""
    return _root() / "metadata.txt"


def version() -> str:
    """Return the plugin's version as ``metadata.txt`` states it, or ``"0"``."""
    try:
        lines = metadata().read_text(encoding="utf-8").splitlines()
    except OSError:
        return "0"
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "version":
            return value.strip()
    return "0"
