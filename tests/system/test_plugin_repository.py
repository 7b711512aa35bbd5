# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin manager installs from a repository, upgrades, reloads and removes; what is kept."""

from __future__ import annotations

import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest
from real_qgis import engine_python, report

from geolangbind_qgis import paths
from tests.qgis.conftest import REPOSITORY, SENTINEL2_RGBN, halves, write_raster
from tools import package, repository

OLD = "0.0.9"
ONLY_OLD = "gui/only_in_the_old_version.py"
MARKED = ("settings.py", "gui/docks/__init__.py", "gui/docks/classify.py", "client/engine.py")
LIMIT_S = 600.0
RELOADS, WARM = 10, 3  # what QGIS itself makes once is there after the third


class Repository:
    """Serves the old version until it has been fetched, then the new one."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        handler = partial(_Handler, self.asked, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, asked: list[str], *arguments: Any, **options: Any) -> None:
        self._asked = asked
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        name = unquote(urlsplit(path).path).lstrip("/")
        old_was_fetched = any(OLD in asked for asked in self._asked)
        self._asked.append(name)
        return str(Path(self.directory, "new" if old_was_fetched else "old", name))

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def old_version(folder: Path) -> Path:
    """Write a checkout of a version before this one: marked code, and a file that went."""
    for name in ("geolangbind_qgis", "resources", "i18n", "requirements"):
        shutil.copytree(REPOSITORY / name, folder / name)
    for name in ("LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(REPOSITORY / name, folder / name)
    text = (REPOSITORY / "metadata.txt").read_text(encoding="utf-8")
    older = text.replace(f"version={paths.version()}", f"version={OLD}")
    (folder / "metadata.txt").write_text(older, encoding="utf-8")
    for name in (*MARKED, ONLY_OLD):
        with (folder / "geolangbind_qgis" / name).open("a", encoding="utf-8") as file:
            file.write('\nMARK = "old"\n')
    return folder


def contents(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of every file below ``folder``, links not followed."""
    found = {}
    for path in folder.rglob("*"):
        state = path.lstat()
        if not path.is_dir() and path.suffix != ".log":
            found[str(path.relative_to(folder))] = (state.st_size, state.st_mtime_ns)
    return found


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A real QGIS that installs the old version, upgrades, reloads and removes the plugin."""
    python = engine_python()
    folder = tmp_path_factory.mktemp("repository é")
    server = Repository(folder)
    repository.write(folder / "old", server.url, old_version(folder / "checkout"))
    repository.write(folder / "new", server.url)
    own = folder / "profile" / "profiles" / "default" / "geolangbind"
    own.mkdir(parents=True)
    # as made by hand; links, since an environment holds gigabytes
    (own / "engine").symlink_to(Path(python).parents[1], target_is_directory=True)
    model = folder / "cache" / "huggingface" / "hub" / "models--a--b" / "model.safetensors"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"weights")
    kept = {"profile": contents(own), "models": contents(model.parents[2])}
    wavelengths = [wavelength for _, wavelength in SENTINEL2_RGBN]
    asked = {
        "repository": f"{server.url}/{repository.FILE}",
        "scene": str(write_raster(folder / "scene.tif", halves(), wavelengths_um=wavelengths)),
        "marked": [f"geolangbind_qgis.{_module(name)}" for name in MARKED],
        "only old": ONLY_OLD,
        "reloads": RELOADS,
    }
    try:
        answer = report("upgrade_in_qgis.py", asked, folder, LIMIT_S, "")
    finally:
        server.close()
    where = {"folder": folder, "url": server.url}
    after = {"profile": contents(own), "models": contents(model.parents[2])}
    yield {**answer, "asked": server.asked, "kept files": kept, "files": after, **where}


def _module(name: str) -> str:
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_the_plugin_manager_installs_from_the_repository(session: dict[str, Any]) -> None:
    assert not any(session["before"].values())
    assert session["offered"] == ["", OLD, "not installed", ""]
    old = session["old"]
    assert old["metadata"] == OLD and old["active"] and old["old file"]
    assert set(old["marks"]) == {"old"}
    assert session["boxes"] == []
    assert f"geolangbind_qgis.{OLD}.zip" in session["asked"]


def test_it_upgrades_while_a_dock_is_open_and_the_engine_runs(session: dict[str, Any]) -> None:
    assert len(session["old engine"]) == 1
    assert session["upgradeable"][:3] == [OLD, paths.version(), "upgradeable"]
    new = session["new"]
    assert new["metadata"] == paths.version() and new["active"]
    assert not new["old file"]
    assert new["marks"] == [], "code of the old version still runs"
    assert session["afterwards"][:3] == [paths.version(), paths.version(), "installed"]


def test_an_upgrade_keeps_settings_environment_and_models(session: dict[str, Any]) -> None:
    assert session["classes after"] == session["classes before"] == ["water", "bare soil"]
    assert session["idle after"] == session["idle before"] != 10
    assert session["dock after"], "the dock that was open is open again"
    areas = session["areas"]  # classified with the environment that was there before
    assert sorted(areas) == ["bare soil", "water"] and min(areas.values()) > 30.0


def test_removed_it_leaves_only_what_a_new_installation_will_use(session: dict[str, Any]) -> None:
    assert {what: there for what, there in session["uninstalled"].items() if there} == {}
    folder = session["folder"]
    assert list((folder / "profile").rglob("geolangbind_qgis")) == []
    assert session["files"] == session["kept files"]
    assert "geolangbind/classes" in session["kept settings"]


def test_ten_reloads_leave_nothing_behind(session: dict[str, Any]) -> None:
    """A leak grows with every reload; what QGIS makes once, whenever that is, does not."""
    rounds = [{what: Counter(there) for what, there in one.items()} for one in session["counted"]]
    assert len(rounds) == RELOADS
    first, last = rounds[WARM - 1], rounds[-1]
    grown = {what: last[what] - first[what] for what in last}
    repeated = {
        f"{what}: {name}": count
        for what, names in grown.items()
        for name, count in names.items()
        if count >= RELOADS - WARM
    }
    assert repeated == {}
    for what in ("objects of the plugin", "packages", "places of packages"):
        assert last[what] == first[what], what
    assert last["threads"]["MainThread"] == 1
    assert not [name for name in last["threads"] if name.startswith("geolangbind")]


def said(path: Path) -> dict[str, str]:
    """Return what a ``plugins.xml`` says of the one plugin in it."""
    (plugin,) = ElementTree.parse(path).getroot()
    assert plugin.tag == "pyqgis_plugin"
    return {**plugin.attrib, **{element.tag: element.text or "" for element in plugin}}


def test_the_repository_says_what_the_metadata_says(session: dict[str, Any]) -> None:
    folder = session["folder"] / "new"
    entries = package.plugin_metadata.read(REPOSITORY / "metadata.txt")
    found = said(folder / repository.FILE)
    for tag, key in {**repository.ENTRIES, "name": "name"}.items():
        assert found[tag] == entries.get(key, ""), tag
    name = found["file_name"]
    assert found["download_url"] == f"{session['url']}/{name}" and (folder / name).is_file()
    assert (folder / found["icon"].removeprefix(f"{session['url']}/")).is_file()


def test_without_an_address_the_repository_is_used_where_it_lies(tmp_path: Path) -> None:
    path = repository.write(tmp_path / "drive é")
    assert said(path)["download_url"].startswith(path.parent.as_uri() + "/geolangbind_qgis.")


def test_what_cannot_be_packaged_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "STARTER_FILES", ("missing.safetensors",))
    assert repository.main(["--folder", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Nothing was written: the Starter is incomplete")
    assert said.count("\n") == 1 and not list(tmp_path.rglob("*.xml"))
    (tmp_path / "file").write_text("mine")
    assert repository.main(["--folder", str(tmp_path / "file")]) == 1
    assert package.main(["--dev", "--build", str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.count("Nothing was ") == 2
