# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the matrix: where the tests run, and how each of the two suites starts there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.matrix.chroot import Chroot, MatrixError, output

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "matrix"
ENGINE = ROOT / ".venv" / "engine" / "bin" / "python"
REQUIREMENTS = ROOT / "requirements"
REPORT = "matrix-report.xml"  # in the copy of the checkout that is tested
QGIS, ENGINE_SIDE, QT6 = "qgis", "engine", "qt6"
FOLDERS = {
    QGIS: ("tests/qgis", "tests/system"),
    ENGINE_SIDE: ("tests/unit", "tests/parity"),
    # what QGIS's Python imports, where there is no QGIS for that Python
    QT6: (
        *("tests/qt6", "tests/unit/spectral", "tests/unit/client"),
        *("tests/unit/test_protocol.py", "tests/unit/test_prompts.py"),
        "--ignore=tests/unit/spectral/test_real_scenes.py",  # reads them with rasterio
    ),
}
NEEDED = (
    *("qgis", "python3-qgis", "qgis-providers", "python3-gdal", "python3-pyqtgraph"),
    *("python3-venv", "xvfb", "xauth", "git", "make", "procps"),
)
VARIABLES = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTEST_QT_API": "pyqt5",
    "GEOLANGBIND_ENGINE_PYTHON": str(ENGINE),
    "OMP_NUM_THREADS": "1",
    "CI": "1",
}
_SAY = {
    QGIS: "from qgis.core import Qgis; print(Qgis.version().split('-')[0])",
    ENGINE_SIDE: "import platform, torch; print(platform.python_version(), torch.__version__)",
    QT6: (
        "import platform, PyQt6.QtCore as q; print(platform.python_version(), q.PYQT_VERSION_STR)"
    ),
}


@dataclass(frozen=True)
class Run:
    """A suite ready to start: its command, where its report comes to lie, what it runs on."""

    command: list[str]
    report: Path
    versions: str
    variables: Mapping[str, str] | None = None
    folder: Path = ROOT


@dataclass(frozen=True)
class ChrootRow:
    """A distribution with its own QGIS, Python and PyTorch."""

    name: str
    has_torch: bool
    is_ubuntu: bool = False

    @property
    def suites(self) -> tuple[str, ...]:
        """The suites that can run here."""
        return (QGIS, ENGINE_SIDE) if self.has_torch else (QGIS,)

    @property
    def chroot(self) -> Chroot:
        """Where it lies."""
        packages = (*NEEDED, "python3-torch") if self.has_torch else NEEDED
        return Chroot(self.name, BUILT / self.name, packages, self.is_ubuntu)

    def prepare(self, suite: str, narrowed: Sequence[str]) -> Run:
        """Build what is missing and return the suite's command. Raises ``MatrixError``."""
        chroot = self.chroot
        chroot.build()
        python = "/usr/bin/python3"
        version = (chroot.folder / "usr/bin/python3").readlink().name  # e.g. python3.13
        if suite == QGIS:
            packages = chroot.folder / "usr/local/lib" / version / "dist-packages"
            install(packages, version, "-r", str(REQUIREMENTS / "qgis-tests.txt"))
        else:
            python = "/opt/engine/bin/python"
            if not (chroot.folder / python[1:]).is_symlink():
                output(chroot.command([version, *_VENV, "/opt/engine"]))
            packages = chroot.folder / "opt/engine/lib" / version / "site-packages"
            install(packages, version, *_without_torch())
            uv = chroot.folder / "opt/engine/bin/uv"  # tests look for it beside their Python
            if not uv.exists():
                shutil.copy2(packages / "bin" / "uv", uv)
            # the golden weights are random numbers; another PyTorch rounds them another way
            narrowed = (*narrowed, "--ignore=tests/parity")
        copy = fresh_copy(self.name)
        binds = {ROOT: copy, **_engine_binds()}
        beside = ROOT.parent / "shared"  # what some tests compare with, where it is
        if beside.is_dir():
            binds[beside] = beside
        command = chroot.command(
            [python, *pytest(suite, ROOT / REPORT, narrowed)],
            binds=binds,
            variables=VARIABLES,
            folder=str(ROOT),
        )
        said = output(chroot.command([python, "-c", _SAY[suite]]))
        number = version.removeprefix("python")
        return Run(command, copy / REPORT, _versions(suite, said, number))


@dataclass(frozen=True)
class PythonRow:
    """A Python of this machine with packages from the index; no QGIS."""

    name: str
    suite: str = ENGINE_SIDE

    @property
    def suites(self) -> tuple[str, ...]:
        """The suite that can run here."""
        return (self.suite,)

    def prepare(self, suite: str, narrowed: Sequence[str]) -> Run:
        """Build the environment if needed and return the command. Raises ``MatrixError``."""
        found = shutil.which(self.name)
        if found is None or subprocess.run([found, "-c", ""], capture_output=True).returncode:
            raise MatrixError(f"There is no {self.name} on this machine.")
        folder = BUILT / self.name
        python, ready = folder / "bin" / "python", folder / "ready"
        if not ready.exists():
            shutil.rmtree(folder, ignore_errors=True)
            wanted = [*_file("engine"), *_file("dev")]
            if suite == QT6:
                wanted = [*_file("qt6-tests"), "hypothesis"]
            make = [found, "-m", "venv", str(folder)]
            for command in (make, [str(python), *_PIP, "install", *wanted]):
                if subprocess.run(command, check=False).returncode:
                    raise MatrixError(f"The environment of {self.name} was not built.")
            ready.touch()
        copy = fresh_copy(self.name)
        (copy / ".venv").symlink_to(ROOT / ".venv")
        said = output([str(python), "-c", _SAY[suite]])
        command = [str(python), *pytest(suite, copy / REPORT, narrowed)]
        return Run(command, copy / REPORT, _versions(suite, said, ""), VARIABLES, copy)


