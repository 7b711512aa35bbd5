# SPDX-License-Identifier: GPL-2.0-or-later
"""A Hugging Face Hub on 127.0.0.1, as far as downloads go; keeps what it was asked.

It answers HEAD and GET on ``/<repository>/resolve/<revision>/<file>``. Large files
are redirected to a store at another address, as the real hub does. A request with
a whole address in its first line (``GET http://hub.invalid/…``), as proxies get
them, is answered too: the server is its own proxy. ``CONNECT`` is refused, unless
``tls`` is set: then the hub answers inside the tunnel, as any host it is asked for.
"""

from __future__ import annotations

import hashlib
import json
import re
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

LARGE = 10_000  # bytes; files from here on lie in the store
_RESOLVE = re.compile(r"/(?P<repository>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_STORE = re.compile(r"/store/(?P<sha256>[0-9a-f]{64})")
_PIECE = 16_384


@dataclass
class Fault:
    """What goes wrong, for requests whose path holds ``where``, ``times`` times (None: always).

    ``status`` answers with an error and ``headers``; ``drop_at`` breaks the
    connection after that many bytes of the body; ``damage`` sends a body of the
    right length with one byte changed; ``short`` ends the body early without
    breaking the connection, ``pause_s`` waits before every piece of the body,
    ``silence_s`` before the answer; ``no_range`` ignores that a range was asked.
    """

    where: str = ""
    method: str = ""
    times: int | None = None
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    drop_at: int | None = None
    damage: bool = False
    short: bool = False
    pause_s: float = 0.0
    silence_s: float = 0.0
    no_range: bool = False


@dataclass(frozen=True)
class Asked:
    """A request as it came; ``proxied`` when it named the whole address, as a proxy is asked."""

    method: str
    path: str
    headers: dict[str, str]  # names in lower case
    store: bool
    proxied: bool
    tunnel: str = ""  # the host that CONNECT named


class FakeHub:
    """Two servers: the hub and its store. Use as a context manager.

    ``gated`` holds the token that a repository asks for, ``claimed`` the size that
    is said of a file (as large as it may be) instead of its own, ``moved`` the new
    name of a repository.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.tls = tls
        self.gated: dict[str, str] = {}
        self.claimed: dict[str, int] = {}
        self.moved: dict[str, str] = {}
        self.commits: dict[str, dict[str, dict[str, bytes]]] = {}
        self.main: dict[str, str] = {}
        self.asked: list[Asked] = []
        self.faults: list[Fault] = []
        self.gone = threading.Event()  # ends what is silent or slow
        self._servers = [_Server(self, store) for store in (False, True)]

    @property
    def url(self) -> str:
        return self._servers[0].url

    @property
    def store_url(self) -> str:
        return self._servers[1].url

    def __enter__(self) -> FakeHub:
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.gone.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def push(self, repository: str, files: dict[str, bytes]) -> str:
        """Add a commit with exactly these files; it becomes ``main``."""
        known = self.commits.setdefault(repository, {})
        commit = hashlib.sha1(f"{repository} {len(known)}".encode()).hexdigest()
        known[commit] = files
        self.main[repository] = commit
        return commit

    def requests(self, part: str = "", method: str = "") -> list[Asked]:
        """Return the requests whose path holds ``part``, in order."""
        return [a for a in self.asked if part in a.path and method in ("", a.method)]

    def store_requests(self) -> list[Asked]:
        """Return the requests for the bytes of large files, in order."""
        return self.requests("/store/", "GET")

    def fault_for(self, method: str, path: str) -> Fault:
        """Return what is to go wrong now, and count it."""
        for fault in self.faults:
            if fault.where in path and fault.method in ("", method) and fault.times != 0:
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return Fault()

    def stored(self, digest: str) -> bytes | None:
        """Return the file with that SHA-256, of any commit of any repository."""
        for commits in self.commits.values():
            for files in commits.values():
                for data in files.values():
                    if sha256(data) == digest:
                        return data
        return None


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def git_sha1(data: bytes) -> str:
    """Return the etag of a small file: what git calls its blob."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, hub: FakeHub, store: bool) -> None:
        self.hub, self.store = hub, store
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that leave early are what is tested."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every answer waits 40 ms
    tunnel = ""

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_CONNECT(self) -> None:
        self._note(self.path)
        tls = self.server.hub.tls
        if tls is None:
            return self._error(502, {})
        self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self.tunnel = self.path.partition(":")[0]
        self.connection = tls.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb", self.rbufsize)
        self.wfile = self.connection.makefile("wb", self.wbufsize)
        self.close_connection = False
        return None

    def finish(self) -> None:
        with suppress(OSError, ValueError):
            super().finish()
        if self.tunnel:
            self.connection.close()

    def _note(self, path: str) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        proxied = not self.path.startswith("/")
        store = self.server.store or "store" in self.tunnel
        asked = Asked(self.command, path, headers, store, proxied, self.tunnel)
        self.server.hub.asked.append(asked)

    def _answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self._note(path)
        self.fault = self.server.hub.fault_for(self.command, path)
        if self.fault.silence_s:
            self.server.hub.gone.wait(self.fault.silence_s)
        if self.fault.status:
            self._error(self.fault.status, self.fault.headers)
        elif found := _RESOLVE.fullmatch(path):
            self._resolve(**found.groupdict())
        elif found := _STORE.fullmatch(path):
            data = self.server.hub.stored(found["sha256"])
            self._send(data or b"", {"ETag": f'"{found["sha256"][:32]}"'})
        else:
            self._error(404, {})

    def _resolve(self, repository: str, revision: str, file: str) -> None:
        hub = self.server.hub
        if repository in hub.moved:
            there = f"/{hub.moved[repository]}/resolve/{revision}/{file}"
            return self._error(307, {"Location": there})
        commits = hub.commits.get(repository)
        if commits is None:
            return self._error(401, {"X-Error-Code": "RepoNotFound"})
        wanted, given = hub.gated.get(repository), self.headers.get("Authorization")
        if wanted and given != f"Bearer {wanted}":
            return self._error(403 if given else 401, {"X-Error-Code": "GatedRepo"})
        commit = hub.main[repository] if revision == "main" else revision
        if commit not in commits:
            return self._error(404, {"X-Error-Code": "RevisionNotFound"})
        headers = {"X-Repo-Commit": commit, "Accept-Ranges": "bytes"}
        data = commits[commit].get(file)
        if data is None:
            return self._error(404, {**headers, "X-Error-Code": "EntryNotFound"})
        if len(data) < LARGE:
            return self._send(data, {**headers, "ETag": f'"{git_sha1(data)}"'})
        store = "http://store.invalid" if not self.path.startswith("/") else hub.store_url
        store = "https://store.invalid" if self.tunnel else store
        headers["Location"] = f"{store}/store/{sha256(data)}?X-Signature=only-for-you"
        headers["X-Linked-Size"] = str(hub.claimed.get(file, len(data)))
        headers["X-Linked-Etag"] = f'"{sha256(data)}"'
        return self._error(302, headers)

    def _send(self, data: bytes, headers: dict[str, str]) -> None:
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and not self.fault.no_range:
            start = int(asked[1])
            if start >= len(data):
                return self._error(416, {"Content-Range": f"bytes */{len(data)}"})
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        self.send_response(206 if start else 200)
        for name, value in headers.items():
            self.send_header(name, value)
        length = len(data) - start
        body = self._spoilt(data)[start:]
        self.send_header("Content-Length", str(len(body) if self.fault.short else length))
        self.end_headers()
        if self.command == "GET":
            self._write(body)
        return None

    def _spoilt(self, data: bytes) -> bytes:
        if self.command == "GET" and self.fault.damage:
            return data[:-1] + bytes([data[-1] ^ 1])
        return data[: len(data) // 2] if self.fault.short else data

    def _write(self, body: bytes) -> None:
        end = len(body) if self.fault.drop_at is None else self.fault.drop_at
        for at in range(0, min(end, len(body)), _PIECE):
            self.wfile.write(body[at : min(at + _PIECE, end)])
            self.wfile.flush()
            if self.fault.pause_s:
                self.server.hub.gone.wait(self.fault.pause_s)
        if end < len(body):
            self.close_connection = True

    def _error(self, status: int, headers: dict[str, str]) -> None:
        body = json.dumps({"error": f"status {status}"}).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            with suppress(OSError):
                self.wfile.write(body)


def wait_until(true: object, limit_s: float = 20.0) -> None:
    """Return as soon as ``true()`` holds; fail after ``limit_s`` seconds."""
    until = time.monotonic() + limit_s
    while not true():  # type: ignore[operator]
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.01)
