# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts need nothing installed: the plugin carries what it draws with of pyqtgraph."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

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
from geolangbind_qgis.gui.charts.pieces import Spectrum
from geolangbind_qgis.protocol import Histogram
before, handler = list(sys.path), sys.excepthook
histogram, spectrum = shown = [make_histogram(), make_spectrum()]
for chart in shown:
    chart.resize(300, 150)
plain = [chart.grab().toImage() for chart in shown]
histogram.show_values(Histogram(low=-0.5, high=0.5, counts=(1, 5, 3, 2)), ["#ff0000"] * 4)
histogram.show_threshold(0.1, True)
spectrum.show_spectra([Spectrum((490.0, 560.0, 665.0), (1.0, None, 3.0))], "Reflectance")
assert all(chart.grab().toImage() != was for chart, was in zip(shown, plain))
assert sys.path == before and sys.excepthook is handler
from geolangbind_qgis.gui.charts.library import pg
found = {"from": pg.__file__, "plugin": charts.__file__, "public": "pyqtgraph" in sys.modules}
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugins é")
    package.assemble(folder)
    return folder


def drawn(plugins: Path, how: str) -> dict[str, Any]:
    """Draw both charts in a new QGIS; return where pyqtgraph and the plugin came from."""
    ended = subprocess.run(
        [sys.executable, "-c", DRAW, how], cwd=plugins, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    assert Path(found["plugin"]).is_relative_to(plugins)
    return found


@pytest.mark.parametrize("how", ["hidden", "there"])
def test_charts_are_drawn_with_the_copy_that_the_plugin_carries(plugins: Path, how: str) -> None:
    found = drawn(plugins, how)
    assert Path(found["from"]).is_relative_to(plugins / "geolangbind_qgis" / "vendored")
    assert not found["public"], "other plugins would get the trimmed copy"


def test_where_the_plugin_carries_none_charts_are_drawn_with_the_pyqtgraph_of_qgis(
    plugins: Path, tmp_path: Path
) -> None:
    shutil.copytree(plugins / "geolangbind_qgis", tmp_path / "geolangbind_qgis")
    shutil.rmtree(tmp_path / "geolangbind_qgis" / "vendored")
    found = drawn(tmp_path, "there")
    assert found["public"] and not Path(found["from"]).is_relative_to(tmp_path)


def test_what_is_carried_has_its_licence_and_only_what_is_drawn_with(plugins: Path) -> None:
    names = {name.removeprefix("vendored/") for name in vendored.contents()}
    assert any(name.split("/")[-1].startswith("LICENSE") for name in names)
    strange = {"examples", "console", "metaarray", "multiprocess", "exporters", "canvas"}
    assert not [name for name in names if strange & set(name.split("/"))]
    assert {name.split("/")[0].split("-")[0] for name in names} == set(vendored.PACKAGES)
    for name in names:
        assert (plugins / "geolangbind_qgis" / "vendored" / name).is_file()


def test_every_edit_fits_and_one_that_does_not_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = {name: vendored.shipped(name, path) for name, path in vendored.contents().items()}
    for edit in vendored.EDITS:
        name = f"vendored/pyqtgraph/{edit.file}"
        assert shipped[name] != vendored.contents()[name].read_bytes()
    other = vendored.Edit("debug.py", "something else", "", "a newer version")
    monkeypatch.setattr(vendored, "EDITS", (other,))
    with pytest.raises(package.PackagingError, match="not once") as raised:
        package.write_zip(tmp_path / "out")
    assert "\n" not in str(raised.value) and not (tmp_path / "out").exists()


def test_what_is_to_be_carried_but_not_installed_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vendored.contents, "__defaults__", (tmp_path / "empty",))
    with pytest.raises(package.PackagingError, match="make setup") as raised:
        package.write_zip(tmp_path / "out")
    assert "\n" not in str(raised.value) and not (tmp_path / "out").exists()
