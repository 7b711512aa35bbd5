# SPDX-License-Identifier: GPL-2.0-or-later
"""How cosine similarities are spread, counted while they are written; memory stays the same."""

from __future__ import annotations

import numpy as np

from geolangbind_qgis.protocol import Histogram

_FINE, _BINS = 65_536, 64  # bins over -1..1, and of the histogram


class CosineFigures:
    """Percentiles and a histogram of values in -1..1, exact to a fine bin, 3e-5.

    The least and the largest value are exact.
    """

    def __init__(self) -> None:
        self._counts = np.zeros(_FINE, np.int64)
        self._low, self._high = np.inf, -np.inf

    def add(self, values: np.ndarray) -> None:
        """Count ``values`` (N,)."""
        if not len(values):
            return
        bins = ((values + np.float32(1.0)) * np.float32(_FINE / 2)).astype(np.int32)
        self._counts += np.bincount(bins.clip(0, _FINE - 1), minlength=_FINE)
        self._low = min(self._low, float(values.min()))
        self._high = max(self._high, float(values.max()))

    def percentiles(self) -> tuple[float, ...]:
        """Return the 0th to the 100th percentile."""
        below, edges = self._below()
        found = np.interp(np.linspace(0.0, below[-1], 101), below, edges)
        found = found.clip(self._low, self._high)
        found[[0, -1]] = self._low, self._high
        return tuple(float(value) for value in found)

    def histogram(self) -> Histogram:
        """Return how many values lie in equal bins from the least to the largest."""
        below, edges = self._below()
        cuts = np.linspace(self._low, self._high, _BINS + 1)
        inner = np.rint(np.interp(cuts, edges, below)[1:-1])
        counts = np.diff(inner, prepend=0, append=below[-1])
        return Histogram(self._low, self._high, tuple(int(count) for count in counts))

    def _below(self) -> tuple[np.ndarray, np.ndarray]:
        """Return how many values lie below each edge of the fine bins, and the edges."""
        below = np.concatenate([[0], np.cumsum(self._counts)])
        return below, np.linspace(-1.0, 1.0, _FINE + 1)
