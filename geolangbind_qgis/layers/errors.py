# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be wrong with a layer or an area, each as one line for a person."""

from __future__ import annotations


class LayerError(Exception):
    """Base: the message says what is wrong, where, and what to do, in one line."""


class SourceError(LayerError):
    """The layer cannot be used as a scene, or cannot be exported."""


class AreaError(LayerError):
    """The area is empty, infinite or outside the scene."""


class ResultError(LayerError):
    """A finished class map cannot be shown or written."""


class ExportCancelled(Exception):  # noqa: N818 (not an error)
    """The person cancelled the export: nothing to fix, nothing left behind."""
