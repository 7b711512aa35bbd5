# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``evaluate``, and the requests they make."""

from __future__ import annotations

import argparse

from geolangbind_qgis.engine import arguments as common
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.evaluation import mapping
from geolangbind_qgis.engine.evaluation.requests import ChipsRequest, MapRequest
from geolangbind_qgis.protocol import BandChoice, SceneRequest

_CHIPS = """\
FOLDER holds one folder of images per class; the folder's name is the class, and, with _ and -
as spaces, its prompt. With -p or --classes a class's name must be its folder's. Each chip is
resized to the model's window and encoded as a whole. recall is the accuracy of a class.
"""
_MAP = """\
REFERENCE is a raster of class numbers on any grid, or polygons (GeoJSON). Its values find their
classes by equal names, or by --mapping "1=water,2=forest"; nodata and all other values are no
label. Accuracy counts the map's pixels that have a label; recall is the producer's accuracy,
precision the user's.
"""


def add_evaluate(commands: argparse._SubParsersAction) -> None:
    """Add the command ``evaluate`` to the parser."""
    command = commands.add_parser("evaluate", help="measure how good a model or a map is")
    kinds = command.add_subparsers(dest="kind", required=True, metavar="kind")
    _add_chips(kinds)
    _add_map(kinds)


def _add_chips(kinds: argparse._SubParsersAction) -> None:
    chips = kinds.add_parser(
        "chips",
        help="labelled chips, one folder per class",
        epilog=_CHIPS + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    chips.add_argument("folder", metavar="FOLDER", help="holds one folder of images per class")
    reading = chips.add_argument_group("bands of all chips; what is left out is detected for each")
    common.add_reading(reading)
    common.add_classes(chips)
    _add_results(chips)
    common.add_model(chips)
    common.add_output(chips)


def _add_map(kinds: argparse._SubParsersAction) -> None:
    scene = kinds.add_parser(
        "scene",
        help="a scene, or a class map of it, against a reference",
        epilog=_MAP + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    common.add_scene(scene, optional=True)
    truth = scene.add_argument_group("reference")
    truth.add_argument("--reference", required=True, metavar="FILE", help="raster or polygons")
    truth.add_argument("--field", default="", metavar="NAME",
                       help="attribute that holds the class")  # fmt: skip
    truth.add_argument("--mapping", default="", metavar="PAIRS|FILE",
                       help="1=water,2=forest, or a file of such pairs")  # fmt: skip
    truth.add_argument("--map", default="", metavar="FILE",
                       help="a class map to compare; nothing is classified")  # fmt: skip
    common.add_classes(scene)
    _add_results(scene)
    common.add_how(scene)
    common.add_model(scene)
    common.add_output(scene)
    scene.set_defaults(confidence="", scores="")


def _add_results(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", default="", metavar="FOLDER",
                         help="evaluation.json, classes.csv, confusion.csv and "
                         "confusion.png go here")  # fmt: skip


def chips_request(options: argparse.Namespace) -> ChipsRequest:
    """Return the request that the options of ``evaluate chips`` make; raises ``UsageError``."""
    named = options.prompt or options.classes
    return ChipsRequest(
        folder=options.folder,
        classes=common.chosen_classes(options) if named else (),
        how=SceneRequest(
            path="",
            bands=tuple(BandChoice(index) for index in options.bands),
            sensor=options.sensor,
            scaling=options.scaling,
            offset=options.offset,
        ),
        wavelengths_um=options.wavelengths,
        model=common.model_request(options),
        templates=tuple(options.template),
        output=options.output,
    )


def map_request(options: argparse.Namespace) -> MapRequest:
    """Return the request that the options of ``evaluate scene`` make; raises ``UsageError``."""
    if options.map and (options.scene or options.prompt or options.classes):
        raise UsageError(
            "--map brings its own classes: leave out the scene and the prompts, or leave out --map."
        )
    if not options.map and not options.scene:
        raise UsageError("Nothing to compare: give a scene, or a class map with --map.")
    return MapRequest(
        reference=options.reference,
        classify=None if options.map else common.classify_request(options),
        map=options.map,
        field=options.field,
        pairs=mapping.parse(options.mapping) if options.mapping else (),
        output=options.output,
    )
