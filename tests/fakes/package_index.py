# SPDX-License-Identifier: GPL-2.0-or-later
"""A package index on 127.0.0.1 with small wheels, and the faults that real ones have."""

from __future__ import annotations

import base64
import hashlib
import io
import threading
import time
import zipfile
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit


def wheel(name: str, version: str, files: Mapping[str, bytes] | None = None) -> bytes:
    """Return a wheel with ``files``, by default one module of the package's name."""
    held = dict(files or {f"{name}/__init__.py": f"__version__ = {version!r}\n".encode()})
    info = f"{name}-{version}.dist-info"
    held[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()
    held[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    lines = []
    for path, content in held.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(content)}")
    lines.append(f"{info}/RECORD,,")
    held[f"{info}/RECORD"] = ("\n".join(lines) + "\n").encode()
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for path, content in held.items():
            entry = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            entry.external_attr = (0o755 if "/scripts/" in path else 0o644) << 16
            archive.writestr(entry, content)
    return written.getvalue()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Say nothing when a client hangs up."""


class PackageIndex:
    """Serves ``wheels`` (file name -> content) as a simple index; ``url`` is its root.

    ``faults`` says what to do for a file, or for the page of a project ("numpy/"):
    an HTTP status, "drop" (half of it, then the line is cut), "hang" (nothing until
    the server ends), "slow" (a little at a time), "damage" (one byte is another).
    ``asked`` lists the paths asked for, ``hanging`` is set once somebody waits.
    """

    def __init__(self, wheels: Mapping[str, bytes]) -> None:
        self.wheels = dict(wheels)
        self.faults: dict[str, int | str] = {}
        self.asked: list[str] = []
        self.hanging = threading.Event()
        self.over = threading.Event()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/simple"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Stop serving; the port refuses connections afterwards."""
        self.over.set()
        self._server.shutdown()
        self._server.server_close()

    def page(self, project: str) -> bytes:
        """Return the project's page in HTML; empty when nothing of that name is served."""
        links = []
        for file, content in sorted(self.wheels.items()):
            if file.split("-")[0].lower().replace("_", "-") == project:
                digest = hashlib.sha256(content).hexdigest()
                links.append(f'<a href="/files/{file}#sha256={digest}">{file}</a>')
        if not links:
            return b""
        return f"<!DOCTYPE html><html><body>{'<br>'.join(links)}</body></html>".encode()

    def _handler(index) -> type[BaseHTTPRequestHandler]:  # noqa: N805 (self is the request)
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self):
                self.do_GET(body=False)

            def do_GET(self, body=True):
                path = unquote(urlsplit(self.path).path)
                index.asked.append(path)
                name = path.rsplit("/", 1)[1] or path.rsplit("/", 2)[1] + "/"
                is_page = name.endswith("/")
                content = index.page(name[:-1]) if is_page else index.wheels.get(name, b"")
                fault = index.faults.get(name, 200 if content else 404)
                kind = "text/html" if is_page else "application/octet-stream"
                self.answer(fault, content, kind, body)

            def answer(self, fault, content, kind, body):
                if fault == "hang":
                    index.hanging.set()
                    index.over.wait(60)
                    self.close_connection = True
                    return
                if isinstance(fault, int) and fault != 200:
                    content = f"status {fault}".encode()
                    if fault == 407:
                        kind = "text/plain"
                self.send_response(fault if isinstance(fault, int) else 200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if not body:
                    return
                if fault == "damage":
                    content = content[:-30] + bytes([content[-30] ^ 1]) + content[-29:]
                if fault == "drop":
                    self.wfile.write(content[: len(content) // 2])
                    self.wfile.flush()
                    self.close_connection = True
                    return
                if fault == "slow":
                    for start in range(0, len(content), 20_000):
                        self.wfile.write(content[start : start + 20_000])
                        self.wfile.flush()
                        time.sleep(0.2)
                    return
                self.wfile.write(content)

            def log_message(self, *arguments):
                pass

        return Handler
