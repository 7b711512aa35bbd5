# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider: what the toolbox, the Model Designer and ``qgis_process`` see."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from geolangbind_qgis import paths
from geolangbind_qgis.processing.classify import ClassifyAlgorithm
from geolangbind_qgis.processing.location_embeddings import LocationEmbeddingsAlgorithm
from geolangbind_qgis.processing.rank_photos import RankPhotosAlgorithm
from geolangbind_qgis.processing.similarity import (
    SimilarityPhotoAlgorithm,
    SimilarityPointAlgorithm,
    SimilarityTextAlgorithm,
)


class GeoLangBindProvider(QgsProcessingProvider):
    """Algorithms with the id ``geolangbind:…``."""

    def id(self) -> str:
        """Return the provider's id."""
        return "geolangbind"

    def name(self) -> str:
        """Return the provider's name in the toolbox."""
        return "GeoLangBind"

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        return paths.version()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(paths.resource("icons", "geolangbind.svg"))

    def loadAlgorithms(self) -> None:
        """Register the algorithms."""
        self.addAlgorithm(ClassifyAlgorithm())
        self.addAlgorithm(LocationEmbeddingsAlgorithm())
        self.addAlgorithm(SimilarityTextAlgorithm())
        self.addAlgorithm(SimilarityPointAlgorithm())
        self.addAlgorithm(SimilarityPhotoAlgorithm())
        self.addAlgorithm(RankPhotosAlgorithm())
