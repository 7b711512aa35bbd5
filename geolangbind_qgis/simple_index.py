# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a project's page on a package index (the "simple" HTML page that every index has)."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit


@dataclass(frozen=True)
class Link:
    """Where a file is, without its fragment, and the SHA-256 the index states, or ``""``."""

    url: str
    sha256: str


def read_page(text: str, url: str) -> dict[str, Link]:
    """Return the files on a page that came from ``url``: file name -> link."""
    reader = _Reader(url)
    reader.feed(text)
    reader.close()
    return reader.links


class _Reader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self._base = url
        self.links: dict[str, Link] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href")
        if tag not in ("base", "a") or not href:
            return
        try:
            url, _, fragment = urljoin(self._base, href).partition("#")
            file = unquote(urlsplit(url).path.rpartition("/")[2])
        except ValueError:  # no address: such a link leads nowhere
            return
        if tag == "base":
            self._base = url
            return
        if file:
            kind, _, value = fragment.partition("=")
            self.links[file] = Link(url, value if kind == "sha256" else "")
