# SPDX-License-Identifier: GPL-2.0-or-later
"""One file of the hub into the Hugging Face cache: resumed, checked, cancellable.

``hf_hub_download`` of huggingface_hub 2.4 deletes what an interrupted download
left, retries for half a minute whatever one asks meanwhile, and compares sizes
only. So the bytes are fetched here, with the library's addresses, headers,
session (token, proxies) and cache layout: ``blobs/<etag>``, linked to from
``snapshots/<commit>/<name>``, where it and other programs find them.

Files come over plain HTTP, which the hub offers for every file under 50 GB;
Xet, the library's other way, can be neither cancelled nor resumed.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
import shutil
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2
from filelock import Timeout
from huggingface_hub import constants, get_hf_file_metadata, get_session, hf_hub_url
from huggingface_hub.errors import FileMetadataError
from huggingface_hub.file_download import (
    HfFileMetadata,
    are_symlinks_supported,
    repo_folder_name,
)
from huggingface_hub.utils import (  # type: ignore[attr-defined] # documented, not declared
    WeakFileLock,
    build_hf_headers,
    hf_raise_for_status,
)

from geolangbind_qgis.engine.errors import HubError
from geolangbind_qgis.engine.job import Job
from geolangbind_qgis.engine.models.hub_errors import explained, is_passing
from geolangbind_qgis.engine.models.hub_login import token_choice
from geolangbind_qgis.engine.models.hub_progress import Progress
from geolangbind_qgis.engine.waiting import await_result, awaited, pause
from geolangbind_qgis.patience import replace

COMMIT = re.compile(r"[0-9a-f]{40}")
_ETAG = re.compile(r"[0-9A-Za-z_-]{1,128}")  # becomes a file's name
_SHA256 = re.compile(r"[0-9a-f]{64}")  # the etag of a large file
_PAUSES_S = (0.5, 1.0, 2.0)  # before the second, third and fourth attempt
_SLACK_S = 1.0  # for the session's own time limit to say what it waited for
_READ_BYTES = 1 << 22


@dataclass(frozen=True)
class HubFile:
    """A file as the hub describes it, at one commit; ``size`` in bytes where it is known."""

    repository: str
    name: str
    commit: str
    etag: str
    size: int | None

    @property
    def path(self) -> Path:
        """Where the file is, or will be, in the cache."""
        return repository_folder(self.repository) / "snapshots" / self.commit / self.name

    @property
    def blob(self) -> Path:
        """Where the cache keeps the content, shared by the commits that have it."""
        return repository_folder(self.repository) / "blobs" / self.etag

    @property
    def partial(self) -> Path:
        """Where an unfinished download waits to be continued."""
        return self.blob.with_name(f"{self.etag}.incomplete")


def repository_folder(repository: str) -> Path:
    """Return the folder of a repository in the Hugging Face cache."""
    return Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=repository, repo_type="model")


def locks_folder(repository: str) -> Path:
    """Return the folder of the locks on a repository's files, which the library takes too."""
    return Path(constants.HF_HUB_CACHE) / ".locks" / repository_folder(repository).name


def look_up(repository: str, name: str, revision: str, job: Job) -> HubFile:
    """Ask the hub for a file's commit, etag and size.

    Gives up after ``HF_HUB_ETAG_TIMEOUT`` seconds (10). Raises ``NoSuchFileError``
    where the repository does not hold ``name``, ``HubError`` or ``Cancelled``.
    """
    limit_s = float(constants.HF_HUB_ETAG_TIMEOUT)
    url = hf_hub_url(repository, name, revision=revision, endpoint=constants.ENDPOINT)
    with explained(repository, name, revision):
        patience = _Patience(job, limit_s)
        while True:
            try:
                found = await_result(lambda: _ask(url, limit_s), job, patience.left_s() + _SLACK_S)
                break
            except Exception as error:
                patience.after(error)
        commit, etag = found.commit_hash or "", found.etag or ""
        if not COMMIT.fullmatch(commit) or not _ETAG.fullmatch(etag):
            raise FileMetadataError(f"commit {commit!r}, etag {etag!r}")
    return HubFile(repository, name, commit, etag, found.size)


