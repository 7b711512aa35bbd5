# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the frame buffer file that Xvfb keeps (``-fbdir``) and saves it as a PNG.

A picture from outside QGIS: it works when QGIS itself no longer answers.
The file is an X window dump: a header of 32-bit big-endian words, the window's
name, colour map entries of 12 bytes, then rows of 32-bit pixels.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

FRAME = "Xvfb_screen0"


def save(folder: Path, picture: Path) -> Path | None:
    """Write the screen kept in ``folder`` as the PNG ``picture``; None when there is none."""
    frame = folder / FRAME
    if not frame.is_file():
        return None
    try:
        png = png_from_dump(frame.read_bytes())
    except (ValueError, struct.error):
        return None
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(png)
    return picture


def png_from_dump(dump: bytes) -> bytes:
    """Return an X window dump of 32-bit little-endian pixels as PNG bytes.

    Raises ``ValueError`` for a dump of another kind.
    """
    words = struct.unpack(">25I", dump[:100])
    header, width, height, order = words[0], words[4], words[5], words[7]
    bits, row_bytes, colors = words[11], words[12], words[19]
    if bits != 32 or order != 0:
        raise ValueError(f"not a dump of 32-bit little-endian pixels: {bits} bits")
    start = header + 12 * colors
    rows = bytearray()
    for y in range(height):
        row = dump[start + y * row_bytes : start + y * row_bytes + 4 * width]
        pixels = bytearray(3 * width)
        pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + pixels
    shape = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = _chunk(b"IHDR", shape) + _chunk(b"IDAT", zlib.compress(bytes(rows), 6))
    return b"\x89PNG\r\n\x1a\n" + parts + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check
