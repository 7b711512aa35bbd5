# SPDX-License-Identifier: GPL-2.0-or-later
"""What can go wrong between QGIS and the engine; each message is one line for a person."""

from __future__ import annotations


class ClientError(Exception):
    """Base of what the QGIS side of the engine raises, except for a cancel."""


class EngineMissing(ClientError):  # noqa: N818 (it states a fact)
    """There is no Python to run the engine with."""


class EngineFailed(ClientError):  # noqa: N818
    """A call failed in the engine, or the engine itself did.

    ``kind`` names the type in ``engine.errors`` ("SceneError", "EngineError", …).
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


class EnvironmentFailed(ClientError):  # noqa: N818
    """The engine's environment could not be installed, repaired or removed.

    ``cause`` is one of ``environment.diagnose.CAUSES``; ``message`` one line with the
    next step; ``report`` what to copy to somebody who helps, without personal data.
    """

    def __init__(self, cause: str, message: str, report: str = "") -> None:
        super().__init__(message)
        self.cause = cause
        self.message = message
        self.report = report


class CallCancelled(Exception):  # noqa: N818
    """The call was cancelled: no failure, nothing to say."""
