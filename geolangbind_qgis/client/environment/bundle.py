# SPDX-License-Identifier: GPL-2.0-or-later
"""Install from an offline bundle: a file that the engine's ``bundle`` command made elsewhere.

``read`` looks at the file and returns the plan; ``install.carry_out`` then unpacks it
with ``opened`` beside the environment, installs from there without any network,
and takes the unpacked files away again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import lzma
import os
import shutil
import threading
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from geolangbind_qgis import bundle_manifest, locked, paths
from geolangbind_qgis.bundle_manifest import MODELS, PYTHON, WHEELS, Manifest, ManifestError
from geolangbind_qgis.client.environment import files, folders, models_folder, plan, pythons, uv
from geolangbind_qgis.client.environment.plan import Plan
from geolangbind_qgis.client.environment.progress import Meter
from geolangbind_qgis.client.environment.words import tr
from geolangbind_qgis.client.errors import CallCancelled, EnvironmentFailed
from geolangbind_qgis.patience import replace

CAUSE = "bundle"
_BLOCK_BYTES = 1 << 20
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError),
    *(RuntimeError, UnicodeError),  # a password is asked for; names that are no text
)


def read(path: str) -> Plan:
    """Return what installing from the file would do. Quick: checksums are looked at later.

    Raises ``EnvironmentFailed`` when it is no bundle, incomplete, or not for this
    computer or this version of the plugin.
    """
    with _open(path) as archive:
        manifest = _manifest(path, archive)
    _check_fits(path, manifest)
    where = folders.find()
    if where is None:
        raise EnvironmentFailed("unknown", tr("QGIS has no settings folder yet."))
    base = None if manifest.has_python else _python(path, manifest)
    python, version = (base.program, base.version) if base else ("", manifest.python)
    backend = "mps" if manifest.platform == "macos-arm64" else manifest.backend
    made = plan.of(where, backend, python, version)
    size = manifest.size()
    problems = list(made.problems)
    needed = made.disk_bytes + size + plan.SPARE_BYTES
    if not problems and needed > made.free_bytes:
        problems.append(plan.no_space(where, needed, made.free_bytes))
    return dataclasses.replace(
        made,
        bundle=str(path),
        bundle_bytes=size,
        steps=("bundle", *(name for name in made.steps if name != "uv")),
        download_bytes=0,
        disk_bytes=made.disk_bytes + size,
        problems=tuple(problems),
        package_index="",
        torch_index="",
    )


@contextlib.contextmanager
def opened(made: Plan, meter: Meter, stop: threading.Event) -> Iterator[Plan]:
    """Unpack the bundle of a plan; the plan that comes back installs from those files.

    A plan without a bundle comes back as it is. When all went well, the models of the
    bundle are put where models are kept. Raises ``EnvironmentFailed`` or
    ``CallCancelled``; of what was unpacked nothing stays.
    """
    if not made.bundle:
        yield made
        return
    folder = made.folders.bundle
    meter.begin("bundle")
    try:
        files.remove(folder)
        with _open(made.bundle) as archive:
            manifest = _manifest(made.bundle, archive)
            _check_fits(made.bundle, manifest)
            _unpack(made.bundle, archive, manifest, folder, meter, stop)
        wheel = folder / WHEELS / locked.uv_wheel(locked.platform_name()).file
        program = uv.unpack(wheel.read_bytes(), folder / uv.PROGRAM)
        mirror = (folder / PYTHON).as_uri() if manifest.has_python else ""
        yield dataclasses.replace(
            made, bundle=str(folder), uv=str(program), python_mirror=mirror.rstrip("/")
        )
        _keep_models(folder / MODELS, manifest)
    finally:
        with contextlib.suppress(OSError):
            files.remove(folder)


def _open(path: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except FileNotFoundError:
        raise _failed(tr("There is no file {0}: choose the bundle again."), path) from None
    except _DAMAGED:
        raise _failed(
            tr("{0} is not an offline bundle, or was not copied completely: copy it again."), path
        ) from None
    except OSError as error:
        raise _failed(tr("{0} cannot be read: {1}"), path, error.strerror or str(error)) from None


def _manifest(path: str, archive: zipfile.ZipFile) -> Manifest:
    """Return what the bundle holds; every file of it is there, in its size."""
    try:
        if archive.getinfo(bundle_manifest.FILE).file_size > bundle_manifest.LONGEST:
            raise _damaged(path, bundle_manifest.FILE)
        manifest = bundle_manifest.load(archive.read(bundle_manifest.FILE))
    except KeyError:
        raise _failed(
            tr("{0} is not an offline bundle of GeoLangBind: choose another file."), path
        ) from None
    except ManifestError as error:
        raise _failed(tr("{0} cannot be used: {1}. Make it again."), path, str(error)) from None
    except (*_DAMAGED, OSError):
        raise _damaged(path, bundle_manifest.FILE) from None
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    for name, file in manifest.files.items():
        if name not in sizes:
            raise _failed(tr("{0} lacks {1}: copy it again, or make it again."), path, name)
        if sizes[name] != file.size:
            raise _damaged(path, name)
    return manifest


def _check_fits(path: str, manifest: Manifest) -> None:
    here = locked.platform_name()
    if manifest.platform != here:
        raise _failed(
            tr("{0} is for {1}, this computer is {2}: make a bundle with --platform {2}."),
            path,
            manifest.platform,
            here or "unknown",
        )
    if manifest.lock != locked.digest():
        raise _failed(
            tr(
                "{0} was made by version {1} of the plugin, which needs other packages than this "
                "version {2}: make it again with this version."
            ),
            path,
            manifest.plugin,
            paths.version(),
        )
    if manifest.python not in locked.PYTHONS:
        raise _failed(tr("{0} is for Python {1}, which does not suit."), path, manifest.python)
    _check_lock(path, manifest, here)


def _check_lock(path: str, manifest: Manifest, here: str) -> None:
    """Compare with the plugin's own lock: what a bundle says of itself anybody can write."""
    torch = locked.torch_wheel(here, manifest.python, manifest.backend)
    expected = [locked.uv_wheel(here), *locked.packages(here, manifest.python)]
    for wheel in (*expected, *([torch] if torch else [])):
        name = WHEELS + wheel.file
        if name not in manifest.files:
            raise _failed(tr("{0} lacks {1}: copy it again, or make it again."), path, name)
        if manifest.files[name].sha256 != wheel.sha256:
            raise _failed(
                tr("{0} holds another {1} than the locked one: do not use it, make it again."),
                path,
                name,
            )


