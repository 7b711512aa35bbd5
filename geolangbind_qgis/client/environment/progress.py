# SPDX-License-Identifier: GPL-2.0-or-later
"""How far an installation is: measured on the disk, as uv says nothing without a terminal."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from geolangbind_qgis.client.environment import files
from geolangbind_qgis.client.environment.words import tr

_SPAN_S = 12.0  # what the speed is measured over
_OFTEN_S = 0.5
_SURE_S = 2.0  # a speed is measured over this at least: the first moments say nothing
_PROOF_S = 20.0  # what comes after the downloads


@dataclass(frozen=True)
class Progress:
    """One moment of an installation.

    ``step`` counts from 1 to ``steps``; ``name`` is one of ``plan.STEPS``; ``title``
    is for people. Bytes are those of the step, ``total_bytes`` 0 where it has none;
    ``seconds_left`` is of the whole installation, ``None`` while nobody can tell.
    """

    step: int
    steps: int
    name: str
    title: str
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0
    seconds_left: float | None = None


Told = Callable[[Progress], None]


@dataclass(frozen=True)
class Share:
    """A step's part: what it downloads, and what that takes on the disk, in bytes."""

    name: str
    download: int = 0
    disk: int = 0


def title(name: str) -> str:
    """Return what a step is called on screen."""
    return {
        "bundle": tr("Unpacking the file"),
        "uv": tr("Fetching uv, the installer"),
        "python": tr("Fetching Python"),
        "environment": tr("Making the environment"),
        "packages": tr("Installing packages"),
        "torch": tr("Installing PyTorch"),
        "proof": tr("Trying the engine"),
        "switch": tr("Switching to the new environment"),
    }[name]


class Meter:
    """Tells of a step's bytes: those received, or those by which folders have grown."""

    def __init__(
        self, shares: Sequence[Share], told: Told, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._shares, self._told, self._clock = list(shares), told, clock
        self._number = -1
        self._folders: tuple[Path, ...] = ()
        self._before: tuple[int, ...] = ()
        self._part = 0.0  # of the step; a folder shrinks when uv moves what has arrived
        self._moments: deque[tuple[float, int]] = deque()
        self._next_look = 0.0
        self._earlier = 0  # bytes of the steps that are done

    @property
    def step(self) -> str:
        """The name of the step that goes on; empty before the first."""
        return self._shares[self._number].name if self._number >= 0 else ""

    def begin(self, name: str, *folders: Path) -> None:
        """Begin a step; it is as far as the one of ``folders`` that has grown most."""
        if self._number >= 0:
            self._earlier += self._shares[self._number].download
        names = [share.name for share in self._shares]
        self._number = names.index(name)
        self._folders = folders
        self._before = tuple(files.grown_bytes(folder) for folder in folders)
        self._next_look, self._part = 0.0, 0.0
        self._say(0)

    def look(self) -> None:
        """Measure the folders, but spend no more than a quarter of the time with that."""
        now = self._clock()
        if now < self._next_look or not self._folders:
            return
        grown = [files.grown_bytes(f) - b for f, b in zip(self._folders, self._before)]
        spent = self._clock() - now
        self._next_look = now + max(_OFTEN_S, 3 * spent)
        share = self._shares[self._number]
        part = min(1.0, max(0, *grown) / share.disk) if share.disk else 0.0
        self._part = max(self._part, part)
        self._say(round(self._part * share.download))

    def received(self, done: int, total: int) -> None:
        """Take over what a download says."""
        now = self._clock()
        if now >= self._next_look or (total and done >= total):
            self._next_look = now + _OFTEN_S
            self._say(done)

    def _say(self, done: int) -> None:
        share = self._shares[self._number]
        speed = self._speed(self._earlier + done)
        rest = sum(s.download for s in self._shares[self._number :]) - done
        left: float | None = None
        if rest <= 0:
            left = None if share.name == "switch" else _PROOF_S
        elif speed > 0:
            left = rest / speed + _PROOF_S
        self._told(
            Progress(
                step=self._number + 1,
                steps=len(self._shares),
                name=share.name,
                title=title(share.name),
                done_bytes=min(done, share.download),
                total_bytes=share.download,
                bytes_per_s=speed if share.download else 0.0,
                seconds_left=left,
            )
        )

    def _speed(self, bytes_so_far: int) -> float:
        now = self._clock()
        self._moments.append((now, bytes_so_far))
        while len(self._moments) > 2 and now - self._moments[0][0] > _SPAN_S:
            self._moments.popleft()
        began, before = self._moments[0]
        return (bytes_so_far - before) / (now - began) if now - began >= _SURE_S else 0.0
