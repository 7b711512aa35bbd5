# SPDX-License-Identifier: GPL-2.0-or-later
"""Files from package indexes into a folder: checked against their hash, resumed, cancellable."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import httpx2

from geolangbind_qgis.engine.errors import BundleError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.waiting import awaited, pause
from geolangbind_qgis.simple_index import Link, read_page

_SILENCE_S = 60.0
_PAUSES_S = (1.0, 2.0, 4.0)  # before further attempts that brought no byte
_NOTHING_LEFT = 416
_LONGEST_PAGE = 100_000_000  # bytes; the longest there are have some millions
_PASSING = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError, TimeoutError)


@contextlib.contextmanager
def session(job: Job, total: int) -> Iterator[Downloads]:
    """Open what fetches files of ``total`` bytes altogether, with the user's proxies."""
    with httpx2.Client(follow_redirects=True, timeout=_SILENCE_S) as client:
        yield Downloads(client, job, total)


class Downloads:
    """Fetches files one after the other; tells of all of them as one progress."""

    def __init__(self, client: httpx2.Client, job: Job, total: int) -> None:
        self._client = client
        self._job, self._total = job, total
        self._done = 0
        self._since = time.monotonic()

    def page(self, address: str) -> dict[str, Link]:
        """Return the files on a project's page of an index. Raises ``BundleError``."""
        content, came_from = bytearray(), [address]
        try:
            for _, chunk in self._body(address, 0, came_from.append):
                content += chunk
                if len(content) > _LONGEST_PAGE:
                    raise BundleError("A page of the package index has no end: check its address.")
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise _explain(error, address) from error
        return read_page(content.decode("utf-8", "replace"), came_from[-1])

    @property
    def fraction(self) -> float:
        """How much of everything is here, 0..1."""
        return min(1.0, self._done / self._total) if self._total else 1.0

    def fetch(self, link: Link, target: Path) -> None:
        """Download a file to ``target``.

        Goes on where a connection broke. Raises ``BundleError``, when the file is not
        the one that the index or the lock means among others, or ``Cancelled``.
        """
        try:
            self._complete(link.url, target)
            digest = _digest(target, self._job)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise _explain(error, link.url) from error
        if link.sha256 and digest != link.sha256:
            raise BundleError(
                f"{target.name} is not the expected file (its SHA-256 differs): try again; if it "
                "comes again, the package index or a proxy changes files."
            )
        self._done += target.stat().st_size

    def _complete(self, url: str, target: Path) -> None:
        pauses = iter(_PAUSES_S)
        target.write_bytes(b"")
        while True:
            before = target.stat().st_size
            try:
                with target.open("r+b") as out:
                    for position, chunk in self._body(url, before):
                        out.seek(position)
                        out.write(chunk)
                        self._say(target.name, out.tell())
                return
            except _PASSING:
                if target.stat().st_size > before:
                    pauses = iter(_PAUSES_S)
                seconds = next(pauses, None)
                if seconds is None:
                    raise
                pause(seconds, self._job)

    def _body(
        self, url: str, start: int, came_from: Callable[[str], object] = str
    ) -> Generator[tuple[int, bytes], None, None]:
        body = _stream(self._client, url, start, came_from)
        yield from awaited(body, self._job, _SILENCE_S)

    def _say(self, name: str, here: int) -> None:
        done = self._done + here
        seconds = time.monotonic() - self._since
        left = (self._total - done) * seconds / done if done and self._total > done else None
        message = f"Downloading {name}: {done / 1e6:.0f} of {self._total / 1e6:.0f} MB"
        self._job.progress(done / self._total if self._total else 0.0, message, left)


def _stream(
    client: httpx2.Client, url: str, start: int, came_from: Callable[[str], object]
) -> Generator[tuple[int, bytes], None, None]:
    """Yield positions and bytes from ``start`` on, from 0 where the server does not resume.

    ``came_from`` is told the address after redirections.
    """
    headers = {"Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    with client.stream("GET", url, headers=headers) as answer:
        if start and answer.status_code == _NOTHING_LEFT:
            return
        answer.raise_for_status()
        came_from(str(answer.url))
        position = start if answer.status_code == httpx2.codes.PARTIAL_CONTENT else 0
        expected = answer.headers.get("Content-Length", "")
        end = position + int(expected) if expected.isdigit() else None
        for chunk in answer.iter_bytes():
            yield position, chunk
            position += len(chunk)
        if end is not None and position < end:
            raise httpx2.RemoteProtocolError("the answer ended early")


def _digest(path: Path, job: Job) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as content:
        while block := content.read(1 << 22):
            job.check()
            digest.update(block)
    return digest.hexdigest()


def _explain(error: Exception, address: str) -> BundleError:
    """Return the error in one line, without a login that the address may hold."""
    url = httpx2.URL(address) if not isinstance(error, httpx2.InvalidURL) else None
    where = url.host if url is not None else "the index"
    if isinstance(error, httpx2.HTTPStatusError):
        status = error.response.status_code
        return BundleError(
            f"{where} answered {status} for {url.path if url else ''}: check the index."
        )
    if isinstance(error, (httpx2.HTTPError, httpx2.InvalidURL, ConnectionError, TimeoutError)):
        return BundleError(
            f"{where} cannot be reached ({type(error).__name__}): check the network, the proxy "
            "(HTTPS_PROXY) or the address of the index."
        )
    reason = getattr(error, "strerror", None) or one_line(str(error))
    return BundleError(f"The download cannot be saved ({reason}): free some space.")
