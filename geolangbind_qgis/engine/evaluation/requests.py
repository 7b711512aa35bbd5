# SPDX-License-Identifier: GPL-2.0-or-later
"""What an evaluation can be asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from geolangbind_qgis.engine.evaluation.mapping import Pairs
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, ModelRequest, SceneRequest


@dataclass(frozen=True)
class ChipsRequest:
    """Labelled chips.

    ``classes`` empty: the folders' names. ``how`` holds bands, sensor, scaling and offset
    for all chips (its path is not used), ``wavelengths_um`` one a band; what is left out
    is detected for each chip. ``output`` is a folder for the files, or "".
    """

    folder: str
    classes: tuple[ClassSpec, ...] = ()
    how: SceneRequest = field(default_factory=lambda: SceneRequest(""))
    wavelengths_um: tuple[float, ...] = ()
    model: ModelRequest = field(default_factory=ModelRequest)
    templates: tuple[str, ...] = ()
    output: str = ""


@dataclass(frozen=True)
class MapRequest:
    """A class map, the one at ``map`` or the one that ``classify`` makes, and its reference.

    ``field`` is the reference's attribute that holds the class, ``pairs`` as
    ``mapping.parse`` returns them; both may be empty. ``output`` is a folder, or "".
    """

    reference: str
    classify: ClassifyRequest | None = None
    map: str = ""
    field: str = ""
    pairs: Pairs = ()
    output: str = ""
