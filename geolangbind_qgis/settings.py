# SPDX-License-Identifier: GPL-2.0-or-later
"""Every setting of the plugin in one typed list; kept in the user's QGIS profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

T = TypeVar("T", str, int, float, bool)

PREFIX = "geolangbind/"


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: its key under ``geolangbind/``, its default (which fixes the type), its use."""

    name: str
    default: T
    says: str

    @property
    def key(self) -> str:
        """The full key in ``QgsSettings``."""
        return PREFIX + self.name

    def get(self) -> T:
        """Return the stored value, or the default when absent or of another type."""
        kind = type(self.default)
        try:
            value = QgsSettings().value(self.key, self.default, type=kind)
        except TypeError:
            return self.default
        return value if isinstance(value, kind) else self.default

    def set(self, value: T) -> None:
        """Store ``value``."""
        QgsSettings().setValue(self.key, value)

    def reset(self) -> None:
        """Forget the stored value: the default holds again."""
        QgsSettings().remove(self.key)


ENGINE_PYTHON = Setting("engine_python", "", "Python of the engine; empty: found by itself")
ENGINE_FOLDER = Setting("engine_folder", "", "where environments go; empty: QGIS's settings folder")
PACKAGE_INDEX = Setting("package_index", "", "mirror of the index of the engine's packages")
TORCH_INDEX = Setting("torch_index", "", "mirror of download.pytorch.org/whl")
PYTHON_MIRROR = Setting("python_mirror", "", "mirror of the Pythons that uv fetches")
IDLE_MINUTES = Setting("idle_minutes", 10, "minutes without work after which the engine stops")
HUB_ENDPOINT = Setting("hub_endpoint", "", "another address of the Hugging Face Hub (HF_ENDPOINT)")
MODELS_FOLDER = Setting(
    "models_folder", "", "where models go (HF_HUB_CACHE); empty: the Hugging Face cache"
)
OFFLINE = Setting("offline", False, "never reach for the Hugging Face Hub")
DEVICE = Setting("device", "auto", "where models run: auto, cpu, cuda, cuda:N, xpu, mps")
MODEL = Setting("model", "starter", "model chosen last")
WEIGHTS = Setting("weights", "", "JSON: local checkpoint per model")
CLASSES = Setting("classes", "", "JSON: classes typed last")
SCALING = Setting("scaling", "training", "how stored values reach the model")
LOOK = Setting("look", "patches", "patches or windows")
DETAIL = Setting("detail", 1, "window enlargement: 1, 2 or 4")
SMOOTHING = Setting("smoothing", "edges", "edges or none")
COMPETITION = Setting("competition", "softmax", "softmax or sigmoid")
SAVE_SCORES = Setting("save_scores", False, "also keep the score of every class")
MORE_OPEN = Setting("more_open", False, "whether the More section is open")
BANDS_OPEN = Setting("bands_open", False, "whether the Bands section is open")
LIST_FOLDER = Setting("list_folder", "", "folder of the prompt set opened or saved last")
DOCK_VISIBLE = Setting("classify_dock_visible", False, "whether the Classify dock was visible")
COMPARE_VISIBLE = Setting("compare_dock_visible", False, "whether the Compare dock was visible")
COMPARE_WAY = Setting("compare_way", "click", "way to ask chosen last in the Compare dock")
COMPARE_DETAIL = Setting("compare_detail", 1, "window enlargement in the Compare dock: 1, 2 or 4")
COMPARE_MORE_OPEN = Setting("compare_more_open", False, "whether the Compare dock's More is open")
LOCATIONS_VISIBLE = Setting(
    "locations_dock_visible", False, "whether the Locations dock was visible"
)
LOCATIONS_KIND = Setting("locations_kind", "pca", "kind of location layer chosen last")
LOCATIONS_REGIONS = Setting("locations_regions", 8, "number of regions chosen last")
LOCATIONS_MORE_OPEN = Setting(
    "locations_more_open", False, "whether the Locations dock's More is open"
)
LOCATIONS_SPEED = Setting("locations_speed", "", "JSON: places a second of the last run per device")
GAIR_WEIGHTS = Setting("gair_weights", "", "local checkpoint of GAIR")
PHOTO_FOLDER = Setting("photo_folder", "", "folder of the photos chosen last")
HEATMAP_FOLDER = Setting("heatmap_folder", "", "folder of the heatmap saved last")

ALL: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    ENGINE_PYTHON,
    ENGINE_FOLDER,
    PACKAGE_INDEX,
    TORCH_INDEX,
    PYTHON_MIRROR,
    IDLE_MINUTES,
    HUB_ENDPOINT,
    MODELS_FOLDER,
    OFFLINE,
    DEVICE,
    MODEL,
    WEIGHTS,
    CLASSES,
    SCALING,
    LOOK,
    DETAIL,
    SMOOTHING,
    COMPETITION,
    SAVE_SCORES,
    MORE_OPEN,
    BANDS_OPEN,
    LIST_FOLDER,
    DOCK_VISIBLE,
    COMPARE_VISIBLE,
    COMPARE_WAY,
    COMPARE_DETAIL,
    COMPARE_MORE_OPEN,
    LOCATIONS_VISIBLE,
    LOCATIONS_KIND,
    LOCATIONS_REGIONS,
    LOCATIONS_MORE_OPEN,
    LOCATIONS_SPEED,
    GAIR_WEIGHTS,
    PHOTO_FOLDER,
    HEATMAP_FOLDER,
)


def values() -> dict[str, str | int | bool]:
    """Return what every setting holds now, by its name."""
    return {setting.name: setting.get() for setting in ALL}
