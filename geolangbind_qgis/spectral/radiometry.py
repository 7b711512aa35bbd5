# SPDX-License-Identifier: GPL-2.0-or-later
"""From stored values to the 0..255 the encoder was trained on, band by band.

Reflectance of any sensor is brought to Sentinel-2 digital numbers (reflectance
x 10000) and scaled as the training data was: blue to red up to DN 3558 (top of
atmosphere) or 2000 (surface), all other bands up to DN 8160. The numbers are in
``resources/sensors.json``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from geolangbind_qgis.spectral import sar
from geolangbind_qgis.spectral.offsets import detect_offset
from geolangbind_qgis.spectral.reflectance import Conversion, conversion, largest
from geolangbind_qgis.spectral.sensors import Sensor, document, sensors
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, BandScaling, RasterMetadata
from geolangbind_qgis.spectral.wavelengths import THERMAL_UM

EIGHT_BIT = ("uint8", "byte")
_STRETCH = "Choose the percentile stretch if that is not so."


def training_scaling(
    meta: RasterMetadata,
    bands: Sequence[BandInfo],
    sensor: str,
    offset: float | None = None,
) -> tuple[tuple[BandScaling, ...], str]:
    """Return one scaling per band of ``bands`` and one sentence that says it.

    Args:
        meta: the scene.
        bands: the bands that take part, in order.
        sensor: id of the preset, ``""`` when unknown.
        offset: added to Sentinel-2 digital numbers; ``None``: as detected.
    """
    chosen = _chosen(meta, bands)
    preset = sensors().get(sensor)
    if offset is None:
        offset = detect_offset(meta, sensor).value
    kind = _kind(meta, chosen, preset)
    if kind == "8-bit":
        extra = f", {offset:+g} first" if offset else ""
        scalings = tuple(BandScaling(1.0, offset) for _ in chosen)
        return scalings, f"8-bit values as delivered{extra}, as in the training data."
    if preset is not None and kind == "sar":
        return sar.sar_scaling(meta, chosen, bands, preset, offset)
    if preset is not None and kind == "linear":
        return _linear(chosen, preset, offset)
    if kind == "counts":
        return _counts(meta, chosen, preset, offset)
    return _reflectance(meta, chosen, bands, preset, offset)


def reflectance_scaling(
    meta: RasterMetadata,
    bands: Sequence[BandInfo],
    sensor: str,
    offset: float | None = None,
) -> tuple[BandScaling | None, ...]:
    """Return, per band, how stored values become reflectance: ``(DN + add) * gain``, 0..1.

    The same reading as ``training_scaling``'s. ``None`` for a band that is not known
    to hold reflectance: 8-bit pictures, counts, radar, elevation, heat.
    """
    chosen = _chosen(meta, bands)
    preset = sensors().get(sensor)
    if offset is None:
        offset = detect_offset(meta, sensor).value
    if _kind(meta, chosen, preset) != "reflectance":
        return tuple(None for _ in chosen)
    most = largest(_reflective(chosen, bands))
    return tuple(
        _to_reflectance(conversion(meta, band, preset, most), offset, preset)
        if _is_reflective(info)
        else None
        for band, info in zip(chosen, bands)
    )


def _chosen(meta: RasterMetadata, bands: Sequence[BandInfo]) -> list[BandMetadata]:
    held = {band.index: band for band in meta.bands}
    return [held.get(band.index, BandMetadata(band.index)) for band in bands]


def _kind(meta: RasterMetadata, chosen: Sequence[BandMetadata], preset: Sensor | None) -> str:
    """Return what stored values are: "8-bit", "sar", "linear", "counts" or "reflectance"."""
    if chosen and all(band.dtype.lower() in EIGHT_BIT for band in chosen):
        return "8-bit"
    kind = str(preset.radiometry["kind"]) if preset is not None else ""
    if kind in ("sar", "linear"):
        return kind
    return "counts" if _are_counts(meta, chosen, kind) else "reflectance"


def _linear(
    chosen: Sequence[BandMetadata], preset: Sensor, offset: float
) -> tuple[tuple[BandScaling, ...], str]:
    scalings = tuple(_span(band, preset, offset) for band in chosen)
    return scalings, (
        f"{preset.title}: {_span_words(preset)} (our choice: the training data's own range is not "
        "published). Choose the percentile stretch for more contrast."
    )


def _span(band: BandMetadata, preset: Sensor, offset: float) -> BandScaling:
    """Return the scaling under which low..high of the preset's unit becomes 0..255."""
    radiometry = preset.radiometry
    low, high = radiometry["low"], radiometry["high"]
    scale, shift = band.scale or 1.0, band.offset
    whole = not band.dtype.lower().startswith("float")
    if scale == 1.0 and shift == 0.0 and whole and "integer_scale" in radiometry:
        scale, shift = radiometry["integer_scale"], radiometry["integer_offset"]
    return BandScaling(255.0 * scale / (high - low), (shift - low) / scale + offset)


