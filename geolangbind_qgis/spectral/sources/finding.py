# SPDX-License-Identifier: GPL-2.0-or-later
"""What one source says about one band."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from geolangbind_qgis.spectral.types import BandMetadata


@dataclass(frozen=True)
class Finding:
    """A band as one source describes it; wavelengths in µm.

    ``bad`` marks what the source itself calls a bad band; ``guess`` is a note
    where something (a unit, say) had to be assumed.
    """

    name: str = ""
    wavelength_um: float | None = None
    fwhm_um: float | None = None
    source: str = ""
    bad: bool = False
    guess: str = ""


def lookup(tags: Mapping[str, str], *keys: str) -> str:
    """Return the first of ``keys`` that ``tags`` has (case and blanks ignored), or ``""``."""
    folded = {key.strip().lower().replace(" ", "_"): value for key, value in tags.items()}
    for key in keys:
        value = folded.get(key, "")
        if str(value).strip():
            return str(value).strip()
    return ""


def default_tags(band: BandMetadata) -> Mapping[str, str]:
    """Return the band's default-domain tags."""
    return band.tags.get("", {})
