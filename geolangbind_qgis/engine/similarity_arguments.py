# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``embed``, ``similarity`` and ``store``, and the requests they make."""

from __future__ import annotations

import argparse

from geolangbind_qgis.engine import arguments as common
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.protocol import (
    ClearStoresRequest,
    EmbedRequest,
    SimilarityRequest,
    StoresRequest,
)

_SIMILARITY = """\
The heatmap holds the cosine similarity of every place with the examples, -1..1: the mean of
those given with --point and --text, less a quarter of the mean of those given with --not-point
and --not-text. Phrases reach lower values than places. The first question encodes the scene into a
store, every further one is answered from it. With --photo the model is GAIR, which needs ten
Sentinel-2 bands; its licence, CC BY-NC 4.0, holds for the map.
"""


def add_similarity(commands: argparse._SubParsersAction) -> None:
    """Add ``embed``, ``similarity`` and ``store`` to the parser."""
    _add_embed(commands)
    _add_similarity(commands)
    _add_store(commands)


def _add_embed(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser("embed", help="encode a scene once, for many questions")
    common.add_scene(command)
    _add_encoding(command)
    common.add_model(command)
    common.add_output(command)


def _add_similarity(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser(
        "similarity",
        help="make a heatmap of what is similar to places or phrases",
        epilog=_SIMILARITY + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    common.add_scene(command)
    question = command.add_argument_group("question; at least one place, phrase or photo")
    for name, says in (("", "that is meant"), ("not-", "that is not meant")):
        question.add_argument(f"--{name}text", action="append", default=[], metavar="TEXT",
                              help=f"a phrase {says}; may be repeated")  # fmt: skip
        question.add_argument(f"--{name}point", action="append", default=[], type=common.point,
                              metavar="X,Y", help=f"a place {says}; may be repeated")  # fmt: skip
    question.add_argument("--photo", action="append", default=[], metavar="FILE",
                          help="a street-view photo of what is meant; may be repeated")  # fmt: skip
    question.add_argument("--point-crs", default="", metavar="CRS", help="default: the scene's own")
    question.add_argument("--template", action="append", default=[], metavar="TEXT",
                          help="sentence around a phrase, {} where it goes")  # fmt: skip
    out = command.add_argument_group("output")
    out.add_argument("-o", "--output", required=True, metavar="FILE", help="heatmap, GeoTIFF")
    out.add_argument("--spacing", type=common.number, default=None, metavar="SIZE",
                     help="pixel size of GAIR's heatmaps, in units of the scene's CRS; default: "
                     "an eighth of a token, 20 m at detail 1")  # fmt: skip
    _add_encoding(command)
    common.add_model(command, default="")
    common.add_output(command)


def _add_encoding(command: argparse.ArgumentParser) -> None:
    how = command.add_argument_group("encoding")
    how.add_argument("--detail", type=int, choices=(1, 2, 4), default=1,
                     help="enlarge windows: patches become finer on the ground")  # fmt: skip
    add_stores(how)


def add_stores(group: argparse._ActionsContainer) -> None:
    """Add the option that says where stores lie."""
    group.add_argument("--stores", default="", metavar="FOLDER",
                       help="where stores lie; default: in the user's cache folder")  # fmt: skip


def _add_store(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser("store", help="list or clear what scenes were encoded to")
    verbs = command.add_subparsers(dest="verb", required=True, metavar="verb")
    listing = verbs.add_parser("list", help="every store, its scene and its size")
    clear = verbs.add_parser("clear", help="delete stores")
    clear.add_argument("names", nargs="*", metavar="NAME", help="see: store list")
    clear.add_argument("--all", action="store_true", help="every store")
    for verb in (listing, clear):
        add_stores(verb)
        common.add_output(verb)


def embed_request(options: argparse.Namespace) -> EmbedRequest:
    """Return the request that the options of ``embed`` make; raises ``UsageError``."""
    return EmbedRequest(
        scene=common.scene_request(options),
        model=common.model_request(options),
        detail=options.detail,
        stores=options.stores,
    )


def similarity_request(options: argparse.Namespace) -> SimilarityRequest:
    """Return the request that the options of ``similarity`` make; raises ``UsageError``."""
    if options.point_crs and not (options.point or options.not_point):
        raise UsageError("--point-crs says in which CRS --point is: give --point too.")
    options.model = options.model or ("gair" if options.photo else "starter")
    return SimilarityRequest(
        scene=common.scene_request(options),
        output=options.output,
        points=tuple(options.point),
        not_points=tuple(options.not_point),
        texts=tuple(options.text),
        not_texts=tuple(options.not_text),
        points_crs=options.point_crs,
        model=common.model_request(options),
        detail=options.detail,
        templates=tuple(options.template),
        stores=options.stores,
        photos=tuple(options.photo),
        spacing=options.spacing,
    )


def stores_request(options: argparse.Namespace) -> StoresRequest | ClearStoresRequest:
    """Return the request that the options of ``store`` make."""
    if options.verb == "list":
        return StoresRequest(options.stores)
    return ClearStoresRequest(tuple(options.names), options.all, options.stores)
