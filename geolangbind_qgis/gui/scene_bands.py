# SPDX-License-Identifier: GPL-2.0-or-later
"""From a layer to the bands table: read the metadata, detect wavelengths; no widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import language, sentences
from geolangbind_qgis.gui.scene_state import BandRow, short_source
from geolangbind_qgis.layers.source import Location, SourceDescription, read
from geolangbind_qgis.spectral.detect import Detection, default_bands, detect_bands
from geolangbind_qgis.spectral.sensors import apply_preset, sensors
from geolangbind_qgis.spectral.types import BandInfo
from geolangbind_qgis.spectral.wavelengths import parse_number


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("SceneBands", text)


@dataclass(frozen=True)
class SceneBands:
    """A scene's source and what was detected in it; ``detection`` is ``None`` if unusable."""

    source: SourceDescription
    detection: Detection | None

    @property
    def rows(self) -> list[BandRow]:
        """The detected bands for the table; those that take part by default are ticked."""
        if self.detection is None:
            return []
        return with_defaults(self.detection.bands, self.detection)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was noticed or left out, a sentence each."""
        if self.detection is None:
            return ()
        notes = (*self.detection.notes, *default_bands(self.detection)[1])
        return tuple(sentences.shown(note) for note in notes)


def look(location: Location) -> SceneBands:
    """Open the source and detect its bands. Any thread; may take long on a network."""
    source = read(location)
    return SceneBands(source, detect_bands(source.metadata) if source.metadata else None)


def row_of(band: BandInfo, use: bool) -> BandRow:
    """Return a line of the bands table for a detected band."""
    nm = None if band.wavelength_um is None else band.wavelength_um * 1000.0
    return BandRow(band.index, band.name, nm, band.source, use, band.why_unusable)


def with_defaults(bands: Sequence[BandInfo], detection: Detection) -> list[BandRow]:
    """Return rows for ``bands`` with those ticked that take part by default."""
    whole = replace(detection, bands=tuple(bands))
    chosen = {band.index for band in default_bands(whole)[0]}
    return [row_of(band, band.index in chosen) for band in bands]


def preset_rows(sensor_id: str, detection: Detection) -> list[BandRow]:
    """Return the rows with the preset's names and wavelengths; ``ValueError`` if it cannot fit."""
    bands = apply_preset(sensor_id, detection.bands)
    return with_defaults(bands, replace(detection, sensor=sensor_id))


def repeats_single_band(sensor_id: str) -> bool:
    """Whether one band of this sensor needs no wavelength: it is repeated at three known ones."""
    preset = sensors().get(sensor_id)
    return preset is not None and bool(preset.replicate)


def summary(rows: Sequence[BandRow], sensor: str) -> str:
    """Return one line, e.g. ``10 bands, 490–2190 nm, Sentinel-2 L2A, from band metadata``."""
    used = [row for row in rows if row.use]
    known = sorted(row.wavelength_nm for row in used if row.wavelength_nm is not None)
    parts = [tr("1 band") if len(used) == 1 else tr("{0} bands").format(len(used))]
    if len(used) < len(rows):
        parts[0] = tr("{0} of {1} bands").format(len(used), len(rows))
    if known and len(known) == len(used):
        low, high = f"{known[0]:.0f}", f"{known[-1]:.0f}"
        parts.append(f"{low} nm" if low == high else f"{low}–{high} nm")
    elif used:
        parts.append(tr("wavelengths missing"))
    if sensor in sensors():
        parts.append(re.sub(r"\s*[(（].*[)）]$", "", language.bundled(sensors()[sensor].title)))
    sources = list(dict.fromkeys(sentences.shown(short_source(row.source)) for row in used))
    sources = [source for source in sources if source]
    if len(sources) == 1:
        parts.append(tr("from {0}").format(sources[0]))
    elif sources:
        parts.append(tr("from several sources"))
    return ", ".join(parts)


def with_wavelengths(rows: Sequence[BandRow], text: str) -> list[BandRow]:
    """Return ``rows`` with the wavelengths (nm) listed in ``text``; ``ValueError`` if they misfit.

    Numbers may be separated by spaces, commas, semicolons or line ends.
    """
    parts = [part for part in re.split(r"[\s,;]+", text.strip()) if part]
    numbers = [number for number in map(parse_number, parts) if number is not None]
    if len(numbers) < len(parts):
        raise ValueError(tr("Paste numbers only: one wavelength in nanometres for each band."))
    if len(numbers) != len(rows):
        raise ValueError(
            tr("The list has {0} wavelengths, the scene {1} bands.").format(len(numbers), len(rows))
        )
    source = tr("typed")
    return [replace(row, wavelength_nm=nm, source=source) for row, nm in zip(rows, numbers)]
