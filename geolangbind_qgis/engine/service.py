# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads requests, runs them, answers: the engine as the plugin talks to it.

Calls are handed to lanes, each a thread that works on one call at a time, so
that a question about a scene is answered while another scene is classified.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from geolangbind_qgis import paths
from geolangbind_qgis.engine.errors import Cancelled, EngineError, GeoLangBindError, UsageError
from geolangbind_qgis.engine.explain import kind_of, say
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.outbox import Outbox
from geolangbind_qgis.protocol import (
    HEARTBEAT_S,
    PROTOCOL_VERSION,
    DeviceReport,
    ProtocolError,
    decode_line,
    from_json,
    to_json,
)

log = logging.getLogger(__name__)

GRACE_S = 2.0  # for running calls to clean up when QGIS goes away


@dataclass(frozen=True)
class Method:
    """What one method does.

    ``run(params, job)`` returns a dataclass or dict. ``params`` is an instance
    of ``request``, or ``None`` where the method takes nothing. ``needs_packages``
    is false for what works even where torch does not load.
    """

    run: Callable[[Any, Job], Any]
    request: type | None = None
    lane: str = "task"
    needs_packages: bool = True


@dataclass
class _Task:
    number: str
    method: Method
    params: Any
    job: Job
    started: bool = field(default=False)


class Service:
    """One conversation over ``requests`` and ``events``.

    ``prepare`` does the slow imports and returns the proved devices; heartbeats
    go out meanwhile and calls wait. ``leave`` ends the process when the calls
    under way do not stop within ``GRACE_S`` seconds of the end of ``requests``.
    """

    def __init__(
        self,
        methods: Mapping[str, Method],
        requests: BinaryIO,
        events: BinaryIO,
        prepare: Callable[[], Sequence[DeviceReport]],
        *,
        heartbeat_s: float = HEARTBEAT_S,
        grace_s: float = GRACE_S,
        leave: Callable[[int], Any] = os._exit,
    ) -> None:
        self._methods, self._requests, self._prepare = methods, requests, prepare
        self._grace_s, self._leave = grace_s, leave
        self._outbox = Outbox(events, self._gone, heartbeat_s)
        self._lock = threading.Lock()
        self._tasks: dict[str, _Task] = {}
        self._lanes: dict[str, queue.SimpleQueue[_Task]] = {}
        self._prepared, self._over = threading.Event(), threading.Event()
        self._problem = ""

    def run(self) -> int:
        """Serve until the requests end or ``shutdown`` comes; return the exit status."""
        self._outbox.start()
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        devices: Sequence[DeviceReport] = ()
        try:
            devices = self._prepare()
        except Exception as error:  # said with every call; doctor still answers
            log.exception("start")
            self._problem = say(error)
        ready = {"protocol": PROTOCOL_VERSION, "version": paths.version(), "devices": devices}
        self._outbox.send({"event": "ready", **ready, "problem": self._problem})
        self._prepared.set()
        self._over.wait()
        self._outbox.close()
        return 0

    def shut_down(self) -> None:
        """Cancel everything and end ``run``; safe to call from any thread, more than once."""
        with self._lock:
            tasks = list(self._tasks.values())
        for task in tasks:
            task.job.cancel()
        waited = threading.Event()
        for _ in range(int(self._grace_s / 0.02)):
            with self._lock:
                if not any(task.started for task in self._tasks.values()):
                    break
            waited.wait(0.02)
        self._over.set()
        if not self._prepared.is_set():  # the main thread is still importing
            self._leave(0)

    def _gone(self) -> None:
        log.info("nobody reads any more")
        self.shut_down()

    # --- requests -------------------------------------------------------------

    def _read(self) -> None:
        try:
            for line in self._requests:
                if line.strip() and not self._take(line):
                    break
        except (OSError, ValueError):  # the pipe broke or was closed
            log.info("requests ended", exc_info=True)
        self.shut_down()

    def _take(self, line: bytes) -> bool:
        """Act on one line; ``False`` when it ends the conversation."""
        number = ""
        try:
            message = decode_line(line)
            number = str(message.get("id", ""))
            method = message.get("method")
            if method == "shutdown":
                return False
            if method == "cancel":
                self._cancel(number)
            else:
                self._queue(number, method, message.get("params"))
        except (ProtocolError, UsageError) as error:
            self._outbox.send(_failure(number, "UsageError", str(error)))
        except Exception as error:  # a fault of ours must not end the conversation
            log.exception("request")
            self._outbox.send(_failure(number, "EngineError", say(error)))
        return True

    def _queue(self, number: str, name: Any, params: Any) -> None:
        method = self._methods.get(name) if isinstance(name, str) else None
        if method is None:
            known = ", ".join(self._methods)
            raise UsageError(f"The engine knows no method {name!r}; it knows {known}.")
        if not number:
            raise UsageError(f"The request {name!r} has no id.")
        given = from_json(method.request, params or {}) if method.request else None
        task = _Task(number, method, given, Job())
        task.job = Job(
            lambda fraction, message, remaining_s: self._outbox.progress(
                number, fraction, message, remaining_s, task.job.transfer
            )
        )
        with self._lock:
            if number in self._tasks:
                raise UsageError(f"There is a call {number!r} under way already.")
            self._tasks[number] = task
            lane = self._lanes.get(method.lane)
            if lane is None:
                lane = self._lanes[method.lane] = queue.SimpleQueue()
                arguments = (lane,)
                threading.Thread(
                    target=self._work, args=arguments, name=f"lane-{method.lane}", daemon=True
                ).start()
        lane.put(task)

    def _cancel(self, number: str) -> None:
        with self._lock:
            task = self._tasks.get(number)
            waiting = task is not None and not task.started
            if waiting:
                del self._tasks[number]
            if task is not None:
                task.job.cancel()
        if waiting:
            self._outbox.send({"event": "cancelled", "id": number})

    # --- lanes ----------------------------------------------------------------

    def _work(self, lane: queue.SimpleQueue[_Task]) -> None:
        while True:
            task = lane.get()
            self._prepared.wait()
            with self._lock:
                if task.job.is_cancelled:
                    continue  # answered when it was cancelled
                task.started = True
            event = self._answer(task)
            self._outbox.send(event)
            with self._lock:
                self._tasks.pop(task.number, None)

    def _answer(self, task: _Task) -> dict[str, Any]:
        """Run a task; return its last event."""
        try:
            if self._problem and task.method.needs_packages:
                raise EngineError(self._problem)
            result = to_json(task.method.run(task.params, task.job))
        except Cancelled:
            return {"event": "cancelled", "id": task.number}
        except GeoLangBindError as error:
            log.info("call %s failed", task.number, exc_info=True)
            return _failure(task.number, error.kind, say(error))
        except BaseException as error:
            log.exception("call %s", task.number)
            return _failure(task.number, kind_of(error), say(error))
        return {"event": "result", "id": task.number, "result": result}


def _failure(number: str, kind: str, message: str) -> dict[str, Any]:
    line = " ".join(message.split())
    return {"event": "failed", "id": number, "kind": kind, "message": line}
