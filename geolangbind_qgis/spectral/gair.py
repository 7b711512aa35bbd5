# SPDX-License-Identifier: GPL-2.0-or-later
"""The ten Sentinel-2 bands that GAIR looks at: found by wavelength or name, never by position.

GAIR was trained on Sentinel-2 digital numbers (reflectance x 10000, the offset of newer
processing baselines removed). Other sensors serve where they have bands at the same
wavelengths; their values are brought to the same numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geolangbind_qgis.spectral.offsets import detect_offset
from geolangbind_qgis.spectral.radiometry import EIGHT_BIT
from geolangbind_qgis.spectral.reflectance import conversion, largest
from geolangbind_qgis.spectral.sensors import SensorBand, sensor, sensors
from geolangbind_qgis.spectral.types import BandInfo, BandMetadata, BandScaling, RasterMetadata

NAMES = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")  # the order given
_NEAR_UM = 0.013  # Sentinel-2A and -2B differ by up to that from each other and from the preset
_PREFIX = "sentinel2"


@dataclass(frozen=True)
class TenBands:
    """The bands in GAIR's order, and how their values become its digital numbers.

    ``scalings`` are per band: digital number = (stored + add) * gain, not clipped.
    """

    bands: tuple[BandInfo, ...]
    scalings: tuple[BandScaling, ...]
    says: str  # one sentence


def find_ten(bands: Sequence[BandInfo], sensor_id: str = "") -> dict[str, BandInfo]:
    """Return the band that stands for each of ``NAMES``; those that are missing are left out.

    A band belongs to the nearest of Sentinel-2's bands, at most 13 nm away; of several
    the nearest serves. A name counts only where a Sentinel-2 band says no wavelength:
    other sensors give the same names to other bands.
    """
    wanted = [_band(name) for name in NAMES]
    found: dict[str, tuple[float, BandInfo]] = {}
    for band in bands:
        if not band.usable:
            continue
        match, away = _nearest(band, wanted, sensor_id)
        if match and (match not in found or away < found[match][0]):
            found[match] = away, band
    return {name: found[name][1] for name in NAMES if name in found}


def missing_line(bands: Sequence[BandInfo], sensor_id: str = "") -> str:
    """Return which of the ten bands are missing and what to do, in one line; '' when none is."""
    found = find_ten(bands, sensor_id)
    missing = [name for name in NAMES if name not in found]
    if not missing:
        return ""
    if len(missing) == len(NAMES):
        which = f"none of them is here ({', '.join(missing)})"
    else:
        named = ", ".join(f"{n} ({_centre_nm(n):.0f} nm)" for n in missing)
        which = f"missing here: {named}"
    return (
        f"GAIR needs ten Sentinel-2 bands, {which}: choose a Sentinel-2 scene with all of them, "
        "or give the right sensor or wavelengths."
    )


def ten_bands(
    meta: RasterMetadata,
    bands: Sequence[BandInfo],
    sensor_id: str,
    offset: float | None = None,
) -> TenBands:
    """Return the ten bands of a scene and their scalings.

    Args:
        meta: the scene; of floating-point bands with measured statistics.
        bands: its bands as detected or as chosen, in any order.
        sensor_id: id of the preset, ``""`` when unknown.
        offset: added to Sentinel-2 digital numbers; ``None``: as detected.

    Raises:
        ValueError: one line, when bands are missing or hold 8-bit pictures.
    """
    line = missing_line(bands, sensor_id)
    if line:
        raise ValueError(line)
    chosen = tuple(find_ten(bands, sensor_id).values())
    held = {band.index: band for band in meta.bands}
    raw = [held.get(band.index, BandMetadata(band.index)) for band in chosen]
    if any(band.dtype.lower() in EIGHT_BIT for band in raw):
        raise ValueError(
            "GAIR needs reflectance, and this scene holds 8-bit values made for display: choose "
            "the original product."
        )
    if offset is None:
        offset = detect_offset(meta, sensor_id).value
    preset = sensors().get(sensor_id)
    top = largest(raw)
    scalings, said = [], []
    for band in raw:
        how = conversion(meta, band, preset, top)
        # What the file states of Sentinel-2 includes the processing offset, as ``offset`` does.
        sentinel = preset is not None and preset.processing_offset
        shift = 0.0 if sentinel else how.offset / how.scale
        scalings.append(BandScaling(10000.0 * how.scale, shift + offset))
        said.append(how.says)
    names = ", ".join(band.name for band in chosen)
    added = f"; {offset:+g} is added to the digital numbers first" if offset else ""
    ways = "; ".join(dict.fromkeys(said))
    return TenBands(chosen, tuple(scalings), f"GAIR sees {names}: {ways}{added}.")


def _nearest(band: BandInfo, wanted: Sequence[SensorBand], sensor_id: str) -> tuple[str, float]:
    """Return which of the ten ``band`` is ('' for none), and how far from it in µm."""
    if band.wavelength_um is None:
        preset = sensors().get(sensor_id)
        match = preset.band(band.name) if preset and sensor_id.startswith(_PREFIX) else None
        return (match.name, 0.0) if match and match.name in NAMES else ("", 0.0)
    away = {b.name: abs(band.wavelength_um - (b.wavelength_um or 0.0)) for b in wanted}
    name = min(away, key=lambda key: away[key])
    return (name, away[name]) if away[name] <= _NEAR_UM + 1e-9 else ("", 0.0)


def _band(name: str) -> SensorBand:
    band = sensor("sentinel2-l2a").band(name)
    if band is None:
        raise KeyError(name)
    return band


def _centre_nm(name: str) -> float:
    return 1000.0 * (_band(name).wavelength_um or 0.0)
