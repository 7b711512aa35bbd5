# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms that ask GAIR share: its parameters, the consent to its licence, the request."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from geolangbind_qgis.processing import choices
from geolangbind_qgis.processing import scene_parameters as s
from geolangbind_qgis.processing.base import EngineAlgorithm
from geolangbind_qgis.protocol import ModelEntry, ModelRequest, from_json

Values = dict[str, Any]
GAIR = "gair"
ACCEPT = "ACCEPT_LICENCE"


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("GairParameters", text)


def declare(algorithm: EngineAlgorithm) -> None:
    """Add the checkpoint, the consent to its licence, and where GAIR runs."""
    algorithm.add(
        QgsProcessingParameterFile(
            s.WEIGHTS,
            tr("Weights file"),
            optional=True,
            fileFilter=tr("Checkpoints (*.pth *.safetensors *.bin);;All files (*)"),
        ),
        tr("A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one."),
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            ACCEPT, tr("Download GAIR: I accept its licence, CC BY-NC 4.0"), defaultValue=False
        ),
        tr(
            "GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first "
            "used, only if this is ticked: credit its authors, no commercial use. What is on this "
            "computer already is used either way."
        ),
    )
    s.device(algorithm)


def request(
    algorithm: EngineAlgorithm,
    parameters: Values,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> ModelRequest:
    """Return GAIR as asked for; ``ValueError`` says what to tick where it is not here."""
    asked = ModelRequest(
        GAIR,
        algorithm.parameterAsFile(parameters, s.WEIGHTS, context),
        algorithm.parameterAsString(parameters, s.DEVICE, context).strip() or choices.AUTO,
        algorithm.parameterAsBoolean(parameters, s.OFFLINE, context),
        algorithm.parameterAsBoolean(parameters, ACCEPT, context),
    )
    if asked.weights or asked.accept_licence:
        return asked
    known = algorithm.ask_engine("list_models", {}, feedback)
    if known is None:  # cancelled: so will be what comes next
        return asked
    entries = [from_json(ModelEntry, entry) for entry in known["models"]]
    if not any(entry.name == GAIR and entry.installed for entry in entries):
        line = tr(
            "GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or "
            "give a weights file ({2})."
        )
        label = algorithm.parameterDefinition(ACCEPT).description()
        raise ValueError(line.format(label, ACCEPT, s.WEIGHTS))
    return asked
