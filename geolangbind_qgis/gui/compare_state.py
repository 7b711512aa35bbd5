# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Compare dock holds, without any widget: the examples, the question that they make."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.gui.scene_state import SceneState
from geolangbind_qgis.prompts import split_prompts
from geolangbind_qgis.protocol import RankRequest, SceneRequest, SimilarityRequest
from geolangbind_qgis.spectral.gair import missing_line
from geolangbind_qgis.spectral.types import BandInfo

CLICK, TEXT, PHOTO = "click", "text", "photo"  # ways to ask
WAYS = (CLICK, TEXT, PHOTO)


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("CompareState", text)


@dataclass(frozen=True)
class Example:
    """A place that is meant, or not: x and y in the scene's CRS."""

    x: float
    y: float
    positive: bool = True


@dataclass
class CompareState(SceneState):
    """Every choice in the dock. Only what belongs to ``way`` is asked."""

    way: str = CLICK
    examples: list[Example] = field(default_factory=list)
    phrase: str = ""
    photo: str = ""  # path
    spacing: float | None = None  # of a photo's heatmap, in units of the scene's CRS
    stores: str = ""  # folder of the stores; empty: the user's cache folder

    def texts(self) -> tuple[str, ...]:
        """Return the phrases that are asked: synonyms are separated by ``|``."""
        return split_prompts(self.phrase)

    def scene_request(self, path: str) -> SceneRequest:
        """Return the scene at ``path`` as the engine is to read it."""
        request = super().scene_request(path)
        # GAIR brings reflectance to digital numbers of its own
        return request if self.way != PHOTO else replace(request, scaling="training")

    def scene_line(self) -> str:
        """Return why the scene cannot be compared with photos, or an empty string."""
        return self._scene_problem() or self._bands_problem()

    def _bands_problem(self) -> str:
        if self.way != PHOTO:
            return super()._bands_problem()
        used = [band for band in self.bands if band.use]
        infos = [BandInfo(b.index, b.name, _micrometres(b.wavelength_nm)) for b in used]
        return missing_line(infos, self.sensor)

    def _own_problem(self) -> tuple[str, str]:
        if self.way == PHOTO:
            return "question", "" if self.photo else tr("Drop a street-view photo, or choose one.")
        if self.way == TEXT:
            return "question", "" if self.texts() else tr("Type what to look for.")
        if not self.examples:
            return "question", tr("Click a place on the map.")
        if not any(example.positive for example in self.examples):
            return "question", tr("All places are marked as not meant: click one that is meant.")
        return "question", ""

    def request(self, path: str, output: str) -> SimilarityRequest:
        """Return the question about the scene at ``path``, answered to ``output`` (a .tif).

        ``path`` may be an export of the layer; bands keep their numbers in it.
        """
        examples = self.examples if self.way == CLICK else []
        return SimilarityRequest(
            scene=self.scene_request(path),
            output=output,
            points=tuple((e.x, e.y) for e in examples if e.positive),
            not_points=tuple((e.x, e.y) for e in examples if not e.positive),
            texts=self.texts() if self.way == TEXT else (),
            model=self.model_request(),
            detail=self.detail,
            stores=self.stores,
            live=True,
            spectra=False,
            photos=(self.photo,) if self.way == PHOTO else (),
            spacing=self.spacing if self.way == PHOTO else None,
        )


@dataclass
class RankState(CompareState):
    """The same scene, asked which photos of ``folder`` look like ``point`` (in its CRS)."""

    folder: str = ""
    point: tuple[float, float] = (0.0, 0.0)

    def outputs(self, output: str) -> tuple[str, ...]:
        """Return nothing: a ranking writes no file."""
        return ()

    def request(self, path: str, output: str) -> Any:
        """Return the question about the scene at ``path``; ``output`` is not written."""
        return RankRequest(
            folder=self.folder,
            point=self.point,
            scene=self.scene_request(path),
            model=self.model_request(),
            detail=self.detail,
            stores=self.stores,
        )


def _micrometres(nanometres: float | None) -> float | None:
    return None if nanometres is None else nanometres / 1000.0
