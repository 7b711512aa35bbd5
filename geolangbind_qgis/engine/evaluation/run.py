# SPDX-License-Identifier: GPL-2.0-or-later
"""One way in for both kinds of evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geolangbind_qgis.engine.evaluation.evaluate_chips import evaluate_chips
from geolangbind_qgis.engine.evaluation.evaluate_map import evaluate_map
from geolangbind_qgis.engine.evaluation.report import Evaluation
from geolangbind_qgis.engine.evaluation.requests import ChipsRequest, MapRequest
from geolangbind_qgis.engine.job import Job

if TYPE_CHECKING:
    from geolangbind_qgis.engine.shelf import ModelShelf


def evaluate(request: ChipsRequest | MapRequest, job: Job, models: ModelShelf) -> Evaluation:
    """Evaluate chips or a map; see ``evaluate_chips`` and ``evaluate_map``."""
    if isinstance(request, ChipsRequest):
        return evaluate_chips(request, job, models)
    return evaluate_map(request, job, models)
