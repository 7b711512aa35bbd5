# SPDX-License-Identifier: GPL-2.0-or-later
"""From an exception, or what a broken package wrote, to one sentence and one action."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass

from geolangbind_qgis.engine.errors import GeoLangBindError
from geolangbind_qgis.redact import without_secrets

LOG_HAS_IT = "the engine's log has the details"


@dataclass(frozen=True)
class Cause:
    """Why a package does not load, and what to do about it; each one sentence."""

    problem: str
    action: str


_REPAIR = "Install {package} again in the engine's Python."
_CAUSES = (
    (
        r"WinError 126|vcruntime|msvcp\d|api-ms-win-crt|WinError 1114",
        "{package} does not load: a Windows runtime library is missing or too old.",
        "Install the Microsoft Visual C++ Redistributable (x64) and restart the computer.",
    ),
    (
        r"WinError 127",
        "{package} does not load: it found another version of one of its libraries.",
        _REPAIR,
    ),
    (
        r"WinError (5|225|1260|4551)\b|Access is denied|virus|blocked by",
        "{package} does not load: its files are blocked, perhaps by a virus scanner.",
        "Allow the engine's folder in the virus scanner, then install {package} again.",
    ),
    (
        r"GLIBC(XX)?_[\d.]+.*not found",
        "{package} is built for a newer Linux than this one.",
        "Install an older {package} in the engine's Python, or update the system.",
    ),
    (
        r"numpy\.core\.multiarray|_ARRAY_API|compiled using NumPy 1|numpy\.dtype size changed",
        "{package} is built for another version of numpy than the one installed.",
        "Install numpy and {package} again, together, in the engine's Python.",
    ),
    (
        r"DATABASE\.LAYOUT\.VERSION|proj\.db",
        "{package} found the PROJ data of another program.",
        "Remove PROJ_LIB and PROJ_DATA from the environment.",
    ),
    (
        r"libcudart|libcublas|libcudnn|libnv\w+\.so|CUDA driver",
        "{package} does not find its CUDA libraries.",
        "Install {package} for the CPU, or update the NVIDIA driver.",
    ),
    (
        r"incompatible architecture|wrong ELF class|not a valid Win32|Exec format",
        "{package} is built for another kind of processor.",
        _REPAIR,
    ),
    (
        r"symbol not found|undefined symbol",
        "{package} does not fit the libraries beside it.",
        _REPAIR,
    ),
    (
        r"cannot open shared object file|Library not loaded|image not found",
        "{package} does not load: a system library is missing.",
        "Install the library that the detail names, or install {package} again.",
    ),
    (r"MemoryError|paging file|WinError 1455", "There is not enough memory to load {package}.",
     "Close other programs, or enlarge the paging file."),
    (r"No module named", "{package} is not installed in the engine's Python.", _REPAIR),
    (r"SyntaxError", "{package} does not fit this Python.", _REPAIR),
)  # fmt: skip


def explain_import(package: str, text: str) -> Cause:
    """Return why ``package`` does not load, from what it wrote while failing."""
    missing = re.search(r"No module named '([\w.]+)'", text)
    for pattern, problem, action in _CAUSES:
        if re.search(pattern, text, re.IGNORECASE | re.DOTALL):
            name = package
            if missing and pattern.startswith("No module") and missing.group(1) != package:
                problem = "{package} needs " + missing.group(1) + ", which is not installed."
            return Cause(problem.format(package=name), action.format(package=name))
    return Cause(f"{package} does not load.", _REPAIR.format(package=package))


def say(error: BaseException) -> str:
    """Return one line for a person, without secrets; one that was written for one stays."""
    return without_secrets(_said(error))


def _said(error: BaseException) -> str:
    if isinstance(error, GeoLangBindError):
        return one_line(str(error)) or error.kind
    if isinstance(error, MemoryError):
        return "The computer's memory does not suffice: close other programs, or use less detail."
    if _is_device_memory(error):
        return (
            "The memory of the device does not suffice: close other programs, or choose a "
            "smaller model or the CPU."
        )
    if isinstance(error, ImportError):
        package = (error.name or "a package").partition(".")[0]
        cause = explain_import(package, f"{type(error).__name__}: {error}")
        return f"{cause.problem} {cause.action}"
    if isinstance(error, OSError):
        return _say_os_error(error)
    if isinstance(error, UnicodeEncodeError):
        return "A file name or a text holds damaged letters: rename it or type it again."
    detail = one_line(str(error))
    detail = f": {detail}" if detail else ""
    return f"The engine failed ({type(error).__name__}{detail}); {LOG_HAS_IT}."


def kind_of(error: BaseException) -> str:
    """Return the type's name as the protocol's ``failed`` event carries it."""
    if isinstance(error, GeoLangBindError):
        return error.kind
    if isinstance(error, MemoryError) or _is_device_memory(error):
        return "DeviceError"
    return "EngineError"


def _is_device_memory(error: BaseException) -> bool:
    """Whether torch says so; it is not imported here, and MPS raises a plain RuntimeError."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if "OutOfMemoryError" in names:
        return True
    return isinstance(error, RuntimeError) and "out of memory" in str(error).lower()


def one_line(text: str, limit: int = 300) -> str:
    """Return ``text`` on one line; of a longer one the middle is left out."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    half = limit // 2
    return f"{line[: half - 2]} … {line[-half:]}"


def _say_os_error(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno == errno.ENOSPC:
        return f"The disk is full{where}: free some space or write elsewhere."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"Access is denied{where}: choose another folder."
    if error.errno == errno.ENAMETOOLONG:
        return "A file name is too long: choose a shorter one."
    text = one_line(error.strerror or str(error))
    if re.search(r"WinError|\.dll|\.so\b|dlopen", str(error)):
        cause = explain_import("A package", str(error))
        return f"{cause.problem} {cause.action}"
    return f"The engine failed ({text}{where}); {LOG_HAS_IT}."
