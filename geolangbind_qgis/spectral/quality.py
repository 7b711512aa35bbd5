# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands that hold no radiation: alpha, quality, masks, angles, classifications."""

from __future__ import annotations

import re

from geolangbind_qgis.spectral.sensors import normalise
from geolangbind_qgis.spectral.sources.descriptions import texts
from geolangbind_qgis.spectral.types import BandMetadata

_WORDS = {
    "alpha": "alpha band",
    "qa": "quality band",
    "qa10": "quality band",
    "qa20": "quality band",
    "qa60": "quality band",
    "qapixel": "quality band",
    "qaradsat": "quality band",
    "bqa": "quality band",
    "pixelqa": "quality band",
    "radsatqa": "quality band",
    "sraerosol": "aerosol product, not a band of the sensor",
    "srqaaerosol": "quality band",
    "sratmosopacity": "opacity product, not a band of the sensor",
    "srcloudqa": "quality band",
    "stqa": "quality band",
    "fmask": "mask",
    "scl": "scene classification",
    "sceneclassification": "scene classification",
    "sceneclassificationmap": "scene classification",
    "aot": "aerosol product, not a band of the sensor",
    "wvp": "water vapour product, not a band of the sensor",
    "cld": "cloud probability",
    "snw": "snow probability",
    "mskcldprb": "cloud probability",
    "msksnwprb": "snow probability",
    "cloudprobability": "cloud probability",
    "probability": "probability",
    "udm": "mask",
    "udm2": "mask",
    "clear": "mask",
    "mask": "mask",
    "cloud": "mask",
    "cloudmask": "mask",
    "datamask": "mask",
    "validmask": "mask",
    "tcir": "picture product, not a band of the sensor",
    "tcig": "picture product, not a band of the sensor",
    "tcib": "picture product, not a band of the sensor",
    "angle": "angle",
    "incidenceangle": "angle",
    "localincidenceangle": "angle",
    "azimuth": "angle",
    "sunzenith": "angle",
    "viewzenith": "angle",
}
_START = re.compile(
    r"^(qa_|qc_|udm|msk_|mask_|state_1km|cloud_?mask|quality|pixel_qa)", re.IGNORECASE
)


def why_unusable(band: BandMetadata) -> str:
    """Return why the encoder cannot use ``band``, or ``""`` when nothing speaks against it."""
    if band.color.lower() == "alpha":
        return "alpha band"
    dtype = band.dtype.lower()
    if dtype.startswith(("complex", "c")) and dtype not in ("", "char"):
        return "complex numbers: give amplitude or intensity instead"
    if band.color.lower() == "palette":
        return "palette: a class or picture index, not radiation"
    for text in texts(band)[:2]:
        reason = _WORDS.get(normalise(text), "")
        if reason:
            return reason
        if _START.match(text.strip()):
            return "quality band"
        if re.search(r"\bquality (band|assessment|flags?|mask)\b", text, re.IGNORECASE):
            return "quality band"
    return ""
