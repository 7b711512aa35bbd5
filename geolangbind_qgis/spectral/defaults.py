# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands take part unless told otherwise."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from geolangbind_qgis.spectral.sensors import document, sensors
from geolangbind_qgis.spectral.types import BandInfo


def choose_default(
    bands: Sequence[BandInfo], sensor_id: str, model_max: int | None = None
) -> tuple[tuple[BandInfo, ...], tuple[str, ...]]:
    """Return the bands that take part by default and notes on those that do not."""
    usable = [band for band in bands if band.usable]
    reasons: dict[str, list[str]] = {}
    for band in bands:
        if not band.usable:
            reasons.setdefault(band.why_unusable, []).append(band.name)
    known = any(band.wavelength_um is not None for band in usable)
    kept = []
    for band in usable:
        reason = _why_left_out(band, sensor_id, known)
        if reason:
            reasons.setdefault(reason, []).append(band.name)
        else:
            kept.append(band)
    if not kept and usable:  # a scene of nothing but, say, thermal bands
        return tuple(usable), ()
    notes = [f"Left out: {_listed(names)} ({reason})." for reason, names in reasons.items()]
    if model_max is not None and len(kept) > model_max > 0:
        notes.append(f"{model_max} of {len(kept)} bands take part, evenly along the spectrum.")
        kept = _thinned(kept, model_max)
    return tuple(kept), tuple(notes)


def replicated(bands: tuple[BandInfo, ...], sensor_id: str) -> tuple[BandInfo, ...]:
    """Return a single elevation or thermal band three times, as the training code did."""
    preset = sensors().get(sensor_id)
    if preset is None or not preset.replicate or len(bands) != 1:
        return bands
    return tuple(
        dataclasses.replace(
            bands[0],
            wavelength_um=wavelength,
            source="single band repeated at the wavelengths of red, green and blue, "
            "as in the training data",
        )
        for wavelength in preset.replicate
    )


def _why_left_out(band: BandInfo, sensor_id: str, others_known: bool) -> str:
    preset = sensors().get(sensor_id)
    entry = preset.band(band.name) if preset is not None else None
    if entry is not None and not entry.default:
        return entry.why
    if band.wavelength_um is None:
        return "no wavelength" if others_known else ""
    for low, high in document()["absorption_um"]:
        if low <= band.wavelength_um <= high:
            return "water absorption: no view of the ground"
    return ""


def _listed(names: Sequence[str]) -> str:
    if len(names) <= 6:
        return ", ".join(names)
    return f"{', '.join(names[:3])} … {names[-1]} ({len(names)} bands)"


def _thinned(bands: Sequence[BandInfo], count: int) -> list[BandInfo]:
    ordered = sorted(bands, key=lambda band: (band.wavelength_um or 0.0, band.index))
    step = (len(ordered) - 1) / (count - 1) if count > 1 else 0.0
    chosen = {ordered[round(i * step)].index for i in range(count)}
    return [band for band in bands if band.index in chosen]
