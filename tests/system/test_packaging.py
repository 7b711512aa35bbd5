# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip: what is in it, and that QGIS installs, loads, runs and removes it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from real_qgis import engine_python, report

from geolangbind_qgis import paths
from tests.qgis.conftest import REPOSITORY, SENTINEL2_RGBN, halves, write_raster
from tools import no_network, package

LIMIT_S = 240.0


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.write_zip(tmp_path_factory.mktemp("zip é"))


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as zipped:
        assert zipped.testzip() is None
        return zipped.namelist()


def test_the_zip_is_named_for_the_version_and_small(archive: Path) -> None:
    assert archive.name == f"geolangbind_qgis.{paths.version()}.zip"
    assert archive.stat().st_size < 25_000_000


def test_the_zip_holds_one_folder_with_what_qgis_and_the_plugin_need(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"geolangbind_qgis"}
    inside = {name.removeprefix("geolangbind_qgis/") for name in names}
    assert {
        *("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"),
        *("engine/launch.py", "requirements/engine.txt", "resources/sensors.json"),
        *("requirements/engine.lock", "requirements/torch.lock", "requirements/cuda.lock"),
        *("resources/engine/uv.json", "resources/engine/wheels.json"),
        *("resources/models/starter/model.safetensors", "resources/icons/icon.png"),
    } <= inside
    sources = {
        path.relative_to(REPOSITORY / "geolangbind_qgis").as_posix()
        for path in (REPOSITORY / "geolangbind_qgis").rglob("*.py")
    }
    assert sources <= inside
    languages = ("de", "en", "es", "fr", "pt", "zh_Hans")
    assert {f"i18n/geolangbind_{language}.qm" for language in languages} <= inside
    # QGIS takes the first name that ends so for the plugin's folder
    assert [name for name in names if name.endswith("metadata.txt")] == [
        "geolangbind_qgis/metadata.txt"
    ]


def test_the_zip_holds_nothing_else(names: list[str]) -> None:
    strange = {"__pycache__", "tests", "training", "tools", "benchmarks", ".git", ".venv"}
    assert not [name for name in names if strange & set(name.split("/"))]
    assert not [name for name in names if name.endswith((".pyc", ".ts", ".so", ".zip", "~"))]


def test_the_zip_is_of_the_kind_that_the_repository_takes(archive: Path, names: list[str]) -> None:
    assert "geolangbind_qgis/LICENSE" in names and "geolangbind_qgis".isidentifier()
    for name in names:
        assert name.isascii() and not name.startswith("/") and ".." not in name
        assert not [part for part in name.split("/") if part.startswith((".", "__MACOSX"))], name
        assert not name.endswith((".exe", ".dll", ".dylib", ".bat", ".sh", ".ps1", ".cmd")), name
    with zipfile.ZipFile(archive) as zipped:
        assert {info.external_attr >> 16 for info in zipped.infolist()} == {0o100644}


