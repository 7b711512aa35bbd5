# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Classify dock holds, without any widget: builds the request, names what is missing."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis import sentences
from geolangbind_qgis.gui.scene_state import SceneState
from geolangbind_qgis.prompts import check_classes
from geolangbind_qgis.protocol import ClassifyRequest, ClassSpec, Competition, Look, Smoothing

SEPARATOR = " | "


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("ClassifyState", text)


def prompts_text(row: ClassSpec) -> str:
    """Return the prompts of a class as they are typed: separated by ``|``."""
    return SEPARATOR.join(row.prompts)


@dataclass
class ClassifyState(SceneState):
    """Every choice in the dock. Widgets write into it; ``problems`` and ``request`` read it."""

    classes: list[ClassSpec] = field(default_factory=list)
    look: Look = "patches"
    smoothing: Smoothing = "edges"
    competition: Competition = "softmax"
    save_scores: bool = False

    def _own_problem(self) -> tuple[str, str]:
        return "classes", self._classes_problem()

    def _classes_problem(self) -> str:
        if not self.classes:
            return tr("Type at least two class names.")
        errors = [item for item in check_classes(self.classes) if item.severity == "error"]
        return sentences.shown(errors[0].message) if errors else ""

    def classes_note(self) -> str:
        """Return the first thing that is odd about the classes but stops no run."""
        odd = [item for item in check_classes(self.classes) if item.severity == "warning"]
        return sentences.shown(odd[0].message) if odd else ""

    def outputs(self, output: str) -> tuple[str, ...]:
        """Return the class raster, and confidence and scores beside it."""
        stem = output.rsplit(".", 1)[0]
        scores = f"{stem}_scores.tif" if self.save_scores else ""
        return output, f"{stem}_confidence.tif", scores

    def request(self, path: str, output: str) -> ClassifyRequest:
        """Return the request for the scene at ``path``, written to ``output`` (a .tif).

        ``path`` may be an export of the layer; bands keep their numbers in it.
        """
        class_raster, confidence, scores = self.outputs(output)
        return ClassifyRequest(
            scene=self.scene_request(path),
            classes=tuple(self.classes),
            output=class_raster,
            confidence_output=confidence,
            scores_output=scores,
            model=self.model_request(),
            look=self.look,
            detail=self.detail,
            smoothing=self.smoothing,
            competition=self.competition,
        )


def classes_to_json(classes: list[ClassSpec]) -> str:
    """Return ``classes`` as JSON for the settings."""
    return json.dumps([[c.name, list(c.prompts), c.color] for c in classes], ensure_ascii=False)


def classes_from_json(text: str) -> list[ClassSpec]:
    """Return the classes in ``text``; an empty list when it holds something else."""
    try:
        return [ClassSpec(str(n), tuple(map(str, p)), str(c)) for n, p, c in json.loads(text)]
    except (ValueError, TypeError):
        return []
