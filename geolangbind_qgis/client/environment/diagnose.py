# SPDX-License-Identifier: GPL-2.0-or-later
"""From what went wrong to one line with the next step, and a report without personal data."""

from __future__ import annotations

import errno
import platform
import re
import sys
from urllib.parse import urlsplit

from geolangbind_qgis import paths
from geolangbind_qgis.client.environment.download import DownloadFailed
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import EnvironmentFailed
from geolangbind_qgis.redact import redact

CAUSES = (
    "network", "proxy", "refused", "server", "certificate", "disk", "readonly", "python",
    "blocked", "path", "checksum", "package", "system", "broken", "device", "interrupted",
    "busy", "bundle", "missing", "unknown",
)  # fmt: skip
_OF_A_HOST = ("network", "refused", "server", "certificate")
_REPORT_LINES = 60
_NAMES = re.compile(r"\b[a-z]+://[^\s)`]+|`[^`\n]*`", re.IGNORECASE)  # addresses, paths, packages

# What uv and the systems write; the first that is found counts, so the particular ones lead.
_PATTERNS = (
    ("checksum", r"hash mismatch|checksum"),
    ("disk", r"os error 28\b|no space left|os error 112\b|not enough space|os error 122\b|quota"
             r"|os error 27\b|file too large"),
    ("readonly", r"os error 30\b|read-only file system"),
    ("path", r"os error 206\b|file name too long|os error 36\b|path too long"),
    ("blocked", r"os error (5|32|33|225|1260|4551|13)\b|access is denied|permission denied"
                r"|operation not permitted|being used by another process|virus|blocked by"),
    ("proxy", r"\(407 |proxy|tunnel error"),
    ("certificate", r"certificate|UnknownIssuer|self.signed|InvalidContentType|tls handshake"),
    ("refused", r"\((401|403|451) |unauthorized|forbidden"),
    ("server", r"\((429|5\d\d) |server error"),
    ("python", r"no interpreter found|no download found|python interpreter at|requires-python"
               r"|invalid python|failed to inspect python|broken symlink"),
    ("network", r"dns error|connection refused|connection reset|timed out|operation timed out"
                r"|network is unreachable|tcp connect error|error sending request"
                r"|end of file before message|unexpected eof|error decoding response body"
                r"|connection (closed|aborted)|os error (101|104|110|111|113|10\d\d\d)\b"),
    ("checksum", r"failed to extract archive|invalid zip|zip file"),
    ("package", r"no solution found|not found in the package registry|no wheels? with a matching"
                r"|404 not found|no matching distribution|not found in the provided package"
                r"|has no usable wheels"),
)  # fmt: skip


def cause_of(text: str) -> str:
    """Return the cause that a program's output, or a system's message, speaks of."""
    bare = _NAMES.sub("…", text)  # a mirror may well be called proxy
    for cause, pattern in _PATTERNS:
        if re.search(pattern, bare, re.IGNORECASE):
            return cause
    return "unknown"


def message(cause: str, folder: str = "", detail: str = "") -> str:
    """Return the line for people: what is wrong, and the next step."""
    said = {
        "network": tr(
            "The download does not get through: check the connection to the internet, "
            "then install again; what has arrived is kept."
        ),
        "proxy": tr(
            "The proxy refused the download: set its address and login in QGIS under "
            "Settings ▸ Options ▸ Network, then install again."
        ),
        "refused": tr(
            "The package index refused the download: check its address and login in the "
            "GeoLangBind settings."
        ),
        "server": tr("The package index has a fault of its own: install again in a few minutes."),
        "certificate": tr(
            "The certificate of the package index is not trusted: ask your IT for its authority, "
            "add it in QGIS under Settings ▸ Options ▸ Authentication, then install again."
        ),
        "disk": tr("The disk is full: free some space, or choose another folder for the engine."),
        "readonly": tr("The folder {0} cannot be written: choose another folder for the engine."),
        "python": tr(
            "No Python can be used or fetched: install Python 3.12 from python.org, "
            "then install again."
        ),
        "blocked": tr(
            "A virus scanner or another program holds the files in {0}: allow this folder "
            "there, close other QGIS windows, then install again."
        ),
        "path": tr("The path of {0} is too long: choose a shorter folder for the engine."),
        "checksum": tr(
            "A file arrived that is not the expected one and was thrown away: install again; "
            "if it comes again, the package index or a proxy changes files."
        ),
        "package": tr(
            "The package index lacks a package of the engine: check the addresses in the "
            "GeoLangBind settings, or install from an offline bundle."
        ),
        "system": tr("There is no build of PyTorch for this computer: {1}"),
        "broken": tr("The engine does not start with {0}: {1}"),
        "device": "{1}",  # a whole sentence, with what to do
        "interrupted": tr("The installation was ended from outside: install again."),
    }.get(cause, tr("The installation failed: {1}"))
    return said.format(folder, detail or tr("the report has the details."))


