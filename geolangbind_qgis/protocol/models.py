# SPDX-License-Identifier: GPL-2.0-or-later
"""Models and devices: which one is asked for, which ran, which there are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelRequest:
    """Which model runs, from which weights, where.

    ``weights`` is a local checkpoint; empty: bundled, or from the Hugging Face
    Hub. ``device`` is ``auto``, ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
    ``accept_licence`` says that the person was shown ``ModelEntry.consent`` and
    accepts it; without it such a model is not downloaded (``LicenceError``).
    """

    name: str = "starter"
    weights: str = ""
    device: str = "auto"
    offline: bool = False
    accept_licence: bool = False


@dataclass(frozen=True)
class ModelReport:
    """The model that ran: its checkpoint by SHA-256, its licence, what to know about it."""

    name: str
    checkpoint: str
    sha256: str
    licence: str
    device: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelEntry:
    """A model one can choose, as ``models`` lists it.

    ``family`` says what it answers: ``geolangbind`` (the Starter too) classes and
    text, ``gair`` photos and locations. ``consent`` is what a person has to be
    shown, and to accept, before the first download; empty: nothing.
    """

    name: str
    title: str
    says: str  # one line shown wherever a model is chosen
    licence: str
    size_bytes: int  # of a model that is not here: about what the download is
    installed: bool
    path: str
    repository: str = ""
    revision: str = ""
    family: str = "geolangbind"
    consent: str = ""


@dataclass(frozen=True)
class DeviceReport:
    """A device as proved by a real computation, or why it cannot be used."""

    device: str  # "cpu", "cuda:0", "mps"
    name: str
    memory_bytes: int
    usable: bool
    problem: str = ""
