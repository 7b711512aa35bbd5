# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes out of a report what says who somebody is: folders, names, logins, tokens."""

from __future__ import annotations

import getpass
import re
import socket
from collections.abc import Callable
from pathlib import Path

_LOGIN = re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^/\s\"'@]+@", re.IGNORECASE)
_TOKEN = re.compile(r"\b(hf_|ghp_|github_pat_|glpat-|pypi-)[A-Za-z0-9_-]{6,}")
_SECRET = re.compile(
    r"((?:token|password|passwd|secret|api[_-]?key|authorization)[\"']?\s*[=:]\s*[\"']?)"
    r"(?:(?:Bearer|Basic)\s+)?[^\s&\"',;]+",
    re.IGNORECASE,
)


def redact(text: str) -> str:
    """Return ``text`` without the person's home folder, names, logins and tokens."""
    home = str(Path.home())
    if len(home) > 1:
        text = re.sub(re.escape(home), "~", text, flags=re.IGNORECASE)
        text = text.replace(home.replace("\\", "/"), "~").replace(home.replace("\\", "\\\\"), "~")
    text = re.sub(r"([A-Za-z]:[\\/]+Users[\\/]+)[^\\/\"'\n]+", r"\1…", text)
    text = re.sub(r"(/(?:home|Users)/)[^/\s\"']+", r"\1…", text)
    text = _LOGIN.sub(r"\1…@", text)
    text = _TOKEN.sub(r"\1…", text)
    text = _SECRET.sub(r"\1…", text)
    for name in _names():
        text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", "…", text, flags=re.IGNORECASE)
    return text


def _names() -> list[str]:
    """Return the names of the person and the computer, unless they say nothing of either."""
    common = {"root", "user", "admin", "localhost", "runner", "vm", "linux", "qgis", "python"}
    found = (_ask(getpass.getuser), _ask(socket.gethostname))
    return [name for name in found if len(name) > 2 and name.lower() not in common]


def _ask(name: Callable[[], str]) -> str:
    try:
        return name()
    except (OSError, KeyError, ImportError):  # a system that does not know
        return ""