def test_the_same_files_give_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    for name in ("geolangbind_qgis", *package.BESIDE, "requirements"):
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, copy / name)
        else:
            copy.mkdir(exist_ok=True)
            shutil.copy(source, copy / name)  # without its time
    again = package.write_zip(tmp_path, copy)
    assert again.read_bytes() == archive.read_bytes()
    metadata = copy / "metadata.txt"
    metadata.write_text(metadata.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert package.write_zip(tmp_path, copy).read_bytes() != archive.read_bytes()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda root: (root / "LICENSE").unlink(), "LICENSE is missing"),
        (
            lambda root: (root / "resources" / "models" / "starter" / "config.json").unlink(),
            "the Starter is incomplete",
        ),
        (lambda root: (root / "geolangbind_qgis" / "fast.so").write_bytes(b"x"), "fast.so"),
        (
            lambda root: [path.unlink() for path in (root / "i18n").glob("*.ts")],
            "there are no translations",
        ),
        (
            lambda root: (root / "metadata.txt").write_text("[general]\nname=My plugin\n"),
            "metadata.txt",
        ),
    ],
)
def test_what_must_not_be_shipped_is_one_line(
    spoil: Any, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("geolangbind_qgis", "resources", "i18n", "requirements"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    for name in ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(REPOSITORY / name, tmp_path / name)
    spoil(tmp_path)
    with pytest.raises(package.PackagingError, match=says) as raised:
        package.write_zip(tmp_path / "out", tmp_path)
    assert "\n" not in str(raised.value)
    assert not list(tmp_path.rglob("*.zip"))


def without_sockets(python: str, path: Path) -> Path:
    """Write a program that is ``python``, but is ended when it makes a socket."""
    watched = shlex.join([python, no_network.__file__, python])
    path.write_text(f'#!/bin/sh\nexec {watched} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture(scope="module")
def session(
    archive: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[dict[str, Any], Path]]:
    """A real QGIS with a clean profile that installs the zip, uses it and removes it."""
    python = engine_python()
    folder = tmp_path_factory.mktemp("installed é")
    wavelengths = [wavelength for _, wavelength in SENTINEL2_RGBN]
    asked = {
        "zip": str(archive),
        "scene": str(write_raster(folder / "scene.tif", halves(), wavelengths_um=wavelengths)),
        "output": str(folder / "classes.tif"),
    }
    watched = str(without_sockets(python, folder / "python"))
    yield report("install_in_qgis.py", asked, folder, LIMIT_S, watched), folder


def test_qgis_installs_and_loads_it(session: tuple[dict[str, Any], Path]) -> None:
    said, folder = session
    assert not any(said["before"].values())
    assert said["boxes"] == []
    installed = said["installed"]
    assert installed["active"] and installed["folder"] and installed["provider"]
    assert installed["menu"] and "geolangbind_classify_action" in installed["actions"]
    assert installed["engines"] == 0  # nothing starts before it is used
    assert said["version"] == paths.version()
    assert said["from"].startswith(str(folder / "profile"))


def test_loading_imports_only_what_toolbar_and_menu_need(
    session: tuple[dict[str, Any], Path],
) -> None:
    said, _ = session
    parts = {name.split(".")[1] for name in said["imported"] if "." in name}
    assert {"plugin", "language", "gui"} <= parts
    later = {"processing", "layers", "protocol", "spectral", "engine", "vendored", "prompts"}
    assert not parts & later
    gui = {name.split(".")[2] for name in said["imported"] if ".gui." in name}
    assert "menu" in gui and not gui & {"docks", "charts", "dialogs", "widgets", "maptools"}


def test_the_installed_dock_classifies(session: tuple[dict[str, Any], Path]) -> None:
    said, folder = session
    assert sorted(said["areas"]) == ["bare soil", "water"]
    assert sum(said["areas"].values()) == pytest.approx(100.0, abs=0.2)
    assert min(said["areas"].values()) > 30.0  # each is half of the scene
    assert [name.split(":")[0] for name in said["layers"]] == ["Classes", "Confidence", "scene"]
    assert (folder / "classes.tif").is_file()
    assert said["used"]["docks"] == ["GeoLangBindClassifyDock", "GeoLangBindCompareDock"]
    assert said["used"]["engines"] == 1


@pytest.mark.parametrize("when", ["loaded", "used python", "unloaded", "uninstalled python"])
def test_qgis_has_the_same_packages_and_places_for_them_as_before(
    session: tuple[dict[str, Any], Path], when: str
) -> None:
    said, _ = session
    assert said[when]["path"] == said["without"]["path"]
    assert said[when]["packages"] == said["without"]["packages"]
    assert said["charts"] == ["geolangbind_qgis.vendored.pyqtgraph"]  # charts were drawn


def test_a_run_opens_no_socket(session: tuple[dict[str, Any], Path]) -> None:
    """QGIS and the engine would have been ended otherwise; what they have open is looked at too."""
    said, _ = session
    assert said["engine sockets"] == []
    assert said["sockets"] == said["sockets before"]
    if said["guard"]:
        pytest.skip(f"the kernel does not watch: {report['guard']}")


@pytest.mark.parametrize(
    ("guard", "does", "ends"),
    [
        ("forbid_sockets", "socket.socket()", True),
        ("forbid_sockets", "socket.socket(socket.AF_UNIX)", False),
        ("forbid_connections", "socket.socket().connect(('127.0.0.1', 9))", True),
        ("forbid_connections", "socket.socket().bind(('127.0.0.1', 0))", True),
        ("forbid_connections", "socket.socket(socket.AF_UNIX).bind(sys.argv[2])", False),
    ],
)
def test_the_kernel_ends_what_turns_to_a_network(
    guard: str, does: str, ends: bool, tmp_path: Path
) -> None:
    script = "import socket, sys; sys.path.insert(0, sys.argv[1]); from tools import no_network; "
    script += f"print(no_network.{guard}(), end='', flush=True); {does}"
    command = [sys.executable, "-c", script, str(REPOSITORY), str(tmp_path / "socket")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if ended.stdout:
        pytest.skip(f"the kernel does not watch: {ended.stdout}")
    assert ended.returncode == (-no_network.ENDED_BY if ends else 0), ended.stderr


def test_uninstalled_nothing_is_left(session: tuple[dict[str, Any], Path]) -> None:
    said, folder = session
    left = {what: there for what, there in said["uninstalled"].items() if there}
    assert left == {}
    assert list((folder / "profile").rglob("geolangbind_qgis")) == []