def _python(path: str, manifest: Manifest) -> pythons.Base:
    base = pythons.find(manifest.python) or pythons.own()
    if base is None or pythons.minor(base.version) != manifest.python:
        raise _failed(
            tr(
                "{0} is for Python {1}, which is not on this computer: install it, or make a "
                "bundle that brings Python along."
            ),
            path,
            manifest.python,
        )
    return base


def _unpack(
    path: str,
    archive: zipfile.ZipFile,
    manifest: Manifest,
    folder: Path,
    meter: Meter,
    stop: threading.Event,
) -> None:
    """Unpack the files of the manifest, and none else, each checked while it is written."""
    total, done = manifest.size(), 0
    for name, file in manifest.files.items():
        target = folder.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        try:
            with archive.open(name) as source, open(files.long_path(target), "wb") as out:
                while block := source.read(_BLOCK_BYTES):
                    if stop.is_set():
                        raise CallCancelled
                    digest.update(block)
                    out.write(block)
                    done += len(block)
                    meter.received(done, total)
        except _DAMAGED:
            raise _damaged(path, name) from None
        if digest.hexdigest() != file.sha256:
            raise _damaged(path, name)


def _keep_models(source: Path, manifest: Manifest) -> None:
    """Put the models into the Hugging Face cache; what is there already stays as it is."""
    cache = models_folder.find()
    for name in manifest.files:
        if not name.startswith(MODELS):
            continue
        parts = name[len(MODELS) :].split("/")
        target = cache.joinpath(*parts)
        if target.exists():
            continue
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_name(f"{target.name}.partial")
            shutil.move(str(source.joinpath(*parts)), str(partial))
            replace(partial, target)
        except OSError as error:
            raise EnvironmentFailed(
                CAUSE,
                tr(
                    "The engine is installed, but its models cannot be kept in {0} ({1}): free "
                    "some space there, then install from the file again."
                ).format(cache, error.strerror or error),
                str(error),
            ) from None


def _damaged(path: str, name: str) -> EnvironmentFailed:
    return _failed(tr("{0} is damaged ({1}): copy it again, or make it again."), path, name)


def _failed(line: str, path: str, *values: str) -> EnvironmentFailed:
    said = line.format(os.path.basename(path), *values)
    return EnvironmentFailed(CAUSE, said, said)
