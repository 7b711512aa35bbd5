# SPDX-License-Identifier: GPL-2.0-or-later
"""The proxy set in QGIS's options reaches the engine's environment."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings

from geolangbind_qgis.client.environment.proxy import proxy_variables


def set_proxy(kind: str, **more: object) -> None:
    """Write QGIS's proxy settings and let it take them over."""
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": kind, "proxyHost": "proxy.example", **more}
    for key, value in values.items():
        settings.setValue(f"proxy/{key}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture(autouse=True)
def no_proxy_before_and_after(qgis_app: object) -> Iterator[None]:
    """QGIS without a proxy around each test."""
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_without_a_proxy_nothing_is_set() -> None:
    assert proxy_variables({}) == {}


def test_an_http_proxy_with_login_and_exceptions() -> None:
    set_proxy(
        "HttpProxy",
        proxyPort="3128",
        proxyUser="a b",
        proxyPassword="p@ss:word",
        noProxyUrls=["http://intranet.example/maps", "https://hub.example:8443"],
    )
    found = proxy_variables({})
    assert found["HTTPS_PROXY"] == found["HTTP_PROXY"]
    assert found["HTTPS_PROXY"] == "http://a%20b:p%40ss%3Aword@proxy.example:3128"
    assert {"intranet.example", "hub.example", "127.0.0.1"} <= set(found["NO_PROXY"].split(","))


def test_other_kinds_and_the_environments_own_proxy_are_left_alone() -> None:
    set_proxy("Socks5Proxy", proxyPort="1080")
    assert proxy_variables({}) == {}
    set_proxy("HttpProxy", proxyPort="3128")
    assert proxy_variables({"https_proxy": "http://other.example"}) == {}
    assert proxy_variables({"NO_PROXY": "x"})["HTTPS_PROXY"] == "http://proxy.example:3128"
