# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Starter learns to name: concepts, the words for them, and where they are true.

A concept is true of materials, and of settlement or farm land as a whole
("zones"). Concepts overlap on purpose: a river is water, a wood is vegetation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.materials import MATERIALS

ZONES = ("settlement", "industry", "farmland", "wetland", "shadow")
CHANNELS = (*MATERIALS, *ZONES)  # what a simulated landscape is described by

_WATER = ("clear water", "turbid water", "green water")
_TREES = ("deciduous", "coniferous")
_HERBS = ("grass", "dry grass", "green crop")
_ROOFS = ("clay tile", "dark roof", "metal roof", "white roof")
_HARD = ("asphalt", "concrete", "ballast")


@dataclass(frozen=True)
class Concept:
    """A thing one may ask for: the words for it and the channels it is true of."""

    words: tuple[str, ...]
    channels: tuple[str, ...]


def _concept(words: str, *channels: str) -> Concept:
    return Concept(tuple(word.strip() for word in words.split("|")), channels)


CONCEPTS = (
    _concept(
        "water|open water|a lake or a river|the open sea|dark open water|water body"
        "|river|lake|sea|pond|reservoir|canal|ocean|water surface",
        *_WATER,
    ),
    _concept("clear water|deep water|clean water|blue water", "clear water"),
    _concept(
        "turbid water|muddy water|river full of sediment|silty water|brown water",
        "turbid water",
    ),
    _concept("green water|algae|algal bloom|eutrophic water", "green water"),
    _concept(
        "forest|trees|dense forest|trees seen from above|a row of trees|woodland"
        "|tree|wood|woods|tree cover|forested area|tree canopy",
        *_TREES,
    ),
    _concept(
        "deciduous forest|broadleaf forest|deciduous trees|broad leaved trees"
        "|orchard",
        "deciduous",
    ),
    _concept(
        "coniferous forest|conifers|pine forest|spruce|needleleaf trees"
        "|evergreen forest",
        "coniferous",
    ),
    _concept("shrub|shrubland|bushes|scrub|heath|shrubs and bushes|scrubland", "shrub"),
    _concept(
        "grassland|grass|meadow|pasture|lawn|grass field|green grass|park"
        "|meadow or pasture|pasture for grazing",
        "grass",
    ),
    _concept(
        "low vegetation|herbaceous vegetation|grass and crops|grassland and crops",
        *_HERBS, "ripe crop",
    ),
    _concept("dry grass|dry vegetation|steppe|savanna|withered grass", "dry grass"),
    _concept(
        "crop|crops|green crops|growing crops|maize|corn field|cultivated field"
        "|fields of green crops",
        "green crop",
    ),
    _concept(
        "ripe crop|ripe wheat|stubble|harvested field|straw|cereal field"
        "|ripe yellow crops",
        "ripe crop",
    ),
    _concept(
        "cropland|farmland|agriculture|agricultural fields|arable land|field|fields"
        "|farm|crop fields",
        "farmland",
    ),
    _concept(
        "vegetation|green vegetation|plants|vegetated area|greenery|green space",
        *_TREES, *_HERBS, "shrub",
    ),
    _concept(
        "bare soil|soil|bare ground|bare earth|ploughed field|dirt|exposed soil"
        "|bare agricultural soil",
        "soil",
    ),
    _concept(
        "bare land|barren land|barren|unvegetated ground|bare rock or sand"
        "|ground without vegetation",
        "soil", "sand", "rock",
    ),
    _concept("sand|beach|dune|desert|sandy area|sandbank", "sand"),
    _concept("rock|bare rock|stone|quarry|cliff|gravel|rocky ground", "rock"),
    _concept("snow|snow cover|snowfield|fresh snow", "snow"),
    _concept("ice|glacier|frozen water|ice sheet", "ice"),
    _concept("snow and ice|snow or ice|glacier and snow", "snow", "ice"),
    _concept("cloud|clouds|cloud cover|cloudy", "cloud"),
    _concept("cloud shadow|shadow|shaded ground|shadow of a cloud", "shadow"),
    _concept("salt flat|salt pan|salt|saline soil|salar", "salt"),
    _concept(
        "burnt area|burned area|fire scar|burn scar|burnt forest|charred ground",
        "burnt",
    ),
    _concept(
        "wetland|marsh|swamp|bog|mangrove|reeds|flooded vegetation|marsh or swamp",
        "wetland",
    ),
    _concept(
        "urban|built-up area|urban area|city|town|settlement|built up"
        "|buildings and streets|urban fabric|developed land|buildings and roads"
        "|dense city centre",
        "settlement", "industry",
    ),
    _concept(
        "residential area|houses|suburb|residential|housing|village"
        "|houses with gardens|where people live",
        "settlement",
    ),
    _concept(
        "industrial area|industry|warehouses|factory|commercial area|logistics",
        "industry",
    ),
    _concept(
        "impervious surface|sealed surface|impervious|artificial surface"
        "|paved and built",
        *_ROOFS, *_HARD, "solar panel",
    ),
    _concept("building|buildings|roof|roofs|rooftop|house", *_ROOFS),
    _concept("tile roof|red roof|clay tile roof|red tiles", "clay tile"),
    _concept("metal roof|bright roof|white roof|large roof", "metal roof", "white roof"),
    _concept(
        "road|asphalt|street|pavement|parking lot|highway|runway|paved road|tarmac",
        "asphalt",
    ),
    _concept("concrete|concrete surface|cement|paved area|plaza", "concrete"),
    _concept("railway|railroad|rail track|train tracks", "ballast"),
    _concept("greenhouse|greenhouses|plastic sheeting|plastic greenhouse", "plastic"),
    _concept("solar panel|solar panels|solar farm|photovoltaic plant", "solar panel"),
    _concept("artificial turf|sports field|football pitch|synthetic turf", "turf"),
)  # fmt: skip

