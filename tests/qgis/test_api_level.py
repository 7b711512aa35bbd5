# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing of QGIS is used that came after the oldest supported version, unless it is guarded."""

from __future__ import annotations

import pytest
from qgis.core import Qgis

from geolangbind_qgis import paths
from tools.attributes import Checker, faults
from tools.check_qgis import OLDEST, Since

START = "from qgis.core import Qgis, QgsProject, QgsRasterLayer\n"


def check(source: str) -> list[str]:
    return Checker("file.py", START + source, Since(START + source)).check()


def test_the_plugin_uses_nothing_too_new() -> None:
    assert faults(Since) == []


def test_the_oldest_version_is_the_one_that_the_metadata_states() -> None:
    stated = paths.metadata().read_text(encoding="utf-8")
    assert f"qgisMinimumVersion={OLDEST[0]}.{OLDEST[1]}" in stated


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 34000, reason="it knows nothing newer")
@pytest.mark.parametrize(
    ("source", "says"),
    [
        (
            "from qgis.core import QgsSensorThingsUtils\n",
            "QgsSensorThingsUtils came with QGIS 3.36",
        ),
        ("from qgis.core import QgsNowhere\n", "qgis.core has no QgsNowhere"),
        ("kind = Qgis.LoadStyleFlag\n", "Qgis.LoadStyleFlag came with QGIS 3.38"),
        ("def f(layer: QgsRasterLayer):\n    layer.extent3D()\n", "extent3D came with QGIS 3.36"),
        ("crs = QgsProject.instance().crs3D()\n", "QgsProject.crs3D came with QGIS 3.38"),
        ("layer = QgsRasterLayer()\nlayer.dataProvider().extent3D()\n", "extent3D came"),
    ],
)
def test_what_is_too_new_is_found(source: str, says: str) -> None:
    assert any(says in fault for fault in check(source))


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("flag = QgsTask.CanCancel\n", "write QgsTask.Flag.CanCancel"),
        ("level = Qgis.Warning\n", "write Qgis.MessageLevel.Warning"),
        ("band = QgsRubberBand.ICON_CIRCLE\n", "write QgsRubberBand.IconType.ICON_CIRCLE"),
    ],
)
def test_a_member_of_an_enum_needs_its_scope(source: str, says: str) -> None:
    start = "from qgis.core import Qgis, QgsTask\nfrom qgis.gui import QgsRubberBand\n"
    (fault,) = Checker("file.py", start + source, Since("")).check()
    assert says in fault


@pytest.mark.parametrize(
    "source",
    [
        "if hasattr(QgsProject, 'crs3D'):\n    QgsProject.instance().crs3D()\n",
        "try:\n    from qgis.core import QgsSensorThingsUtils\nexcept ImportError:\n    pass\n",
        "level = Qgis.MessageLevel.Warning\n",
        "def f(layer: QgsRasterLayer):\n    layer.dataProvider().bandCount()\n",
    ],
)
def test_what_is_guarded_or_old_passes(source: str) -> None:
    assert check(source) == []
