# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts in a QGIS whose Python has no pyqtgraph: the installed plugin carries it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import package, vendored

DRAW = """
import importlib.machinery, json, sys
from qgis.core import QgsApplication

class Without:  # as where QGIS's Python lacks the package
    def find_spec(self, name, path=None, target=None):
        if name != "pyqtgraph":
            return None
        places = [p for p in sys.path if "-packages" not in p]
        found = importlib.machinery.PathFinder.find_spec(name, places)
        if found is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return found

hides = sys.argv[1] == "hidden"
if hides:
    sys.meta_path.insert(0, Without())
app = QgsApplication([], True)
app.initQgis()
from geolangbind_qgis.gui import charts
from geolangbind_qgis.gui.charts import make_histogram, make_spectrum
before, handler = list(sys.path), sys.excepthook
shown = [make_histogram(), make_spectrum()]
for chart in shown:
    chart.resize(300, 150)
    assert not chart.grab().isNull()
assert sys.path == before and sys.excepthook is handler
print(json.dumps({"from": sys.modules["pyqtgraph"].__file__, "plugin": charts.__file__}))
"""


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugins é")
    package.assemble(folder)
    return folder


def drawn(plugins: Path, how: str) -> tuple[Path, Path]:
    """Draw both charts in a new QGIS; return where pyqtgraph and the plugin came from."""
    ended = subprocess.run(
        [sys.executable, "-c", DRAW, how], cwd=plugins, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout.splitlines()[-1])
    return Path(found["from"]), Path(found["plugin"])


def test_without_pyqtgraph_charts_are_drawn_with_the_one_the_plugin_carries(plugins: Path) -> None:
    used, plugin = drawn(plugins, "hidden")
    assert plugin.is_relative_to(plugins)
    assert used.is_relative_to(plugins / "geolangbind_qgis" / "vendored")


def test_the_pyqtgraph_of_qgis_comes_first(plugins: Path) -> None:
    assert not drawn(plugins, "there")[0].is_relative_to(plugins)


def test_what_is_carried_has_its_licence_and_no_examples(plugins: Path) -> None:
    names = {name.removeprefix("vendored/") for name in vendored.contents()}
    assert any(name.split("/")[-1].startswith("LICENSE") for name in names)
    assert not [name for name in names if "examples" in name.split("/")]
    assert {name.split("/")[0].split("-")[0] for name in names} == set(vendored.PACKAGES)
    for name in names:
        assert (plugins / "geolangbind_qgis" / "vendored" / name).is_file()


def test_what_is_to_be_carried_but_not_installed_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendored.contents, "__defaults__", (tmp_path / "empty",))
    with pytest.raises(package.PackagingError, match="make setup") as raised:
        package.write_zip(tmp_path / "out")
    assert "\n" not in str(raised.value) and not list(tmp_path.rglob("*.zip"))
