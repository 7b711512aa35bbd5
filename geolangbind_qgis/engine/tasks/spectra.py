# SPDX-License-Identifier: GPL-2.0-or-later
"""The spectra of clicked pixels: reflectance in each of the bands used."""

from __future__ import annotations

import numpy as np

from geolangbind_qgis.engine.tasks.at_hand import AtHand
from geolangbind_qgis.engine.tasks.question import check_places, locate_places
from geolangbind_qgis.protocol import PointSpectrum, SpectraRequest, SpectraResult


def spectra(request: SpectraRequest, at_hand: AtHand) -> SpectraResult:
    """Return the spectra of all points of ``request``, in their order.

    Raises ``AreaError`` for a point outside the scene or on nodata, and what opening
    the scene raises. ``at_hand`` is not shared with tasks that run at the same time.
    """
    read = at_hand.scene(request.scene)
    try:
        places = locate_places(read, request.points, request.points_crs)
        check_places(places, read.has_data)
        found = tuple(
            PointSpectrum(
                place.x, place.y, place.row, place.col, plain(read.spectrum(place.row, place.col))
            )
            for place in places
        )
        return SpectraResult(read.spectrum_unit, read.report.bands, found)
    finally:
        read.rest()


def plain(spectrum: np.ndarray) -> tuple[float | None, ...]:
    """Return a spectrum's values with ``None`` for NaN, as JSON has them."""
    return tuple(float(value) if np.isfinite(value) else None for value in spectrum)
