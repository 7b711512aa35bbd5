# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of a model is here, how fast the rest comes, and what is waited for."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.protocol import Transfer

if TYPE_CHECKING:
    from geolangbind_qgis.engine.models.hub_files import HubFile

_WINDOW_S = 5.0  # over which the speed is averaged
_SAMPLE_S = 0.1


class Progress:
    """How much of a model is here: all its files as one progress that never goes back."""

    def __init__(self, job: Job, title: str) -> None:
        self.job, self._title = job, title
        self._total = 0  # bytes in all files
        self._done = 0  # bytes in the files that are finished
        self._most, self._fraction = 0, 0.0
        self._samples: deque[tuple[float, int]] = deque()  # when how much had come

    def asking(self) -> None:
        """Say that the hub is asked what there is; raises ``Cancelled``."""
        self._say("asking", f"Looking for {self._title}")

    def expect(self, *files: HubFile) -> None:
        """Count ``files`` in."""
        self._total += sum(file.size or 0 for file in files)

    def begin(self, size: int) -> None:
        """Say that ``size`` bytes of the current file are here already, without a download."""
        self._most = max(self._most, self._done + size)
        self._samples.clear()
        self._samples.append((time.monotonic(), self._most))
        self.here(size)

    def here(self, size: int) -> None:
        """Say that ``size`` bytes of the current file are here; raises ``Cancelled``."""
        self._most = max(self._most, self._done + size)
        speed = self._speed()
        amount = f"{self._most / 1e6:.0f} of {self._total / 1e6:.0f} MB"
        message = f"Downloading {self._title}: {amount}"
        left = (self._total - self._most) / speed if speed else None
        self._say("downloading", message, speed, left)

    def finished(self, size: int) -> None:
        """Go on to the next file; the current one has ``size`` bytes."""
        self.here(size)
        self._done += size

    def checking(self) -> None:
        """Say that what has come is compared with its checksum; raises ``Cancelled``."""
        self._say("checking", f"Checking {self._title}")

    def waiting(self) -> None:
        """Say that somebody else downloads the current file; raises ``Cancelled``."""
        self._say("waiting", f"Waiting for another download of {self._title}")

    def retrying(self) -> None:
        """Say that the connection broke and is made anew; raises ``Cancelled``."""
        self._say("retrying", f"The connection broke; trying again to download {self._title}")

    def _speed(self) -> float:
        """Return the bytes a second of the last few seconds; 0 where that cannot be told."""
        now = time.monotonic()
        samples = self._samples
        if not samples or now - samples[-1][0] >= _SAMPLE_S:
            samples.append((now, self._most))
        while len(samples) > 2 and now - samples[1][0] >= _WINDOW_S:
            samples.popleft()
        since, had = samples[0]
        return (self._most - had) / (now - since) if now > since else 0.0

    def _say(
        self, state: str, message: str, speed: float = 0.0, left_s: float | None = None
    ) -> None:
        if self._total:
            self._fraction = max(self._fraction, self._most / self._total)
        transfer = Transfer(state, self._most, self._total, round(speed))
        self.job.progress(self._fraction, message, left_s, transfer)
