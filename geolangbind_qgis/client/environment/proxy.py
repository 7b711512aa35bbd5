# SPDX-License-Identifier: GPL-2.0-or-later
"""The proxy chosen in QGIS's options, as the variables that the engine's downloads follow."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from geolangbind_qgis.client.environment.fresh import with_fresh_network

NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
OWN_HOSTS = ("localhost", "127.0.0.1", "::1")


def proxy_variables(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return ``HTTP_PROXY``, ``HTTPS_PROXY`` and ``NO_PROXY`` for QGIS's HTTP proxy.

    Empty outside QGIS, without an HTTP proxy there, and where the environment
    names a proxy already: that one was meant for programs.
    """
    environ = os.environ if environ is None else environ
    if any(key.upper() in NAMES and environ[key] for key in environ):
        return {}
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return {}
    if QgsApplication.instance() is None:  # it would make a settings folder where one stands
        return {}
    return with_fresh_network(_of_qgis)


def _of_qgis() -> dict[str, str]:
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() != QNetworkProxy.ProxyType.HttpProxy or not proxy.hostName():
        return {}
    address = _address(proxy.hostName(), proxy.port(), proxy.user(), proxy.password())
    excluded = [*manager.excludeList(), *manager.noProxyList()]
    hosts = dict.fromkeys([*OWN_HOSTS, *filter(None, map(_host, excluded))])
    return {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": ",".join(hosts)}


def _address(host: str, port: int, user: str, password: str) -> str:
    login = quote(user, safe="")
    if password:
        login += ":" + quote(password, safe="")
    return f"http://{login}{'@' if login else ''}{host}{f':{port}' if port else ''}"


def _host(excluded: str) -> str:
    """Return the host of an address that QGIS reaches without the proxy."""
    address = excluded if "//" in excluded else f"//{excluded}"
    return urlsplit(address).hostname or ""