def _ask(url: str, limit_s: float) -> HfFileMetadata:
    try:
        get_session()
    except OSError as error:  # the session reads the certificates
        raise ValueError(f"SSL_CERT_FILE: {error.strerror or error}") from error
    return get_hf_file_metadata(url, token=token_choice(), timeout=limit_s)


def download(file: HubFile, progress: Progress) -> Path:
    """Return the file in the cache, downloading what is missing of it.

    A file that is there is checked, so that fetching again repairs the cache.
    Raises ``HubError`` or ``Cancelled``, which leaves the partial file to go on with.
    """
    with explained(file.repository, file.name, file.commit), ExitStack() as stack:
        stack.enter_context(_alone(file, progress))
        progress.checking()
        whole = _find_whole(file, progress.job)
        if whole is None:
            _complete(file, progress)
            whole = file.partial
            progress.checking()
            if not _is_whole(whole, file, progress.job):
                whole.unlink()
                raise HubError(_damaged(file))
        progress.finished(_bytes_in(whole))
        return _place(whole, file)


def _damaged(file: HubFile) -> str:
    return f"{file.name} arrived damaged: download the model again."


def _find_whole(file: HubFile, job: Job) -> Path | None:
    for known in (file.path, file.blob):
        if known.is_file() and _is_whole(known, file, job):
            return known
    return None


class _Patience:
    """Repeats failed attempts: three times within a limit, unless the error is there to stay."""

    def __init__(self, job: Job, limit_s: float = math.inf) -> None:
        self._job, self._until = job, time.monotonic() + limit_s
        self._pauses = iter(_PAUSES_S)

    def left_s(self) -> float:
        """Return how much of the limit is left, in seconds."""
        return max(0.0, self._until - time.monotonic())

    def after(self, error: Exception) -> None:
        """Pause before the next attempt, or raise ``error``."""
        seconds = next(self._pauses, None)
        if seconds is None or seconds >= self.left_s() or not is_passing(error):
            raise error
        pause(seconds, self._job)


def _alone(file: HubFile, progress: Progress) -> ExitStack:
    """Return the lock on a file that the library uses too; waits for who else downloads it."""
    folder = locks_folder(file.repository)
    folder.mkdir(parents=True, exist_ok=True)
    stack = ExitStack()
    while True:
        with suppress(Timeout):
            stack.enter_context(WeakFileLock(folder / f"{file.etag}.lock", timeout=0.2))
            return stack
        progress.waiting()


def _complete(file: HubFile, progress: Progress) -> None:
    """Download what the partial file lacks; each attempt goes on where the last one broke."""
    file.partial.parent.mkdir(parents=True, exist_ok=True)
    if file.partial.is_symlink():  # nobody's download: what it leads to is not ours to write
        file.partial.unlink()
    file.partial.touch()
    if file.size is None or _bytes_in(file.partial) > file.size:
        file.partial.write_bytes(b"")
    check_space([file])
    patience = _Patience(progress.job)
    while True:
        before = _bytes_in(file.partial)
        try:
            return _continue(file, before, progress)
        except Exception as error:
            if _bytes_in(file.partial) > before:
                patience = _Patience(progress.job)
            progress.retrying()
            patience.after(error)


def _continue(file: HubFile, start: int, progress: Progress) -> None:
    progress.begin(start)
    if start == file.size:
        return
    limit_s = float(constants.HF_HUB_DOWNLOAD_TIMEOUT)
    with file.partial.open("r+b") as out:
        body = awaited(_body(file, start, limit_s), progress.job, limit_s + _SLACK_S)
        for position, chunk in body:
            if file.size is not None and position + len(chunk) > file.size:
                raise HubError(_damaged(file))  # a body without end would fill the disk
            out.seek(position)
            out.write(chunk)
            progress.here(position + len(chunk))
    if file.size is not None and _bytes_in(file.partial) < file.size:
        raise httpx2.RemoteProtocolError("the answer ended early")


