# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the scenes that a test has told of in ``SCENES``, and no other file."""

from __future__ import annotations

from qgis._stub import Anything

SCENES: dict[str, tuple[tuple[str, float], ...]] = {}  # path -> name and wavelength (µm) of bands


class _Driver:
    ShortName = "GTiff"


class _Band(Anything):
    DataType = 2

    def __init__(self, name: str, wavelength_um: float) -> None:
        self._name, self._wavelength_um = name, wavelength_um

    def GetNoDataValue(self) -> None:
        return None

    GetScale = GetOffset = GetNoDataValue

    def GetDescription(self) -> str:
        return self._name

    def GetMetadataDomainList(self) -> list[str]:
        return ["IMAGERY"]

    def GetMetadata_Dict(self, domain: str) -> dict[str, str]:
        known = {"CENTRAL_WAVELENGTH_UM": f"{self._wavelength_um:g}"}
        return known if domain == "IMAGERY" else {}


class _Dataset(Anything):
    def __init__(self, path: str) -> None:
        self._path, self._bands = path, SCENES[path]
        self.RasterCount = len(self._bands)

    def GetRasterBand(self, index: int) -> _Band:
        return _Band(*self._bands[index - 1])

    def GetDriver(self) -> _Driver:
        return _Driver()

    def GetFileList(self) -> list[str]:
        return [self._path]

    def GetGeoTransform(self, can_return_null: bool = False) -> tuple[float, ...]:
        return (500_000.0, 10.0, 0.0, 5_700_000.0, 0.0, -10.0)


def Open(path: str) -> _Dataset | None:
    return _Dataset(path) if path in SCENES else None


def GetDataTypeName(_kind: int) -> str:
    return "UInt16"


def VSIStatL(path: str) -> object | None:
    return path if path in SCENES else None


def __getattr__(name: str) -> Anything:
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