def failed(cause: str, *, folder: str = "", detail: str = "", log: str = "") -> EnvironmentFailed:
    """Return the error to raise, with its line and its report."""
    line = message(cause, folder, detail)
    return EnvironmentFailed(cause, line, report(cause, line, log))


def from_output(text: str, status: int, *, folder: str, step: str) -> EnvironmentFailed:
    """Return the error for a program that ended with ``status`` after writing ``text``."""
    cause = cause_of(text)
    if cause == "unknown" and (status < 0 or status == 0xC000013A):  # Windows: Ctrl+C, log-off
        cause = "interrupted"
    if step == "python" and cause in ("unknown", "package"):
        cause = "python"
    detail = _last_line(text) if cause == "unknown" else ""
    log = f"step {step}, status {status}\n{text}"
    host = _host(text) if cause in _OF_A_HOST else ""
    if not host:
        return failed(cause, folder=folder, detail=detail, log=log)
    line = f"{host}: {message(cause, folder, detail)}"
    return EnvironmentFailed(cause, line, report(cause, line, log))


def from_error(error: Exception, *, folder: str, step: str) -> EnvironmentFailed:
    """Return the error for what Python, the system or a download raised."""
    log = f"step {step}: {type(error).__name__}: {error}"
    if isinstance(error, DownloadFailed):
        return failed(error.cause, folder=folder, detail=error.detail, log=log)
    kinds = {
        errno.ENOSPC: "disk",
        errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "disk",
        errno.EFBIG: "disk",
        errno.EROFS: "readonly",
        errno.ENAMETOOLONG: "path",
    }
    cause = kinds.get(getattr(error, "errno", None) or 0, "")
    if not cause and isinstance(error, PermissionError):
        held = (5, 32, 33, 225) if step == "remove" else (32, 33, 225)  # 5: a program of it runs
        in_use = sys.platform == "win32" and getattr(error, "winerror", 0) in held
        cause = "blocked" if in_use else "readonly"
    if not cause:
        cause = cause_of(str(error)) if isinstance(error, OSError) else "unknown"
    detail = redact(" ".join(str(error).split())[:300])
    return failed(cause, folder=folder, detail=detail, log=log)


def report(cause: str, line: str, log: str) -> str:
    """Return what to copy to somebody who helps; nothing in it says who the person is."""
    tail = "\n".join(log.strip().splitlines()[-_REPORT_LINES:])
    facts = (
        f"GeoLangBind {paths.version()} · QGIS {_qgis()} · Python {platform.python_version()}",
        f"{platform.platform()} · {platform.machine()}",
        f"{cause}: {line}",
    )
    return redact("\n".join([*facts, "", tail]).strip() + "\n")


def _host(text: str) -> str:
    """Return which computer the first address in ``text`` names: others may well be reached."""
    found = re.search(r"https?://[^\s)`]+", text)
    try:
        return (urlsplit(found.group()).hostname or "") if found else ""
    except ValueError:  # an address that is none
        return ""


def _last_line(text: str) -> str:
    """Return the line that says most: uv's last cause, else the last that was written."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    causes = [line for line in lines if line.startswith(("cause:", "Caused by", "error:"))]
    return redact((causes or lines or [""])[-1])[:300]


def _qgis() -> str:
    try:
        from qgis.core import Qgis
    except ImportError:
        return "-"
    return str(Qgis.QGIS_VERSION)
