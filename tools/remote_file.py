# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads parts of a file on a server, so that a wheel's contents are listed without its download."""

from __future__ import annotations

import io
import urllib.request

_TIMEOUT_S = 60


class RemoteFile(io.RawIOBase):
    """A file on a server that answers byte ranges; ``zipfile`` reads the little it needs."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._at = 0
        request = urllib.request.Request(url, method="HEAD")
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
            self.size = int(answer.headers["Content-Length"])

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It has a position."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position; return it."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that follow when it is negative."""
        end = self.size if size < 0 else min(self.size, self._at + size)
        if end <= self._at:
            return b""
        headers = {"Range": f"bytes={self._at}-{end - 1}"}
        request = urllib.request.Request(self._url, headers=headers)
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
            if answer.status != 206:
                raise OSError(f"{self._url}: the server sends no parts of files")
            data = answer.read()
        self._at += len(data)
        return data
