# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes an offline bundle: everything the engine needs, in one zip, for a machine without network.

The plugin installs it from the file; see ``client/environment/bundle.py``.
"""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import constants

from geolangbind_qgis import bundle_manifest, locked, paths, patience
from geolangbind_qgis.bundle_manifest import MODELS, PYTHON, WHEELS, BundledFile, Manifest
from geolangbind_qgis.engine import models
from geolangbind_qgis.engine.downloads import Downloads, session
from geolangbind_qgis.engine.errors import BundleError, OutputError, UsageError
from geolangbind_qgis.engine.explain import one_line
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models import hub
from geolangbind_qgis.engine.models.catalogue import (
    STARTER,
    cached_weights,
    check_consent,
    entry,
)
from geolangbind_qgis.simple_index import Link

_ABOUT_PYTHON = 36_000_000
_BLOCK_BYTES = 1 << 22
_ENDINGS = {
    "linux-x86_64": "_x86_64.whl",
    "linux-aarch64": "_aarch64.whl",
    "windows-x86_64": "_amd64.whl",
    "macos-arm64": "_arm64.whl",
}


@dataclass(frozen=True)
class BundleRequest:
    """What goes into the bundle, and where it is fetched from.

    ``backend`` is "cpu", on Linux also "cu130", on Windows any build of PyTorch's
    index for CUDA. Without ``with_python`` the machine needs that Python itself.
    """

    output: str
    platform: str = ""  # empty: this computer's
    python: str = "3.12"
    backend: str = locked.CPU
    models: tuple[str, ...] = ()
    accept_licence: bool = False
    with_python: bool = True
    package_index: str = locked.PACKAGE_INDEX
    torch_index: str = locked.TORCH_INDEX
    python_mirror: str = locked.PYTHON_MIRROR


@dataclass(frozen=True)
class _Wanted:
    """A wheel to download; of one that is not locked, ``sha256`` is empty and the name partial."""

    starts: str
    ends: str
    page: str
    size: int
    sha256: str


def make(request: BundleRequest, job: Job) -> dict[str, Any]:
    """Write the bundle; return what it is.

    It appears complete or not at all. Raises ``UsageError``, ``BundleError``,
    ``OutputError``, ``LicenceError``, ``HubError`` or ``Cancelled``.
    """
    computer = request.platform or locked.platform_name()
    try:
        wanted = _wheels(request, computer)
        python = locked.python_build(computer, request.python) if request.with_python else ""
    except locked.NotLocked as error:
        raise UsageError(str(error)) from None
    kept = _model_files(request, job)
    output = Path(request.output)
    if not output.parent.is_dir():
        raise OutputError(f"There is no folder {output.parent}: make it first.")
    total = sum(one.size for one in wanted) + (_ABOUT_PYTHON if python else 0)
    files: dict[str, BundledFile] = {}
    with session(job, total) as downloads, _beside(output) as (folder, archive):
        for one in wanted:
            name, link = _find(downloads.page(one.page), one)
            with _fetched(downloads, link, folder / name) as path:
                files[WHEELS + name] = _add(archive, WHEELS + name, path, job)
        if python:
            mirror = request.python_mirror.rstrip("/")
            link = Link(f"{mirror}/{python.replace('+', '%2B')}", "")
            with _fetched(downloads, link, folder / Path(python).name) as path:
                files[PYTHON + python] = _add(archive, PYTHON + python, path, job)
        for name, path in kept:
            job.progress(downloads.fraction, f"Adding {path.name}")
            files[MODELS + name] = _add(archive, MODELS + name, path, job)
        manifest = Manifest(
            plugin=paths.version(),
            lock=locked.digest(),
            platform=computer,
            python=request.python,
            backend=request.backend,
            has_python=bool(python),
            models=tuple(name for name in request.models if name != STARTER),
            files=files,
        )
        archive.writestr(bundle_manifest.FILE, bundle_manifest.dump(manifest))
        job.check()
    size = output.stat().st_size
    return {"path": str(output), "bytes": size, "platform": computer, "python": request.python,
            "backend": request.backend, "models": list(manifest.models)}  # fmt: skip


# --- what is wanted -------------------------------------------------------------


def _wheels(request: BundleRequest, computer: str) -> list[_Wanted]:
    """Return uv, the packages and torch. Raises ``locked.NotLocked`` or ``UsageError``."""
    index = request.package_index.rstrip("/")
    wheels = [locked.uv_wheel(computer), *locked.packages(computer, request.python)]
    cuda = locked.cuda_packages(computer, request.python)
    if request.backend == locked.CUDA and cuda:
        return [_locked(index, wheel) for wheel in (*wheels, *cuda)]
    if request.backend != locked.CPU and computer != "windows-x86_64":
        able = f"{locked.CPU} or {locked.CUDA}" if cuda else locked.CPU
        raise UsageError(
            f"A bundle for {computer} can hold the build {able}, not {request.backend}."
        )
    found = [_locked(index, wheel) for wheel in wheels]
    torch = locked.torch_wheel(computer, request.python, request.backend)
    own = f"{request.torch_index.rstrip('/')}/{request.backend}/torch/"
    if torch is None:  # its index was not reached when the lock was made
        size = locked.torch_size(computer, request.python, request.backend).download
        tag = "cp" + request.python.replace(".", "")
        starts = f"torch-{locked.torch_version()}+{request.backend}-{tag}-{tag}-"
        return [*found, _Wanted(starts, _ENDINGS[computer], own, size, "")]
    if "+" in torch.file:  # only PyTorch's indexes have builds for one device
        return [*found, _Wanted(torch.file, "", own, torch.size, torch.sha256)]
    return [*found, _locked(index, torch)]


def _locked(index: str, wheel: locked.Wheel) -> _Wanted:
    project = wheel.file.partition("-")[0].replace("_", "-").lower()
    return _Wanted(wheel.file, "", f"{index}/{project}/", wheel.size, wheel.sha256)


def _find(links: dict[str, Link], one: _Wanted) -> tuple[str, Link]:
    """Return the wheel on its index page. Raises ``BundleError``."""
    for name, link in links.items():
        if name.startswith(one.starts) and name.endswith(one.ends):
            return name, Link(link.url, one.sha256 or link.sha256)
    wheel = f"{one.starts}…{one.ends}" if one.ends else one.starts
    raise BundleError(f"{one.page} has no {wheel}: check the address of the index.")


def _model_files(request: BundleRequest, job: Job) -> list[tuple[str, Path]]:
    """Return the models' files in the cache, by their names in there; those missing are fetched.

    What the cache notes of a branch comes along, so that the model is found by it.
    """
    items = [entry(name) for name in dict.fromkeys(request.models) if name != STARTER]
    for item in items:  # before any download
        check_consent(item, request.accept_licence)
    root = Path(constants.HF_HUB_CACHE)
    found: dict[str, Path] = {}
    for item in items:
        if cached_weights(item) is None:
            models.fetch(item.name, job, accept_licence=request.accept_licence)
        if item.file:
            used = [hub.cached_file(item.repository, item.file, item.revision)]
        else:
            cached = hub.cached_model(item.repository, item.revision)
            used = [cached.config, cached.weights, cached.tokenizer] if cached else [None]
        for path in used:
            if path is None:
                raise BundleError(f"{item.title} is not complete in {root}: fetch it again.")
            found[path.relative_to(root).as_posix()] = path
            for note in (path.parents[2] / "refs").glob("*"):
                if note.read_text(encoding="utf-8").strip() == path.parent.name:
                    found[note.relative_to(root).as_posix()] = note
    return list(found.items())


# --- writing --------------------------------------------------------------------


@contextlib.contextmanager
def _beside(output: Path) -> Iterator[tuple[Path, zipfile.ZipFile]]:
    """Open a zip beside ``output`` that takes its name when all went well; a folder for parts."""
    try:
        with tempfile.TemporaryDirectory(prefix=".bundle-", dir=output.parent) as folder:
            partial = Path(folder, "bundle.zip")
            with zipfile.ZipFile(partial, "w") as archive:  # wheels are compressed already
                yield Path(folder), archive
            patience.replace(partial, output)
    except OSError as error:
        reason = error.strerror or one_line(str(error))
        raise OutputError(
            f"{output} cannot be written ({reason}): free some space, or choose another folder."
        ) from error


@contextlib.contextmanager
def _fetched(downloads: Downloads, link: Link, path: Path) -> Iterator[Path]:
    """Download a file, for as long as it is needed."""
    downloads.fetch(link, path)
    yield path
    path.unlink()


def _add(archive: zipfile.ZipFile, name: str, path: Path, job: Job) -> BundledFile:
    """Copy a file into the zip; return what the manifest says of it. Raises ``Cancelled``."""
    digest = hashlib.sha256()
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        while block := source.read(_BLOCK_BYTES):
            job.check()
            digest.update(block)
            target.write(block)
    return BundledFile(path.stat().st_size, digest.hexdigest())
