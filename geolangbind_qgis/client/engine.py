# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as QGIS sees it: started on first use, watched, restarted, stopped when idle."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from geolangbind_qgis import paths
from geolangbind_qgis.client.call import FINAL, Call
from geolangbind_qgis.client.connection import Connection
from geolangbind_qgis.client.environment.clean import clean_environment
from geolangbind_qgis.client.errors import EngineFailed
from geolangbind_qgis.protocol import (
    PROTOCOL_VERSION,
    DeviceReport,
    ProtocolError,
    from_json,
    to_json,
)

log = logging.getLogger("geolangbind.client")

LAUNCHER = paths.PACKAGE / "engine" / "launch.py"
AGAIN = "Run again to start a new one."


@dataclass(frozen=True)
class Limits:
    """How long to wait, in seconds.

    ``start_s`` is the longest silence before the engine is ready (first imports
    under a virus scanner take minutes), ``silence_s`` the longest afterwards.
    """

    silence_s: float = 30.0
    start_s: float = 180.0
    idle_s: float = 600.0
    stop_s: float = 3.0


class Engine:
    """Starts the engine process and runs calls in it; safe to use from any thread.

    ``locate`` returns the engine's Python (see ``environment.locate``). It may
    raise ``EngineMissing``, which ``submit`` passes on. ``idle_s`` and
    ``extra_environment`` are called where ``start`` or ``submit`` is, never in a
    thread of the engine's own: that may outlive Qt, whose settings then crash.
    ``state`` is "stopped", "starting" or "ready"; ``devices`` are those the engine
    proved when it last started. Needs no Qt.
    """

    def __init__(
        self,
        locate: Callable[[], str],
        *,
        limits: Limits | None = None,
        idle_s: Callable[[], float] | None = None,
        extra_environment: Callable[[], Mapping[str, str]] | None = None,
        log_path: str = "",
        launcher: str = str(LAUNCHER),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.devices: tuple[DeviceReport, ...] = ()
        self.version = ""
        self._locate, self._limits, self._clock = locate, limits or Limits(), clock
        self._idle_s = idle_s or (lambda: self._limits.idle_s)
        self._extra_environment = extra_environment or dict
        self._log_path, self._launcher = log_path, launcher
        self._numbers = itertools.count(1)
        self._starting = threading.Lock()  # one start at a time
        self._lock = threading.RLock()  # guards everything below
        self._connection: Connection | None = None
        self._ready = self._closed = False
        self._calls: dict[str, Call] = {}
        self._heard_at = self._used_at = 0.0
        self._idle_limit_s = self._limits.idle_s  # as the newest request found it
        self._last_line = ""

    @property
    def state(self) -> str:
        """What it is doing: "stopped", "starting" or "ready"."""
        with self._lock:
            if self._connection is None:
                return "stopped"
            return "ready" if self._ready else "starting"

    @property
    def is_busy(self) -> bool:
        """Whether a call is under way."""
        with self._lock:
            return bool(self._calls)

    @property
    def pid(self) -> int | None:
        """The process id of the running engine."""
        with self._lock:
            return self._connection.pid if self._connection is not None else None

    @property
    def last_problem(self) -> str:
        """Why the engine last ended on its own, in one line; empty if it never did."""
        return self._last_line

    def start(self) -> None:
        """Start the process if none runs; returns before it is ready.

        Raises ``EngineMissing`` or ``EngineFailed``.
        """
        python = self._python()
        with self._starting:
            self._connected(python)

    def submit(self, method: str, params: Any = None) -> Call:
        """Send a request; the engine is started first if it does not run.

        ``params`` is the request dataclass of ``protocol.METHODS``, or the same
        as a dict. Raises ``EngineMissing`` or ``EngineFailed``.
        """
        call = Call(str(next(self._numbers)), method, self._cancel, self._abandon)
        message = {"id": call.id, "method": method, "params": to_json(params or {})}
        python = self._python()
        with self._starting:
            connection = self._connected(python)
            with self._lock:
                self._used_at = self._clock()
                self._calls[call.id] = call
                try:
                    connection.send(message)
                except ValueError as error:
                    del self._calls[call.id]
                    line = f"The request cannot be sent: {error}."
                    raise EngineFailed("UsageError", line) from None
                if self._connection is not connection:  # ended between start and send
                    self._finish_calls(_failed(f"The engine {connection.how_it_ended()}. {AGAIN}"))
        return call

    def stop(self) -> None:
        """End the process: calls under way are cancelled; it is killed after ``stop_s`` seconds."""
        with self._starting, self._lock:
            connection = self._release({"event": "cancelled"})
        if connection is not None:
            _end(connection, self._limits.stop_s)

    def close(self) -> None:
        """Stop for good: a call that comes late starts nothing."""
        self._closed = True
        self.stop()

    def _python(self) -> str:
        """Return the Python to start; empty while an engine runs.

        Finding it may take long: nobody who wants to stop the engine waits for that.
        """
        with self._lock:
            if self._connection is not None:
                return ""
        return self._locate()

    def _connected(self, python: str) -> Connection:
        idle_s = self._idle_s()
        with self._lock:
            self._idle_limit_s = idle_s
            if self._connection is not None:
                self._used_at = self._clock()
                return self._connection
        if self._closed:
            raise EngineFailed("EngineError", "The engine was stopped: the plugin is closing.")
        command = [
            python or self._locate(),
            "-I",
            "-X",
            "utf8",
            "-X",
            "faulthandler",
            self._launcher,
        ]
        command.append("serve")
        if self._log_path:
            command += ["--log", self._log_path]
        environment = {**clean_environment(), **self._extra_environment()}
        with self._lock:
            try:
                connection = Connection(command, environment, self._on_event, self._on_end)
            except OSError as error:
                line = f"The engine does not start: {command[0]}: {error.strerror or error}."
                raise EngineFailed("EngineError", line) from None
            self._connection, self._ready = connection, False
            self._heard_at = self._used_at = self._clock()
        log.info("engine started, process %d", connection.pid)
        arguments = (connection,)
        threading.Thread(
            target=self._watch, args=arguments, name="geolangbind-watch", daemon=True
        ).start()
        return connection

    # --- what the engine says -------------------------------------------------

    def _on_event(self, connection: Connection, message: dict[str, Any]) -> None:
        with self._lock:
            if connection is not self._connection:
                return
            self._heard_at = self._clock()
            kind = message.get("event")
            if kind == "ready":
                self._on_ready(message)
                return
            number = str(message.get("id", ""))
            call = self._calls.get(number)
            if call is None:
                if kind == "failed":
                    log.error("engine: %s", message.get("message"))
                return
            if kind in FINAL:
                del self._calls[number]
                self._used_at = self._clock()
            call.put(message)

    def _on_ready(self, message: dict[str, Any]) -> None:
        spoken = message.get("protocol")
        if spoken != PROTOCOL_VERSION:
            line = (
                f"The engine speaks protocol {spoken}, the plugin {PROTOCOL_VERSION}: "
                "restart QGIS; if that does not help, install the plugin again."
            )
            self._last_line = line
            self._fail(line)
            return
        try:
            reports = message.get("devices", [])
            self.devices = tuple(from_json(DeviceReport, report) for report in reports)
        except ProtocolError as error:
            log.warning("devices: %s", error)
        self.version = str(message.get("version", ""))
        self._ready = True

    def _on_end(self, connection: Connection) -> None:
        with self._lock:
            if connection is not self._connection:
                return  # its end was asked for
            log.error("the engine ended:\n%s", connection.log_tail())
            what = "during its start" if not self._ready else ""
            line = " ".join(f"The engine {connection.how_it_ended()} {what}".split())
            self._last_line = f"{line}. {AGAIN}"
            self._release(_failed(self._last_line))

    # --- keeping watch --------------------------------------------------------

    def _watch(self, connection: Connection) -> None:
        """Notice a hang, and stop an engine that nobody has used for long."""
        limits = self._limits
        tick = max(0.02, min(1.0, limits.silence_s / 10, self._idle_limit_s / 4))
        last = self._clock()
        while not connection.wait(tick):
            with self._lock:
                if connection is not self._connection:
                    return
                now = self._clock()
                if now - last > 5 * tick + limits.silence_s / 3:
                    self._heard_at = now  # this process slept too: the silence says nothing
                last = now
                limit = limits.silence_s if self._ready else limits.start_s
                silent, idle = now - self._heard_at > limit, False
                if not silent and not self._calls:
                    idle = now - self._used_at > self._idle_limit_s
                if silent:
                    line = f"The engine has not answered for {limit:g} seconds and was stopped."
                    self._last_line = f"{line} {AGAIN}"
                    self._fail(self._last_line)
                elif idle:
                    log.info("engine stopped: idle")
                    self._release({"event": "cancelled"})
            if silent or idle:
                _end(connection, limits.stop_s)

    def _fail(self, line: str) -> None:
        """Kill the process and fail every call with ``line``."""
        connection = self._release(_failed(line))
        if connection is not None:
            log.error("%s\n%s", line, connection.log_tail())
            connection.kill()

    def _release(self, event: dict[str, Any]) -> Connection | None:
        """Forget the process; every call under way gets ``event`` as its last."""
        with self._lock:
            connection, self._connection = self._connection, None
            self._ready = False
            self._finish_calls(event)
            return connection

    def _finish_calls(self, event: dict[str, Any]) -> None:
        calls, self._calls = self._calls, {}
        for call in calls.values():
            call.put({**event, "id": call.id})

    # --- what a call asks for -------------------------------------------------

    def _cancel(self, call: Call) -> None:
        with self._lock:
            if self._connection is not None and call.id in self._calls:
                self._connection.send({"id": call.id, "method": "cancel"})

    def _abandon(self, call: Call) -> None:
        with self._lock:
            if call.id not in self._calls:
                return
            self._calls.pop(call.id).put({"event": "cancelled", "id": call.id})
            line = f"The engine did not stop when asked to and was ended. {AGAIN}"
            self._fail(line)


def _failed(line: str) -> dict[str, Any]:
    return {"event": "failed", "kind": "EngineError", "message": line}


def _end(connection: Connection, limit_s: float) -> None:
    """Ask the process to leave, wait for it, and kill it if it stays."""
    connection.send({"method": "shutdown"})
    connection.hang_up()
    if not connection.wait(limit_s):
        connection.kill()
        connection.wait(limit_s)
