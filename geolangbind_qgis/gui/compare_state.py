# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Compare dock holds, without any widget: the examples, the question that they make."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.gui.scene_state import SceneState
from geolangbind_qgis.prompts import split_prompts
from geolangbind_qgis.protocol import SimilarityRequest

CLICK, TEXT = "click", "text"  # ways to ask


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
    stores: str = ""  # folder of the stores; empty: the user's cache folder

    def texts(self) -> tuple[str, ...]:
        """Return the phrases that are asked: synonyms are separated by ``|``."""
        return split_prompts(self.phrase)

    def _own_problem(self) -> tuple[str, str]:
        if self.way == TEXT:
            return "question", "" if self.texts() else tr("Type what to look for.")
        if not self.examples:
            return "question", tr("Click a place on the map.")
        if not any(example.positive for example in self.examples):
            return "question", tr("Every place is one that is not meant: click one that is.")
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
        )
