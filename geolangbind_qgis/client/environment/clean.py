# SPDX-License-Identifier: GPL-2.0-or-later
"""The environment the engine gets: the user's, without what belongs to QGIS's own Python."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

# QGIS sets these for its own libraries; other versions of them break on it.
DROPPED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "QT_", "QML", "DYLD_", "PIP_", "CPL_")
DROPPED = ("VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "LD_PRELOAD", "GEOTIFF_CSV")
LIBRARY_PATH = "LD_LIBRARY_PATH"
# Set by OSGeo4W and conda for QGIS's OpenSSL: uv and the engine would trust its list of
# authorities alone, not those of the system.
OF_OPENSSL = (
    "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE",
    "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES",
)  # fmt: skip
SYSTEM_PREFIXES = ("", "/", "/usr", "/usr/local")


def clean_environment(
    environ: Mapping[str, str] | None = None, bundle: str | None = None
) -> dict[str, str]:
    """Return a copy of ``environ`` (the process's own by default) fit for the engine.

    Dropped are the settings of QGIS's Python, PROJ, GDAL, Qt, pip and dynamic
    loader; kept are ``HF_*``, ``CUDA_*`` and the proxies. Folders inside
    ``bundle``, where QGIS brought its own libraries (by default the prefix of its
    Python, unless that is the system's), are taken out of the library search path,
    and so are certificates and settings of OpenSSL that lie there.
    """
    source = os.environ if environ is None else environ
    cleaned = {key: value for key, value in source.items() if not _is_dropped(key)}
    roots = [_norm(root) for root in _bundles(source, bundle)]
    for key in list(cleaned):
        is_path = key == LIBRARY_PATH or (key.upper() == "PATH" and os.name == "nt")
        if is_path or key.upper() in OF_OPENSSL:
            kept = _without(cleaned.pop(key), roots)
            if kept:
                cleaned[key] = kept
    return cleaned


def _is_dropped(key: str) -> bool:
    name = key.upper()
    return name in DROPPED or name.startswith(DROPPED_PREFIXES)


def _bundles(environ: Mapping[str, str], bundle: str | None) -> list[str]:
    """Return the folders whose libraries are QGIS's own."""
    if bundle is not None:
        return [bundle]
    found = [environ.get(name, "") for name in ("APPDIR", "SNAP", "OSGEO4W_ROOT")]
    return [root for root in [sys.base_prefix, *found] if _norm(root) not in SYSTEM_PREFIXES]


def _without(value: str, roots: list[str]) -> str:
    """Return a search path without the folders that lie in one of ``roots``."""
    kept = []
    for folder in value.split(os.pathsep):
        inside = any(f"{_norm(folder)}{os.sep}".startswith(f"{root}{os.sep}") for root in roots)
        if folder and not inside:
            kept.append(folder)
    return os.pathsep.join(kept)


def _norm(folder: str) -> str:
    return os.path.normcase(os.path.normpath(folder)) if folder else ""