def _span_words(preset: Sensor) -> str:
    radiometry = preset.radiometry
    return f"{radiometry['low']:g} to {radiometry['high']:g} {radiometry['unit']} becomes 0–255"


def _nbits(meta: RasterMetadata, band: BandMetadata) -> int | None:
    for tags in (band.tags.get("IMAGE_STRUCTURE", {}), meta.tags.get("IMAGE_STRUCTURE", {})):
        text = tags.get("NBITS", "")
        if text.isdigit() and 1 < int(text) < 17:
            return int(text)
    return None


def _are_counts(meta: RasterMetadata, chosen: Sequence[BandMetadata], kind: str) -> bool:
    if any(band.dtype.lower().startswith("float") for band in chosen):
        return False
    if any(conversion(meta, band, None).stated for band in chosen):
        return False
    return kind == "counts" or (not kind and any(_nbits(meta, band) for band in chosen))


def _counts(
    meta: RasterMetadata, chosen: Sequence[BandMetadata], preset: Sensor | None, offset: float
) -> tuple[tuple[BandScaling, ...], str]:
    given: Mapping[str, Any] = preset.radiometry if preset is not None else {}
    tops = []
    for band in chosen:
        bits = _nbits(meta, band)
        default = 255 if band.dtype.lower() in EIGHT_BIT else given.get("maximum", 65535)
        tops.append(float(2**bits - 1 if bits else default))
    scalings = tuple(BandScaling(255.0 / top, offset) for top in tops)
    bits_known = any(_nbits(meta, band) for band in chosen)
    why = "the file states its number of bits" if bits_known else "assumed full range"
    return scalings, (
        f"Uncalibrated counts: 0 to {max(tops):g} becomes 0–255 ({why}; the training pictures "
        f"were 8-bit). {_STRETCH}"
    )


def _reflectance(
    meta: RasterMetadata,
    chosen: Sequence[BandMetadata],
    bands: Sequence[BandInfo],
    preset: Sensor | None,
    offset: float,
) -> tuple[tuple[BandScaling, ...], str]:
    training = document()["training"]
    low, high = training["visible_um"]
    other = float(training["other_full_dn"])
    scalings, said, levels = [], [], []
    thermal = sensors()["thermal"]
    most = largest(_reflective(chosen, bands))
    for band, info in zip(chosen, bands):
        if not _is_reflective(info):
            scalings.append(_span(band, thermal, 0.0))
            said.append(f"thermal bands: {_span_words(thermal)}")
            continue
        how = conversion(meta, band, preset, most)
        visible = info.wavelength_um is not None and low <= info.wavelength_um <= high
        full = float(training["visible_full_dn"][how.level]) if visible else other
        scalings.append(_to_training(how, full, offset, preset))
        said.append(how.says)
        levels.append(how.level)
    level = levels[0] if levels else "surface"
    top = training["visible_full_dn"][level]
    title = preset.title if preset is not None else "Sensor unknown"
    shift = f"; {offset:+g} is added to the digital numbers first" if offset else ""
    ways = "; ".join(dict.fromkeys(said))
    return tuple(scalings), (
        f"{title}: {ways}{shift}; as reflectance × 10000, blue to red 0–{top} and other bands "
        f"0–{other:g} become 0–255, as in the training data."
    )


def _is_reflective(info: BandInfo) -> bool:
    return (info.wavelength_um or 0.0) <= THERMAL_UM


def _reflective(chosen: Sequence[BandMetadata], bands: Sequence[BandInfo]) -> list[BandMetadata]:
    return [band for band, info in zip(chosen, bands) if _is_reflective(info)]


def _to_training(how: Conversion, full: float, offset: float, preset: Sensor | None) -> BandScaling:
    scaling = _to_reflectance(how, offset, preset)
    return BandScaling(10000.0 * scaling.gain * 255.0 / full, scaling.add)


def _to_reflectance(how: Conversion, offset: float, preset: Sensor | None) -> BandScaling:
    shift = how.offset / how.scale
    if preset is not None and preset.processing_offset:
        shift = 0.0  # its offset is the processing offset, which ``offset`` already holds
    return BandScaling(how.scale, shift + offset)
