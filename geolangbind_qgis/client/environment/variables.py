# SPDX-License-Identifier: GPL-2.0-or-later
"""What uv is told by its environment: the locked install, through the user's network."""

from __future__ import annotations

import os
from collections.abc import Mapping

from geolangbind_qgis import locked
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.environment.folders import Folders

# Where packages come from may be the user's; which packages is not, nor how they are checked.
_INDEXES = (
    "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS",
    "UV_INDEX_STRATEGY",
)  # fmt: skip
_KEPT = (
    "UV_HTTP_TIMEOUT", "UV_HTTP_CONNECT_TIMEOUT", "UV_HTTP_RETRIES", "UV_CONCURRENT_DOWNLOADS",
    "UV_CONCURRENT_INSTALLS", "UV_LINK_MODE", "UV_KEYRING_PROVIDER", "UV_PYTHON_INSTALL_MIRROR",
)  # fmt: skip
_OTHERS = ("UV_", "HF_", "HUGGING")  # the hub's token is for the hub alone


def for_uv(
    folders: Folders,
    *,
    package_index: str = "",
    python_mirror: str = "",
    extra: Mapping[str, str] | None = None,
    environ: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the variables for uv: ours, the user's network, none of the user's other options.

    A ``package_index`` takes the place of the user's own indexes; ``extra`` are the
    proxies of QGIS.
    """
    source = os.environ if environ is None else environ
    kept = _KEPT if package_index else (*_KEPT, *_INDEXES)
    found = {
        name: value
        for name, value in clean_environment(source).items()
        if not name.upper().startswith(_OTHERS) or name.upper() in kept or _is_login(name)
    }
    found.setdefault("UV_HTTP_TIMEOUT", "60")
    found.update(extra or {})
    found.update(
        UV_NO_CONFIG="1",
        UV_NO_PROGRESS="1",
        UV_SYSTEM_CERTS="1",
        UV_NATIVE_TLS="1",  # what UV_SYSTEM_CERTS was called before
        UV_PYTHON_DOWNLOADS="manual",
        UV_CACHE_DIR=str(folders.cache),
        UV_PYTHON_INSTALL_DIR=str(folders.python),
        NO_COLOR="1",
    )
    if package_index:
        found["UV_DEFAULT_INDEX"] = package_index
    if python_mirror:
        found["UV_PYTHON_INSTALL_MIRROR"] = python_mirror
    if folders.certificates.is_file():
        found["SSL_CERT_FILE"] = str(folders.certificates)
    return found


def without_indexes(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without package indexes: for what one index alone must give."""
    return {name: value for name, value in variables.items() if name not in _INDEXES}


def package_index(setting: str, environ: Mapping[str, str] | None = None) -> str:
    """Return the index that uv will ask for packages: for fetching uv itself from it."""
    environ = os.environ if environ is None else environ
    own = environ.get("UV_DEFAULT_INDEX") or environ.get("UV_INDEX_URL") or ""
    name, _, address = own.partition("=")  # uv takes NAME=ADDRESS too
    return setting or (own if "/" in name else address) or locked.PACKAGE_INDEX


def write_certificates(folders: Folders, pem: str) -> None:
    """Leave the certificates that QGIS trusts where uv will find them; none: take them away."""
    if pem:
        folders.certificates.write_text(pem, encoding="ascii", errors="ignore")
    else:
        folders.certificates.unlink(missing_ok=True)


def qgis_certificates() -> str:
    """Return the authorities QGIS trusts, if the user added any to those of the system."""
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return ""
    if QgsApplication.instance() is None:
        return ""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    return bytes(manager.trustedCaCertsPemText()).decode("ascii", "ignore")


def torch_index(setting: str, backend: str) -> str:
    """Return the index that has PyTorch's builds for ``backend``."""
    return f"{(setting or locked.TORCH_INDEX).rstrip('/')}/{backend}"


def _is_login(name: str) -> bool:
    """Whether it is the login to a named index (``UV_INDEX_COMPANY_PASSWORD``)."""
    return name.startswith("UV_INDEX_") and name.endswith(("_USERNAME", "_PASSWORD"))
