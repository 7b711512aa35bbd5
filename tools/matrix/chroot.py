# SPDX-License-Identifier: GPL-2.0-or-later
"""Debian chroots: built once, entered with mounts that nobody else sees.

Everything is mounted in a namespace of its own, which ends with the command:
deleting a chroot's folder never reaches through a mount, whatever was killed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

UBUNTU_MIRROR = "UBUNTU_MIRROR"  # the variable that names one, for Debian machines
SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# debootstrap may not know a suite's name yet: it makes it like another one
SCRIPTS = Path("/usr/share/debootstrap/scripts")
UBUNTU_KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
REACHING = re.compile(
    r"Acquire::(https?|Check-)"
)  # apt's settings that say how a mirror is reached

# $1 is the chroot; then pairs of "source", "place inside"; then "--" and the command
_ENTER = """
set -eu
root=$1; shift
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
while [ "$1" != -- ]; do
    mkdir -p "$root$(dirname "$2")"
    if [ -d "$1" ]; then mkdir -p "$root$2"; else touch "$root$2"; fi
    mount --bind "$1" "$root$2"
    shift 2
done
shift
exec chroot "$root" "$@"
"""


class MatrixError(Exception):
    """What hinders the matrix, in one line."""


@dataclass(frozen=True)
class Chroot:
    """A ``suite`` of Debian or Ubuntu with ``packages``, in ``folder``."""

    suite: str
    folder: Path
    packages: tuple[str, ...]
    is_ubuntu: bool = False

    @property
    def log(self) -> Path:
        """What building it printed."""
        return self.folder.with_suffix(".log")

    def build(self) -> None:
        """Make the chroot, or add what is missing in it. Raises ``MatrixError``."""
        ready = self.folder.with_suffix(".packages")
        wanted = "\n".join(self.packages)
        if ready.exists() and ready.read_text(encoding="utf-8") == wanted:
            return
        need_tools()
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as log:
            if not (self.folder / "etc" / "apt" / "apt.conf.d" / "90machine").exists():
                shutil.rmtree(self.folder, ignore_errors=True)
                self._bootstrap(log.fileno())
            for command in (
                ["apt-get", "update", "-q"],
                ["apt-get", "install", "-q", "-y", "--no-install-recommends", *self.packages],
                ["apt-get", "clean"],
            ):
                variables = {"DEBIAN_FRONTEND": "noninteractive"}
                self._checked(self.command(command, variables=variables), log.fileno())
        ready.write_text(wanted, encoding="utf-8")

    def command(
        self,
        arguments: Sequence[str],
        *,
        binds: Mapping[Path, Path] | None = None,
        variables: Mapping[str, str] | None = None,
        folder: str = "/",
    ) -> list[str]:
        """Return the command that runs ``arguments`` inside, in ``folder``, knowing ``variables``.

        ``binds`` are the paths inside and what of the machine is seen there, outermost first.
        """
        need_tools()
        seen = [part for inside, source in (binds or {}).items() for part in (source, inside)]
        environment = {
            "PATH": SEARCH_PATH,
            "LC_ALL": "C.UTF-8",
            "HOME": "/root",
            **(variables or {}),
        }
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private"),
            *("sh", "-c", _ENTER, "enter", str(self.folder), *map(str, seen), "--"),
            *("env", "-i", f"--chdir={folder}", *(f"{k}={v}" for k, v in environment.items())),
            *arguments,
        ]

    def _bootstrap(self, log: int) -> None:
        options = ["--variant=minbase", "--include=ca-certificates"]
        if not self.is_ubuntu:
            source = [mirror("Debian"), str(SCRIPTS / "sid")]
        else:
            if not UBUNTU_KEYS.exists():
                raise MatrixError("Install Ubuntu's keys first: apt-get install ubuntu-keyring.")
            options += [f"--keyring={UBUNTU_KEYS}", "--components=main,universe"]
            source = [mirror("Ubuntu"), str(SCRIPTS / "gutsy")]
        self._checked(["debootstrap", *options, self.suite, str(self.folder), *source], log)
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        no_services = self.folder / "usr" / "sbin" / "policy-rc.d"
        no_services.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        no_services.chmod(0o755)
        # proxies and the like: apt inside reaches the mirror as apt outside does
        settings = output(["apt-config", "dump", "Acquire"]).splitlines(keepends=True)
        place = self.folder / "etc" / "apt" / "apt.conf.d" / "90machine"
        place.write_text("".join(filter(REACHING.match, settings)), encoding="utf-8")

    def _checked(self, command: Sequence[str], log: int) -> None:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False
        )
        if done.returncode:
            raise MatrixError(f"The {self.suite} chroot was not built: see {self.log}.")


def mirror(origin: str) -> str:
    """Return the mirror of "Debian" or "Ubuntu" that this machine's apt uses.

    A Debian machine may name one of Ubuntu in the variable UBUNTU_MIRROR. Raises ``MatrixError``.
    """
    form = ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"]
    sites = output([*form, f"Origin: {origin}"]).split()
    if origin == "Ubuntu" and os.environ.get(UBUNTU_MIRROR):
        sites.insert(0, os.environ[UBUNTU_MIRROR])
    for site in sites:
        if site.rstrip("/").endswith(f"/{origin.lower()}"):
            return site
    raise MatrixError(
        f"apt has no mirror of {origin} here: add one to its sources"
        + (f", or name it in {UBUNTU_MIRROR}." if origin == "Ubuntu" else ".")
    )


def need_tools() -> None:
    """Raise ``MatrixError`` where chroots cannot be made."""
    if os.geteuid() != 0:
        raise MatrixError("Chroots need root: run make test-matrix as root (e.g. with sudo).")
    missing = [name for name in ("debootstrap", "unshare") if shutil.which(name) is None]
    if missing:
        raise MatrixError(f"Install {' and '.join(missing)} first (apt-get install debootstrap).")


def output(command: Sequence[str]) -> str:
    """Return what a command prints."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    )
    return done.stdout
