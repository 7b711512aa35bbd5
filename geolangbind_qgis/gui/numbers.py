# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("Numbers", text)


def hectares_text(hectares: float) -> str:
    """Return ``hectares`` with as many decimals as a person can use."""
    decimals = 0 if hectares >= 1000 else 1 if hectares >= 10 else 2
    return QLocale().toString(float(hectares), "f", decimals)


def percent_text(percent: float) -> str:
    """Return ``percent`` with one decimal."""
    return QLocale().toString(float(percent), "f", 1)


def cosine_text(value: float) -> str:
    """Return a cosine similarity with three decimals: differences below mean nothing."""
    return QLocale().toString(float(value), "f", 3)


def size_text(size_bytes: float) -> str:
    """Return a size as kB, MB or GB (powers of ten, as QGIS and file managers count)."""
    for said, factor in ((tr("{0} GB"), 1e9), (tr("{0} MB"), 1e6)):
        if size_bytes >= 0.95 * factor:
            size = size_bytes / factor
            return said.format(QLocale().toString(float(size), "f", 0 if size >= 9.95 else 1))
    return tr("{0} kB").format(QLocale().toString(float(size_bytes / 1e3), "f", 0))


def duration_text(seconds: float) -> str:
    """Return a duration in milliseconds, seconds or minutes."""
    if seconds < 0.95:
        return tr("{0} ms").format(max(1, round(1000 * seconds)))
    if seconds < 60:
        return tr("{0} s").format(round(seconds))
    return tr("{0} min").format(round(seconds / 60))


def time_left_text(seconds: float | None) -> str:
    """Return the time left in words, rounded as a person would; empty while nobody knows."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("{0} s left").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{0} min left").format(minutes)
    return tr("{0} h {1} min left").format(minutes // 60, minutes % 60)


def transfer_text(done_bytes: float, total_bytes: float, bytes_per_s: float) -> str:
    """Return how much of a download is here and how fast it comes; a total of 0 is unknown."""
    parts = []
    if total_bytes > 0:
        done = min(done_bytes, total_bytes)
        parts.append(tr("{0} of {1}").format(size_text(done), size_text(total_bytes)))
    elif done_bytes > 0:
        parts.append(size_text(done_bytes))
    if bytes_per_s > 0:
        parts.append(tr("{0}/s").format(size_text(bytes_per_s)))
    return " · ".join(parts)


def metres_text(metres: float) -> str:
    """Return a distance in whole metres."""
    return tr("{0} m").format(QLocale().toString(round(metres)))
