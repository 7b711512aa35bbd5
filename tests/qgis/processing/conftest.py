# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of algorithms are added to a real layer tree: QGIS 3.44 takes no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgisInterface, QgsLayerTreeView
from qgis.PyQt import sip


@pytest.fixture(autouse=True)
def layer_tree(qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The layer tree of the interface, which pytest-qgis has a mock for."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view)
    yield
    sip.delete(view)