def _body(file: HubFile, start: int, limit_s: float) -> Generator[tuple[int, bytes], None, None]:
    """Yield positions and bytes from ``start`` on, or from 0 where the server does not resume.

    The address is that of the hub, which redirects to its store with a fresh
    signature each time; the session keeps the token from leaving the hub.
    """
    url = hf_hub_url(file.repository, file.name, revision=file.commit, endpoint=constants.ENDPOINT)
    headers = build_hf_headers(token=token_choice(), headers={"Accept-Encoding": "identity"})
    if start:
        headers["Range"] = f"bytes={start}-"
    with get_session().stream("GET", url, headers=headers, timeout=limit_s) as response:
        hf_raise_for_status(response)
        position = start if response.status_code == httpx2.codes.PARTIAL_CONTENT else 0
        for chunk in response.iter_bytes():
            yield position, chunk
            position += len(chunk)


def _is_whole(path: Path, file: HubFile, job: Job) -> bool:
    """Whether a file has the size and, where the hub tells it, the checksum it should have."""
    if file.size is not None and _bytes_in(path) != file.size:
        return False
    return agrees(path, file.etag, job) is not False


def agrees(path: Path, etag: str, job: Job) -> bool | None:
    """Whether a file's content is what ``etag`` says; ``None`` where that is no checksum.

    The hub names large files by their SHA-256, small ones as git does.
    """
    if _SHA256.fullmatch(etag):
        digest = hashlib.sha256()
    elif COMMIT.fullmatch(etag):
        digest = hashlib.sha1(b"blob %d\0" % _bytes_in(path), usedforsecurity=False)
    else:
        return None
    with path.open("rb") as content:
        while block := content.read(_READ_BYTES):
            job.check()
            digest.update(block)
    return digest.hexdigest() == etag


def _place(source: Path, file: HubFile) -> Path:
    """Put a complete file where the cache has it, in one step; return its path there."""
    if source == file.path:
        return source
    file.path.parent.mkdir(parents=True, exist_ok=True)
    if not are_symlinks_supported(constants.HF_HUB_CACHE):
        if source == file.blob:
            shutil.copyfile(source, file.partial)
        replace(file.partial, file.path)
        return file.path
    if source != file.blob:
        replace(source, file.blob)
    file.path.unlink(missing_ok=True)
    file.path.symlink_to(os.path.relpath(file.blob, file.path.parent))
    return file.path


def check_space(files: Sequence[HubFile]) -> None:
    """Raise ``HubError`` where the disk of the cache has no room for what is missing."""
    folder = Path(constants.HF_HUB_CACHE)
    missing = sum(_missing_bytes(file) for file in files)
    free = free_bytes(folder)
    if missing > free:
        raise HubError(
            f"{files[-1].name} needs {missing / 1e9:.1f} GB and {folder} has {free / 1e9:.1f} GB "
            "left: free some space, or choose a folder on another disk."
        )


def free_bytes(folder: Path) -> int:
    """Return the free space on the disk of a folder, which need not exist yet."""
    places = (place for place in (folder, *folder.parents) if os.path.isdir(place))
    return shutil.disk_usage(next(places, Path())).free


def _missing_bytes(file: HubFile) -> int:
    here = max(bytes_here(path) for path in (file.path, file.blob, file.partial))
    return max(0, (file.size or 0) - here)


def entries(folder: Path) -> list[Path]:
    """Return what is in a folder; nothing where that is none, or not to be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def bytes_here(path: Path) -> int:
    """Return the size of a file, 0 where none is: another program may just have moved it."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _bytes_in(path: Path) -> int:
    return path.stat().st_size