TEMPLATES = (
    "{}", "{}", "{}", "a {}", "the {}", "a satellite image of {}", "an aerial photo of {}",
    "satellite view of {}",
    "a photo of {}", "{} seen from above", "a remote sensing image of {}", "land cover {}",
    "area covered by {}",
)  # fmt: skip

# Sets of concepts that exclude each other, by their first word: what a person
# would ask for in one map. Training also lets these compete. Land use (USES)
# goes before what grows or lies inside it.
USES = ("urban", "residential area", "industrial area", "wetland", "cloud shadow")
PARTITIONS = (
    ("water", "forest", "grassland", "cropland", "shrub", "bare soil", "urban"),
    ("water", "forest", "low vegetation", "bare soil", "urban"),
    ("water", "deciduous forest", "coniferous forest", "shrub", "grassland", "crop", "dry grass",
     "ripe crop", "bare soil", "sand", "rock", "snow", "ice", "cloud", "salt flat", "burnt area",
     "urban"),
    ("water", "forest", "low vegetation", "bare soil", "impervious surface"),
    ("water", "forest", "low vegetation", "bare land", "building", "road"),
    ("water", "vegetation", "bare land", "urban"),
    ("water", "deciduous forest", "coniferous forest", "grassland", "crop", "ripe crop",
     "bare soil", "road", "building"),
    ("snow and ice", "cloud", "water", "rock", "forest", "grassland", "shrub"),
    ("snow", "ice", "cloud", "cloud shadow", "water", "bare land", "vegetation"),
    ("water", "sand", "rock", "shrub", "dry grass", "salt flat", "burnt area", "forest"),
    ("water", "residential area", "industrial area", "forest", "grassland", "bare soil", "road"),
    ("clear water", "turbid water", "green water", "vegetation", "bare land", "urban"),
    ("water", "wetland", "forest", "low vegetation", "bare land", "urban"),
    ("tile roof", "metal roof", "road", "concrete", "railway", "artificial turf", "solar panel",
     "greenhouse", "vegetation", "water", "bare soil"),
)  # fmt: skip


def truth_matrix() -> np.ndarray:
    """Return (channels, concepts) float32: 1 where a concept is true of a channel."""
    matrix = np.zeros((len(CHANNELS), len(CONCEPTS)), dtype=np.float32)
    for column, concept in enumerate(CONCEPTS):
        for channel in concept.channels:
            matrix[CHANNELS.index(channel), column] = 1.0
    return matrix


def concept_index(first_word: str) -> int:
    """Return the index of the concept whose first word is ``first_word``."""
    return next(i for i, concept in enumerate(CONCEPTS) if concept.words[0] == first_word)


def phrase(index: int, rng: np.random.Generator, template: bool = True) -> str:
    """Return a random way to ask for a concept; the first words come up more often."""
    words = CONCEPTS[index].words
    chosen = _word(words, rng)
    if rng.random() < 0.15:
        chosen = f"{chosen} {'or' if rng.random() < 0.6 else 'and'} {_word(words, rng)}"
    if not template:
        return chosen
    return TEMPLATES[int(rng.integers(len(TEMPLATES)))].format(chosen)


def _word(words: tuple[str, ...], rng: np.random.Generator) -> str:
    return words[min(int(rng.exponential(len(words) / 2.0)), len(words) - 1)]
