# SPDX-License-Identifier: GPL-2.0-or-later
"""The files around the code: metadata, changelog, README, licence, no leaks."""

from __future__ import annotations

import ast
import hashlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from geolangbind_qgis.client.environment.locate import PACKAGES
from tools import plugin_metadata
from tools.package import check_starter

ROOT = Path(__file__).resolve().parents[2]
METADATA = plugin_metadata.read(ROOT / "metadata.txt")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PRODUCT = (ROOT / "geolangbind_qgis" / "locked.py",)
PACKAGE = sorted((ROOT / "geolangbind_qgis").rglob("*.py"))
GPL_2 = "8177f97513213526df2cf6184d8ff986c675afb514d4e68a404010521b880643"
TEXT = (".py", ".md", ".txt", ".toml", ".sh", ".json", ".qml", ".svg", ".ts", ".yaml", "")


def tracked() -> list[Path]:
    """Every file of the project."""
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [ROOT / name for name in done.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def trees() -> Iterator[tuple[str, ast.AST]]:
    for path in PACKAGE:
        yield relative(path), ast.parse(path.read_text(encoding="utf-8"))


# --- metadata, changelog, licence -----------------------------------------------


def test_the_plugin_repository_would_take_the_metadata() -> None:
    assert plugin_metadata.problems(METADATA) == []
    assert METADATA["license"] == "GPL-2.0-or-later"
    assert METADATA["hasProcessingProvider"] == "yes"
    assert METADATA["supportsQt6"] == "True"
    assert (METADATA["qgisMinimumVersion"], METADATA["qgisMaximumVersion"]) == ("3.34", "4.99")
    assert (ROOT / METADATA["icon"]).is_file()
    # there is no public home of the project yet; make package reminds of them before an upload
    exceptions = {"email", "homepage", "repository", "tracker"}
    assert set(plugin_metadata.placeholders(METADATA)) <= exceptions
    for key in set(METADATA) - exceptions:
        assert not re.search(r"example\.(org|com)|TODO|FIXME|XXX|lorem", METADATA[key]), key


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("name", "GeoLangBind plugin", "name contains"),
        ("version", "0.1", "version"),
        ("tracker", "", "tracker"),
        ("qgisMinimumVersion", "3", "qgisMinimumVersion"),
        ("about", "<b>new</b>", "HTML"),
        ("experimental", "yes", "experimental"),
        ("supportsQt6", "1", "supportsQt6"),
        ("qgisMinimumVersion", "5.00", "above"),
        ("email", "somebody", "email"),
        ("author", "One/Two", "slash"),
        ("tags", "raster,,sar", "tags"),
    ],
)
def test_what_the_repository_refuses_is_found(key: str, value: str, says: str) -> None:
    problems = plugin_metadata.problems({**METADATA, key: value})
    assert any(says in problem for problem in problems), problems


def test_versions_agree() -> None:
    versions = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert versions[0] == METADATA["version"]
    assert METADATA["changelog"].split()[0] == METADATA["version"]
    assert f"geolangbind_qgis.{METADATA['version']}.zip" in README


def test_the_licence_is_the_whole_gpl_2() -> None:
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == GPL_2


def test_what_the_engine_needs_is_said_everywhere() -> None:
    lines = (ROOT / "requirements" / "engine.txt").read_text().splitlines()
    required = {re.split(r"[<>=~!]", line)[0] for line in lines if line and line[0] != "#"}
    assert required == set(PACKAGES)
    about = METADATA["about"].lower().replace("pytorch", "torch")
    assert [name for name in required if name not in about] == []


# --- README ---------------------------------------------------------------------


def test_readme_names_the_two_commands_and_only_targets_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z0-9-]+)", README, re.MULTILINE))
    assert {"demo", "test"} <= named
    assert named <= targets
    assert "make test" in (ROOT / ".ci" / "run").read_text()


def test_readme_links_resolve() -> None:
    links = re.findall(r"\]\(([^)#\s]+)", README)
    inside = [link for link in links if not link.startswith("https://")]
    assert "docs/images/qgis.png" in inside
    assert [link for link in inside if not (ROOT / link).is_file()] == []
    assert (ROOT / "docs" / "images" / "qgis.png").stat().st_size < 400_000


# --- what must not be -----------------------------------------------------------


def test_no_file_names_a_machine_or_a_registry() -> None:
    """One line of the product names the public index: QGIS's network has to know where uv is."""
    public = re.compile('^PACKAGE_INDEX = "https://py' + r"pi\.org/simple\"$")
    folders = "|".join(("work", "farm", "opt/wheels", "opt/pypi", "root"))
    hosts = "|".join(name.replace("_", "") for name in ("py_pi", "python_hosted", "npm_js"))
    leak = re.compile(rf"(?:^|[^A-Za-z0-9_.])/(?:{folders})/|(?:{hosts})\.org|deb\.debian")
    found = []
    for path in tracked():
        if path.suffix in TEXT and path.name != "LICENSE":
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if leak.search(public.sub("", line) if path in PRODUCT else line):
                    found.append(f"{relative(path)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_every_source_file_names_its_licence() -> None:
    files = [path for path in tracked() if path.suffix == ".py" and path.stat().st_size]
    assert len(files) > 100
    header = "# SPDX-License-Identifier: GPL-2.0-or-later\n"
    assert [relative(p) for p in files if not p.read_text("utf-8").startswith(header)] == []


def test_nothing_large_or_packed_is_in_the_repository() -> None:
    large = [relative(path) for path in tracked() if path.stat().st_size > 5_000_000]
    large = [name for name in large if not name.startswith("resources/models/starter/")]
    check_starter(ROOT)  # has a limit of its own
    packed = [relative(path) for path in tracked() if path.suffix in (".zip", ".qm", ".pyc")]
    assert large == [] and packed == []


def test_the_package_runs_no_text_and_no_shell() -> None:
    found = []
    for name, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            given = {word.arg: ast.unparse(word.value) for word in node.keywords}
            if called in ("eval", "exec", "compile", "os.system", "os.popen", "__import__"):
                found.append(f"{name}: {called}")
            if called in ("pickle.load", "pickle.loads", "pickle.Unpickler", "marshal.loads"):
                found.append(f"{name}: {called}")
            if called == "torch.load" and given.get("weights_only") != "True":
                found.append(f"{name}: torch.load without weights_only=True")
            if given.get("shell", "False") != "False":
                found.append(f"{name}: {called} with a shell")
    assert found == []


def test_the_package_opens_no_port_and_fetches_only_through_the_hub() -> None:
    banned = ("socket", "socketserver", "http.server", "asyncio", "xmlrpc", "urllib.request")
    banned += ("requests", "ftplib", "smtplib", "multiprocessing.managers", "PyQt5", "PyQt6")
    found = []
    for name, tree in trees():
        for node in ast.walk(tree):
            imported = []
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported = [node.module, *(f"{node.module}.{a.name}" for a in node.names)]
            for module in imported:
                if any(module == word or module.startswith(f"{word}.") for word in banned):
                    found.append(f"{name}: {module}")
            if isinstance(node, ast.Attribute) and node.attr in ("QTcpServer", "QLocalServer"):
                found.append(f"{name}: {node.attr}")
    assert found == []