@dataclass(frozen=True)
class HereRow:
    """This machine's own QGIS and the environments that ``make setup`` made."""

    name: str = "here"
    suites: tuple[str, ...] = (QGIS, ENGINE_SIDE)

    def prepare(self, suite: str, narrowed: Sequence[str]) -> Run:
        """Return the suite's command."""
        python = ENGINE if suite == ENGINE_SIDE else ROOT / ".venv" / "qgis" / "bin" / "python"
        copy = fresh_copy(self.name)
        (copy / ".venv").symlink_to(ROOT / ".venv")
        number = output([str(python), "-c", "import platform; print(platform.python_version())"])
        said = output([str(python), "-c", _SAY[suite]])
        command = [str(python), *pytest(suite, copy / REPORT, narrowed)]
        versions = _versions(suite, said, number.strip())
        return Run(command, copy / REPORT, versions, VARIABLES, copy)


ROWS = (
    HereRow(),
    ChrootRow("noble", has_torch=False, is_ubuntu=True),
    ChrootRow("trixie", has_torch=True),
    ChrootRow("sid", has_torch=True),
    PythonRow("python3.9", QT6),
    PythonRow("python3.10"),
    PythonRow("python3.12"),
)

_PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
_VENV = ("-m", "venv", "--without-pip", "--system-site-packages")


def pytest(suite: str, report: Path, narrowed: Sequence[str]) -> list[str]:
    """Return the arguments that let Python run the suite."""
    folders = list(FOLDERS[suite])
    if any(argument.startswith("tests/") for argument in narrowed):
        folders = []
    return ["-m", "pytest", "-q", *folders, f"--junitxml={report}", *narrowed]


def install(folder: Path, version: str, *wanted: str) -> None:
    """Install wheels for a Python ``version`` into ``folder`` from outside its chroot."""
    if (folder / "pytest").is_dir():
        return
    for_python = ["--python-version", version.removeprefix("python"), "--only-binary=:all:"]
    command = [str(ENGINE), *_PIP, "install", "--target", str(folder), *for_python, *wanted]
    if subprocess.run(command, check=False).returncode:
        raise MatrixError(f"The tests' packages for {version} were not installed.")


def fresh_copy(name: str) -> Path:
    """Return a new copy of the checkout: what git tracks and what is new in it."""
    copy = BUILT / f"checkout-{name}"
    shutil.rmtree(copy, ignore_errors=True)
    listed = output(["git", "-C", str(ROOT), "ls-files", "-z", "-co", "--exclude-standard"])
    for path in filter(None, listed.split("\0")):
        source = ROOT / path
        if source.is_file() and not source.is_symlink():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy / path)
    return copy


def _file(name: str) -> tuple[str, str]:
    return ("-r", str(REQUIREMENTS / f"{name}.txt"))


def _without_torch() -> list[str]:
    """Return the engine's and the tests' requirements; PyTorch is the distribution's."""
    lines = (REQUIREMENTS / "engine.txt").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith(("#", "torch"))]
    return [*kept, *_file("dev")]


def _engine_binds() -> dict[Path, Path]:
    """Return what has to be seen inside a chroot so that the engine of this machine runs there.

    Its environment starts ``python3`` of the system, which is another one inside: that one
    program is put in its place, and its standard library beside.
    """
    ask = "import sys, sysconfig; print(sys.base_prefix, sysconfig.get_path('stdlib'), sep='\\n')"
    prefix, library = map(Path, output([str(ENGINE), "-c", ask]).split("\n")[:2])
    program, environments = ENGINE.resolve(), ROOT / ".venv"
    programs = BUILT / "engine-bin"
    programs.mkdir(parents=True, exist_ok=True)
    for path in ENGINE.parent.iterdir():
        name, here = path.name, programs / path.name
        if name in ("python", "python3"):
            here.unlink(missing_ok=True)
            here.symlink_to(program)
        elif path.is_file() and not path.is_symlink() and not here.exists():
            shutil.copy2(path, here)  # e.g. uv
    binds = {environments: environments}
    binds |= {path.resolve(): path.resolve() for path in environments.iterdir()}  # may be links
    binds |= {prefix: prefix} if str(prefix) != "/usr" else {program: program, library: library}
    return {**binds, ENGINE.parent.parent.resolve() / "bin": programs}


def _versions(suite: str, said: str, python: str) -> str:
    words = said.split()
    if suite == QGIS:
        return f"QGIS {words[-1]}, Python {python}"
    number, package = words[-2:]
    what = "PyQt6" if suite == QT6 else "torch"
    return f"Python {re.sub(r'[+~].*', '', number)}, {what} {package.split('+')[0]}"
