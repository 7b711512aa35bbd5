# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes out what is nobody else's: of a log secrets, of a report also who somebody is."""

from __future__ import annotations

import contextlib
import getpass
import os
import platform
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

TOKEN_VARIABLES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
_SHORTEST = 6  # letters of a token; what is shorter would be taken out of everything
_PATTERNS = (
    (re.compile(r"\bhf_(?:[a-z]+_)?[A-Za-z0-9]{16,}"), "hf_…"),
    (re.compile(r"(?i)\b(bearer|basic)(\s+|%20)[^\s\"',;)}\]]+"), r"\1 …"),
    (re.compile(r"([A-Za-z][\w+.-]*://)[^/\s\"'?#]*@"), r"\1…@"),
    # A password whose "/", "?" or "#" was not escaped ends where its "@" is.
    (re.compile(r"([A-Za-z][\w+.-]*://)[^/\s\"'?#@:]+:[^\s\"'@]*@"), r"\1…@"),
    (
        re.compile(
            r"(?i)([?&][\w.-]*(?:signature|token|credential|policy|key-pair-id|password|secret)"
            r"[\w.-]*=)[^&\s\"')>]+"
        ),
        r"\1…",
    ),
)
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
    text = without_secrets(text)
    text = _TOKEN.sub(r"\1…", text)
    text = _SECRET.sub(r"\1…", text)
    for name in _names():
        text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", "…", text, flags=re.IGNORECASE)
    return text


def without_secrets(text: str) -> str:
    """Return ``text`` without tokens, logins in addresses and signatures of addresses."""
    for token in _tokens():
        text = text.replace(token, "…")
        text = text.replace(repr(token)[1:-1], "…")
        text = text.replace(repr(token.encode())[2:-1], "…")
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


def token_file() -> Path:
    """Return where ``hf auth login`` keeps the person's token."""
    named = os.environ.get("HF_TOKEN_PATH")
    if named:
        return Path(os.path.expandvars(named)).expanduser()
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("HF_HOME") or os.path.join(cache, "huggingface")
    return Path(os.path.expandvars(home)).expanduser() / "token"


def _tokens() -> list[str]:
    """Return the person's tokens, those of the environment and the one of the file."""
    found = [os.environ.get(name, "") for name in TOKEN_VARIABLES]
    path = token_file()
    with contextlib.suppress(OSError):
        found.append(_read(str(path), path.stat().st_mtime_ns))
    return [token for token in map(str.strip, found) if len(token) >= _SHORTEST]


@lru_cache(maxsize=2)
def _read(path: str, _modified: int) -> str:
    return Path(path).read_text(encoding="utf-8", errors="replace")


def _names() -> list[str]:
    """Return the names of the person and the computer, unless they say nothing of either."""
    common = {"root", "user", "admin", "localhost", "runner", "vm", "linux", "qgis", "python"}
    found = (_ask(getpass.getuser), _ask(platform.node))
    return [name for name in found if len(name) > 2 and name.lower() not in common]


def _ask(name: Callable[[], str]) -> str:
    try:
        return name()
    except (OSError, KeyError, ImportError):  # a system that does not know
        return ""
