# SPDX-License-Identifier: GPL-2.0-or-later
"""Models and devices: which one is asked for, which ran, which there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ModelRequest:
    """Which model runs, from which weights, where.

    ``weights`` is a local checkpoint; empty: bundled, or from the Hugging Face
    Hub. ``device`` is ``auto``, ``cpu``, ``cuda``, ``cuda:N``, ``xpu`` or ``mps``.
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
    ``partial_bytes`` is what an unfinished download left to go on with.
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
    licence_url: str = ""
    partial_bytes: int = 0


@dataclass(frozen=True)
class ModelList:
    """Every model one can choose, and the folder that downloads go to."""

    models: tuple[ModelEntry, ...]
    folder: str = ""
    free_bytes: int = 0  # on the folder's disk


@dataclass(frozen=True)
class ModelCheck:
    """A model that was loaded strictly, and compared with how it was published.

    ``compared`` counts the files whose checksum is that of the hub; 0 where
    nothing tells it: a local file, the Starter, no network.
    """

    name: str
    checkpoint: str
    sha256: str
    licence: str
    parameters: int
    compared: int = 0
    notes: tuple[str, ...] = ()
    compare: str = ""  # of GAIR: how its published results can be compared
    examples: dict[str, Any] = field(default_factory=dict)  # of GAIR: whether they agree


@dataclass(frozen=True)
class ModelRemoved:
    """A model that was deleted from the cache, and the space that came back."""

    removed: str
    freed_bytes: int


@dataclass(frozen=True)
class Transfer:
    """How a download is, with the ``progress`` of ``fetch_model``.

    ``state`` is ``asking`` (the hub, what there is), ``downloading``, ``retrying``
    (the connection broke), ``waiting`` (another program downloads the same file)
    or ``checking`` (the checksum). ``total_bytes`` is 0 while unknown,
    ``bytes_per_s`` an average of the last seconds, 0 while unknown.
    """

    state: str
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0


@dataclass(frozen=True)
class DeviceReport:
    """A device as proved by a real computation, or why it cannot be used."""

    device: str  # "cpu", "cuda:0", "mps"
    name: str
    memory_bytes: int
    usable: bool
    problem: str = ""
