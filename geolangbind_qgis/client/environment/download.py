# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetch a small file: through QGIS's own network, so that its proxy, certificates, logins hold."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from geolangbind_qgis.client.environment.fresh import with_fresh_network
from geolangbind_qgis.client.errors import CallCancelled, ClientError

Received = Callable[[int, int], None]  # bytes so far, bytes altogether (0: not said)
_TICK_MS = 100
LONGEST = 100_000_000  # bytes of an answer, unpacked; what is fetched has a quarter of that


class DownloadFailed(ClientError):  # noqa: N818 (it states a fact)
    """A file was not fetched; ``cause`` is one of ``diagnose.CAUSES``, ``detail`` the system's."""

    def __init__(self, cause: str, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail


@dataclass(frozen=True)
class Answer:
    """What a server sent, and the address it came from after redirections."""

    content: bytes
    url: str


class Fetcher(Protocol):
    """Anything that fetches: QGIS's network, a folder, a test."""

    def get(self, url: str, stop: threading.Event, received: Received) -> Answer:
        """Return what is at ``url``; raises ``DownloadFailed`` or ``CallCancelled``."""


class QgisFetcher:
    """Fetches with ``QgsNetworkAccessManager``, in whatever thread it is called."""

    def get(self, url: str, stop: threading.Event, received: Received) -> Answer:
        """Return what is at ``url``; raises ``DownloadFailed`` or ``CallCancelled``."""
        return with_fresh_network(lambda: self._get(url, stop, received))

    def _get(self, url: str, stop: threading.Event, received: Received) -> Answer:
        from qgis.core import QgsNetworkAccessManager
        from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
        from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

        request = QNetworkRequest(QUrl(url))
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        request.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute,
            QNetworkRequest.CacheLoadControl.AlwaysNetwork,
        )
        request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
        reply = QgsNetworkAccessManager.instance().get(request)
        loop, timer = QEventLoop(), QTimer()
        reply.finished.connect(loop.quit)
        reply.readyRead.connect(lambda: loop.quit() if reply.bytesAvailable() > LONGEST else None)
        reply.downloadProgress.connect(lambda done, total: received(done, max(0, total)))
        timer.timeout.connect(lambda: loop.quit() if stop.is_set() else None)
        timer.start(_TICK_MS)
        try:
            if not reply.isFinished():
                loop.exec()
            if stop.is_set():
                reply.abort()
                raise CallCancelled
            if reply.bytesAvailable() > LONGEST:
                reply.abort()
                raise DownloadFailed("checksum", f"{reply.url().host()}: an answer without end")
            if reply.error() != QNetworkReply.NetworkError.NoError:
                raise DownloadFailed(_cause(reply), _detail(reply))
            return Answer(bytes(reply.readAll()), reply.url().toString())
        finally:
            timer.stop()
            reply.deleteLater()


def _detail(reply: Any) -> str:
    """Return what Qt says, without the login that it repeats with the address."""
    from qgis.PyQt.QtCore import QUrl

    url = reply.url()
    bare = url.toString(QUrl.UrlFormattingOption.RemoveUserInfo)
    return f"{url.host()}: {reply.errorString().replace(url.toString(), bare)}"


def _cause(reply: Any) -> str:
    from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

    error, kinds = reply.error(), QNetworkReply.NetworkError
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    proxy = (
        kinds.ProxyConnectionRefusedError, kinds.ProxyConnectionClosedError,
        kinds.ProxyNotFoundError, kinds.ProxyTimeoutError,
        kinds.ProxyAuthenticationRequiredError, kinds.UnknownProxyError,
    )  # fmt: skip
    if error in proxy or status == 407:
        return "proxy"
    if error == kinds.SslHandshakeFailedError:
        return "certificate"
    if status in (401, 403):
        return "refused"
    if status == 404:
        return "package"
    return "server" if status and status >= 500 else "network"
