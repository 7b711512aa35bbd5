# SPDX-License-Identifier: GPL-2.0-or-later
"""What our algorithms share: help assembled from their parameters, one-line errors, the engine."""

from __future__ import annotations

import html
import time
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from geolangbind_qgis import paths, sentences

SAY_AGAIN_S = 10.0


def tr(text: str) -> str:
    """Translate ``text``."""
    return QCoreApplication.translate("GeoLangBindAlgorithm", text)


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that the engine runs.

    Subclasses say ``about`` and declare each parameter with ``add``, whose help
    makes up the help panel: what is not explained shows there.
    """

    def createInstance(self) -> EngineAlgorithm:
        """Return a fresh instance, as QGIS asks for each run."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(paths.resource("icons", "geolangbind.svg"))

    def about(self) -> str:
        """Return what the algorithm does, in a few sentences."""
        raise NotImplementedError

    def add(
        self, parameter: QgsProcessingParameterDefinition, says: str, advanced: bool = False
    ) -> None:
        """Declare ``parameter`` with its help; advanced ones fold away."""
        parameter.setHelp(says)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def shortHelpString(self) -> str:
        """Return the help panel: what it does, then every parameter with its help.

        ``qgis_process`` writes plain text, and lists the parameters with their help itself.
        """
        if QgsApplication.platform() == "qgis_process":
            return f"{self.about()}\n\n{self._about_choices()}".strip()
        parts = [f"<p>{html.escape(self.about(), quote=False)}</p>"]
        for parameter in self.parameterDefinitions():
            label, says = (
                html.escape(text, quote=False)
                for text in (parameter.description(), parameter.help())
            )
            parts.append(f"<h3>{label}</h3><p>{says}</p>")
        return "\n".join(parts)

    def _about_choices(self) -> str:
        """Return how a choice is written on a command line, on which QGIS's own help misleads."""
        for parameter in self.parameterDefinitions():
            if isinstance(parameter, QgsProcessingParameterEnum):
                line = tr("Where values are listed, give the value, not its number: --{0}={1}")
                # the third: of a long list (sensors) the last would be an odd example
                return line.format(parameter.name(), parameter.options()[:3][-1])
        return ""

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in one line what keeps the run from starting; QGIS names no choices itself."""
        for parameter in self.parameterDefinitions():
            value = parameters.get(parameter.name())
            if not isinstance(parameter, QgsProcessingParameterEnum) or value is None:
                continue
            if isinstance(value, (str, int)) and not parameter.checkValueIsAcceptable(value):
                line = tr("“{0}” is no choice for {1} ({2}): give one of {3}.")
                choices = ", ".join(parameter.options())
                name = parameter.name()
                return False, line.format(value, parameter.description(), name, choices)
        fine, message = super().checkParameterValues(parameters, context)
        return bool(fine), str(message)

    def tiff_output(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the path of a raster output, empty if it is not wanted.

        Raises ``ValueError`` with one line when it is no GeoTIFF.
        """
        path = self.parameterAsOutputLayer(parameters, name, context)
        if path and Path(path).suffix.lower() not in (".tif", ".tiff"):
            line = tr("{0} is no GeoTIFF: give the output a name ending in .tif.")
            raise ValueError(line.format(path))
        return path or ""

    def page_output(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the path of an HTML output, empty if it is not wanted.

        Raises ``ValueError`` with one line when its folder does not exist: said before the
        work, not after it.
        """
        page = self.parameterAsFileOutput(parameters, name, context)
        if page and not Path(page).parent.is_dir():
            line = tr("The folder {0} for the summary does not exist: create it first.")
            raise ValueError(line.format(Path(page).parent))
        return page or ""

    def write_page(self, page: str, text: str) -> None:
        """Write ``text`` to the file ``page``; ``QgsProcessingException`` with one line."""
        try:
            Path(page).write_text(text, encoding="utf-8")
        except OSError as error:
            line = tr("The summary cannot be written to {0}: {1}.")
            raise QgsProcessingException(line.format(page, error.strerror)) from None

    def ask_engine(
        self, method: str, request: Any, feedback: QgsProcessingFeedback
    ) -> dict[str, Any] | None:
        """Let the engine work and return its result; ``None`` when it was cancelled.

        Raises ``QgsProcessingException`` with the engine's one line.
        """
        from geolangbind_qgis.client import shared
        from geolangbind_qgis.client.errors import CallCancelled, ClientError
        from geolangbind_qgis.client.spoken import run_call

        reporter = ProgressReporter(feedback)
        try:
            call = shared.engine().submit(method, request)
            return run_call(call, reporter, feedback.isCanceled)
        except CallCancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return None
        except ClientError as error:
            raise QgsProcessingException(sentences.shown(str(error))) from None


class ProgressReporter:
    """Hands the engine's progress on: the bar always, words when they change or time passes."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._message = ""
        self._said_at = 0.0

    def __call__(self, fraction: float, message: str, remaining_s: float | None = None) -> None:
        """Report ``fraction`` (0..1), what is going on, and the seconds left if known."""
        if fraction >= 0.0:
            self._feedback.setProgress(100.0 * fraction)
        now = time.monotonic()
        if message == self._message and now - self._said_at < SAY_AGAIN_S:
            return
        self._message, self._said_at = message, now
        left = ""
        if remaining_s is not None:
            left = " " + tr("({0} left)").format(_duration(remaining_s))
        self._feedback.setProgressText(message + left)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
