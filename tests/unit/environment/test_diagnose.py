# SPDX-License-Identifier: GPL-2.0-or-later
"""From what is written at a failure to its cause, one line, and a report that names nobody."""

from __future__ import annotations

import ast
import errno
import getpass
import platform
from pathlib import Path

import pytest

from geolangbind_qgis import paths
from geolangbind_qgis.client.environment import diagnose
from geolangbind_qgis.client.environment.download import DownloadFailed
from geolangbind_qgis.redact import redact

# Written by uv 0.13.9 against servers with these faults, or by the systems named.
WRITTEN = {
    "cause: HTTP status client error (401 Unauthorized) for url (http://h/f)": "refused",
    "hint: An index (http://h/simple) returned a 403 Forbidden error.": "refused",
    "cause: HTTP status client error (407 Proxy Authentication Required) for url (x)": "proxy",
    "cause: client error (Connect)\n cause: tunnel error: unsuccessful": "proxy",
    "cause: HTTP status client error (404 Not Found) for url (http://proxy.corp/403)": "package",
    "cause: HTTP status server error (502 Bad Gateway) for url (http://h/x)": "server",
    "cause: HTTP status client error (429 Too Many Requests) for url (http://h/x)": "server",
    "cause: Because beta was not found in the package registry and you require it": "package",
    "cause: error decoding response body\n cause: end of file before message length": "network",
    "cause: error sending request for url (http://proxy.corp/x)\n cause: dns error": "network",
    "cause: tcp connect error\n cause: Connection refused (os error 111)": "network",
    "cause: error sending request\n cause: operation timed out": "network",
    "cause: invalid peer certificate: UnknownIssuer": "certificate",
    "cause: Hash mismatch for `beta==1.0`": "checksum",
    "cause: Failed to extract archive: beta-1.0.whl\n cause: ZIP file uses conflicting": "checksum",
    "cause: failed to write to file `/a/proxy`: No space left on device (os error 28)": "disk",
    "cause: There is not enough space on the disk. (os error 112)": "disk",
    "cause: Disk quota exceeded (os error 122)": "disk",
    "cause: Read-only file system (os error 30)": "readonly",
    "cause: The filename or extension is too long. (os error 206)": "path",
    "cause: The process cannot access the file (os error 32)": "blocked",
    "cause: Operation did not complete because the file contains a virus (os error 225)": "blocked",
    "error: No interpreter found for Python 3.12 in managed installations": "python",
    "error: No download found for request: cpython-3.12-linux-x86_64-gnu": "python",
    "error: something nobody has seen yet": "unknown",
}


@pytest.mark.parametrize(("text", "cause"), WRITTEN.items())
def test_what_is_written_has_a_cause(text, cause):
    assert diagnose.cause_of(text) == cause


@pytest.mark.parametrize("cause", diagnose.CAUSES)
def test_every_cause_has_one_line_that_says_what_to_do(cause):
    line = diagnose.message(cause, "/a/folder", "the detail: what it is, and what to do.")
    assert "{" not in line
    assert "\n" not in line
    assert line.endswith((".", "…"))
    assert 30 < len(line) < 260


def test_the_causes_that_are_raised_are_known():
    raised = set()
    for path in sorted((paths.PACKAGE / "client" / "environment").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("EnvironmentFailed", "DownloadFailed", "failed"):
                    raised.add(node.args[0].value)
    assert {"busy", "missing", "disk", "package"} <= raised
    assert raised <= set(diagnose.CAUSES)


def test_an_unknown_failure_says_the_programs_last_cause():
    text = "Resolved 3 packages\nerror: it broke\n  cause: the moon is full\n"
    error = diagnose.from_output(text, 2, folder="/f", step="torch")
    assert error.cause == "unknown"
    assert "the moon is full" in error.message
    assert "step torch, status 2" in error.report


def test_a_download_that_fails_names_the_computer_that_is_not_reached():
    text = (
        "error: Request failed\n  cause: Failed to fetch: https://me:pw@pytorch.example:8443/whl/x/"
    )
    error = diagnose.from_output(f"{text}\n  cause: dns error", 2, folder="/f", step="torch")
    assert error.message == f"pytorch.example: {diagnose.message('network')}"
    assert "me:pw" not in error.report


@pytest.mark.parametrize(("status", "cause"), [(-15, "interrupted"), (0xC000013A, "interrupted")])
def test_a_program_that_was_ended(status, cause):
    assert diagnose.from_output("", status, folder="", step="torch").cause == cause


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk"),
        (OSError(errno.EROFS, "Read-only file system"), "readonly"),
        (PermissionError(errno.EACCES, "Permission denied"), "readonly"),
        (OSError(errno.ENAMETOOLONG, "File name too long"), "path"),
        (OSError(errno.EIO, "Input/output error"), "unknown"),
        (DownloadFailed("certificate", "not trusted"), "certificate"),
        (ValueError("odd"), "unknown"),
    ],
)
def test_what_python_and_downloads_raise(error, cause):
    assert diagnose.from_error(error, folder="/f", step="uv").cause == cause


def test_a_file_that_windows_says_is_in_use_is_blocked(monkeypatch):
    monkeypatch.setattr(diagnose.sys, "platform", "win32")
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = 32
    assert diagnose.from_error(error, folder="C:\\x", step="switch").cause == "blocked"
    error.winerror = 5  # also said of a folder that may not be written, unless it is ours
    assert diagnose.from_error(error, folder="C:\\x", step="uv").cause == "readonly"
    assert diagnose.from_error(error, folder="C:\\x", step="remove").cause == "blocked"


def test_a_report_does_not_say_who_the_person_is(monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "annamaria")
    monkeypatch.setattr(platform, "node", lambda: "BUREAU-17")
    text = (
        f"cache {Path.home()}/x /home/annamaria/y C:\\Users\\Zoë\\z on bureau-17\n"
        "https://annamaria:pa55@proxy.corp:3128/simple http://tok3n@mirror/x\n"
        "HF_TOKEN=hf_abcdefghijk Authorization: Bearer abc.def password: 'geheim' glpat-123456789\n"
    )
    found = diagnose.from_output(text, 2, folder="/f", step="torch").report
    for secret in ("annamaria", "bureau-17", "pa55", "tok3n", "hf_abc", "abc.def", "geheim",
                   "Zoë", "123456789"):  # fmt: skip
        assert secret.lower() not in found.lower(), secret
    assert "proxy.corp:3128/simple" in found
    assert str(Path.home()) not in found
    assert redact("annamarias own") == "annamarias own"
