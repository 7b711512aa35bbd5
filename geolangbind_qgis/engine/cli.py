# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's command line: everything the docks can do, without QGIS.

Progress goes to standard error, the result to standard output as one JSON
object. Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import logging
import logging.handlers
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from geolangbind_qgis.engine import arguments
from geolangbind_qgis.engine.console import ProgressView, dump
from geolangbind_qgis.engine.errors import Cancelled, UsageError
from geolangbind_qgis.engine.explain import kind_of, say
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.outbox import protected_streams
from geolangbind_qgis.redact import without_secrets

log = logging.getLogger(__name__)

DONE, FAILED, WRONG_USAGE, CANCELLED = 0, 1, 2, 130
_ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_LOG_BYTES, _LOG_FILES = 1_000_000, 3


def main(given: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = arguments.parse(sys.argv[1:] if given is None else given)
    _start_log(options.log, to_stderr=options.command == "serve")
    _own_data()
    if options.command == "serve":
        return _serve()
    os.environ.setdefault("HF_HUB_VERBOSITY", "error")  # its one line says what it retried
    os.environ.setdefault("CPL_LOG", os.devnull)  # GDAL's and PROJ's own lines on standard error
    requests, results = protected_streams()
    requests.close()
    status = _run(options, results)
    with contextlib.suppress(OSError):  # nobody reads any more
        results.close()
    return status


def _run(options: argparse.Namespace, results: BinaryIO) -> int:
    """Run a command that ends; write its result to ``results``."""
    view = ProgressView(sys.stderr, options.quiet)
    job = Job(view)
    compact = options.json or not os.isatty(results.fileno())
    try:
        with _cancelled_by_interrupt(job):
            text = dump(_COMMANDS[options.command](options, job), compact)
        view.close()
        results.write(text.encode("utf-8") + b"\n")
        results.flush()
    except (Cancelled, KeyboardInterrupt):
        with contextlib.suppress(OSError):  # the terminal is gone
            view.close()
            sys.stderr.write("cancelled\n")
        return CANCELLED
    except BrokenPipeError:
        return FAILED
    except Exception as error:
        view.close()
        log.error("%s", options.command, exc_info=True)
        sys.stderr.write(f"geolangbind: {say(error)}\n")
        if options.json:
            failure = {"failed": {"kind": kind_of(error), "message": say(error)}}
            results.write(dump(failure, True).encode("utf-8") + b"\n")
        return WRONG_USAGE if isinstance(error, UsageError) else FAILED
    return DONE


# --- commands -----------------------------------------------------------------


def _classify(options: argparse.Namespace, job: Job) -> Any:
    request = arguments.classify_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.classify import classify

    return classify(request, job, ModelShelf())


def _locations(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.location_arguments import locations_request
    from geolangbind_qgis.protocol import LocationsRequest

    request = locations_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.location_points import location_points
    from geolangbind_qgis.engine.tasks.locations import locations

    if isinstance(request, LocationsRequest):
        return locations(request, job, ModelShelf())
    return location_points(request, job, ModelShelf())


def _embed(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.similarity_arguments import embed_request

    request = embed_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.at_hand import AtHand
    from geolangbind_qgis.engine.tasks.embed import embed

    return embed(request, job, ModelShelf(), AtHand())


def _similarity(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.similarity_arguments import similarity_request

    request = similarity_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.at_hand import AtHand
    from geolangbind_qgis.engine.tasks.similarity import similarity

    return similarity(request, job, ModelShelf(), AtHand())


def _photos(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.photo_arguments import photos_request
    from geolangbind_qgis.engine.tasks.photos import describe_photos

    return describe_photos(photos_request(options), job)


def _rank(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.photo_arguments import rank_request

    request = rank_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.shelf import ModelShelf
    from geolangbind_qgis.engine.tasks.at_hand import AtHand
    from geolangbind_qgis.engine.tasks.rank import rank

    return rank(request, job, ModelShelf(), AtHand())


def _store(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.similarity_arguments import stores_request
    from geolangbind_qgis.engine.store.commands import clear_stores, list_stores
    from geolangbind_qgis.protocol import StoresRequest

    request = stores_request(options)
    return list_stores(request) if isinstance(request, StoresRequest) else clear_stores(request)


def _describe(options: argparse.Namespace, job: Job) -> Any:
    request = arguments.scene_request(options)
    from geolangbind_qgis.engine.tasks.describe import describe_scene

    return describe_scene(request)


def _models(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine import model_commands

    if options.verb == "list":
        return model_commands.list_all()
    if options.verb == "fetch":
        return model_commands.fetch(options.name, job, options.offline, options.accept_licence)
    if options.verb == "verify":
        return model_commands.verify(
            options.name, options.weights, job, options.offline, options.examples
        )
    if options.verb == "merge":
        return model_commands.merge(options.files, options.share, options.output, job)
    return model_commands.remove(options.name)


def _evaluate(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.evaluation.arguments import chips_request, map_request

    request = chips_request(options) if options.kind == "chips" else map_request(options)
    job.progress(0.0, "Starting")
    from geolangbind_qgis.engine.evaluation.run import evaluate
    from geolangbind_qgis.engine.shelf import ModelShelf

    return evaluate(request, job, ModelShelf())


def _doctor(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.doctor import examine

    return examine(job)


def _devices(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.device import devices

    return {"devices": devices()}


def _bundle(options: argparse.Namespace, job: Job) -> Any:
    from geolangbind_qgis.engine.bundle import make
    from geolangbind_qgis.engine.bundle_arguments import bundle_request

    return make(bundle_request(options), job)


_COMMANDS: dict[str, Callable[[argparse.Namespace, Job], Any]] = {
    "classify": _classify,
    "embed": _embed,
    "similarity": _similarity,
    "locations": _locations,
    "photos": _photos,
    "rank": _rank,
    "store": _store,
    "describe": _describe,
    "models": _models,
    "evaluate": _evaluate,
    "doctor": _doctor,
    "devices": _devices,
    "bundle": _bundle,
}


def _serve() -> int:
    """Talk to the plugin until it goes away, then leave without waiting for anything."""
    requests, events = protected_streams()
    from geolangbind_qgis.engine.methods import METHODS, prepare
    from geolangbind_qgis.engine.service import Service

    service = Service(METHODS, requests, events, prepare)
    for name in ("SIGTERM", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: _in_background(service.shut_down))
    status = CANCELLED
    with contextlib.suppress(KeyboardInterrupt):
        status = service.run()
    logging.shutdown()
    os._exit(status)


def _in_background(work: Callable[[], None]) -> None:
    threading.Thread(target=work, daemon=True).start()


# --- surroundings -------------------------------------------------------------


@contextlib.contextmanager
def _cancelled_by_interrupt(job: Job) -> Iterator[None]:
    """Ctrl+C, a closed terminal and ``kill`` cancel ``job``; the second ends the process.

    Under nohup a closed terminal does not.
    """

    def interrupt(*_: object) -> None:
        if job.is_cancelled:
            os._exit(CANCELLED)
        job.cancel()
        with contextlib.suppress(OSError):  # the terminal is gone
            # past the buffer: it may be being written to, which nobody may interrupt
            os.write(sys.stderr.fileno(), b"\ncancelling; Ctrl+C again ends it at once\n")

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in _ENDINGS if hasattr(signal, name)]
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        numbers.remove(signal.SIGHUP)
    before = {number: signal.signal(number, interrupt) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Discreet(logging.Formatter):
    """Lets no token and no login into the log, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


class _Rotating(logging.handlers.RotatingFileHandler):
    """Goes on in its file where Windows lets nobody rename it: another engine writes it too."""

    def doRollover(self) -> None:  # noqa: N802 (name fixed by logging)
        try:
            super().doRollover()
        except OSError:
            self.maxBytes = 0


def _start_log(path: str, to_stderr: bool) -> None:
    """Send the log to standard error, where the plugin listens, and to a rotating file."""
    handlers: list[logging.Handler] = []
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    if path:
        with contextlib.suppress(OSError):  # a log that cannot be written stops nobody
            handlers.append(
                _Rotating(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8")
            )
    if not handlers:
        handlers.append(logging.NullHandler())
    layout = _Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in handlers:
        handler.setFormatter(layout)
    logging.basicConfig(level=logging.INFO, handlers=handlers, force=True)
    for chatty in ("httpx", "httpx2", "rasterio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    logging.captureWarnings(True)


def _own_data() -> None:
    """Drop PROJ's and GDAL's data folders of other programs where rasterio brings its own."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        spec = importlib.util.find_spec("rasterio")
    except (ImportError, ValueError):
        return
    if spec is None or spec.origin is None or not (Path(spec.origin).parent / "proj_data").is_dir():
        return
    for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"):
        os.environ.pop(name, None)
