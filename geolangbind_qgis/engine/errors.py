# SPDX-License-Identifier: GPL-2.0-or-later
"""One exception type per thing a person can fix.

The message says what is wrong, where, and what to do, in one line. It is shown
as it is; tracebacks go to the log only.
"""

from __future__ import annotations


class GeoLangBindError(Exception):
    """Base of everything the engine says to a person."""

    @property
    def kind(self) -> str:
        """The type's name, as the protocol's ``failed`` event carries it."""
        return type(self).__name__


class UsageError(GeoLangBindError):
    """The request contradicts itself or leaves something out."""


class SceneError(GeoLangBindError):
    """The scene cannot be read, placed or used."""


class AreaError(GeoLangBindError):
    """The area lies outside the scene or holds no data."""


class WavelengthError(GeoLangBindError):
    """Wavelengths are missing, too many, too few or in the wrong unit."""


class PromptError(GeoLangBindError):
    """The classes or prompts cannot be used."""


class OutputError(GeoLangBindError):
    """The output cannot be written where it was asked for."""


class StoreError(GeoLangBindError):
    """An embedding store cannot be written, found or cleared."""


class CheckpointError(GeoLangBindError):
    """The weights or the tokenizer are missing, broken, unsafe or of another model."""


class HubError(GeoLangBindError):
    """The Hugging Face Hub cannot be reached or refuses."""


class BundleError(GeoLangBindError):
    """The offline bundle cannot be made."""


class LicenceError(GeoLangBindError):
    """The licence of a model has to be accepted before it is downloaded."""


class PhotoError(GeoLangBindError):
    """The street-view photo cannot be read or used."""


class DeviceError(GeoLangBindError):
    """The device cannot be used, or its memory does not suffice."""


class EngineError(GeoLangBindError):
    """The engine itself failed; the log has the details."""


class Cancelled(Exception):  # noqa: N818 - no error
    """The person cancelled: no failure, nothing to fix."""
