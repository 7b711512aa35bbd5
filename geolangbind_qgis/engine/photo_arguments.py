# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``photos`` and ``rank``, and the requests they make."""

from __future__ import annotations

import argparse
import dataclasses

from geolangbind_qgis.engine import arguments as common
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.engine.similarity_arguments import add_stores
from geolangbind_qgis.protocol import PhotosRequest, RankRequest

_RANK = """\
The score is the cosine similarity, -1..1, of a photo with what the scene shows at the point, or
without --scene with the location itself, as GAIR has it. Distances are in metres, to where the
photo's EXIF data say that it was taken. Photos are encoded once; what a cancelled run has encoded
is kept. GAIR's licence, CC BY-NC 4.0, holds for the result.
"""
_READING = ("bands", "wavelengths", "sensor", "offset")


def add_photos(commands: argparse._SubParsersAction) -> None:
    """Add ``photos`` and ``rank`` to the parser."""
    photos = commands.add_parser("photos", help="say where photos were taken")
    photos.add_argument("paths", nargs="+", metavar="PATH", help="photos, or folders with some")
    common.add_output(photos)
    _add_rank(commands)


def _add_rank(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser(
        "rank",
        help="sort the photos of a folder by similarity to a place",
        epilog=_RANK + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("folder", metavar="FOLDER", help="photos; folders in it are searched too")
    where = command.add_argument_group("place")
    where.add_argument("--point", type=common.point, required=True, metavar="X,Y")
    where.add_argument("--point-crs", default="", metavar="CRS",
                       help="default: the scene's own, without one longitude and "
                       "latitude")  # fmt: skip
    where.add_argument("--most", type=int, default=0, metavar="N",
                       help="only the N most similar; default: all")  # fmt: skip
    scene = command.add_argument_group("scene; what is left out is detected")
    scene.add_argument("--scene", default="", metavar="SCENE",
                       help="compare with what it shows there")  # fmt: skip
    common.add_reading(scene)
    how = command.add_argument_group("encoding")
    how.add_argument("--detail", type=int, choices=(1, 2, 4), default=1,
                     help="shrink the scene's windows on the ground")  # fmt: skip
    add_stores(how)
    common.add_model(command, default="gair")
    common.add_output(command)
    command.set_defaults(extent=None, extent_crs="")


def photos_request(options: argparse.Namespace) -> PhotosRequest:
    """Return the request that the options of ``photos`` make."""
    return PhotosRequest(tuple(options.paths))


def rank_request(options: argparse.Namespace) -> RankRequest:
    """Return the request that the options of ``rank`` make; raises ``UsageError``."""
    request = RankRequest(
        folder=options.folder,
        point=options.point,
        point_crs=options.point_crs,
        model=common.model_request(options),
        detail=options.detail,
        stores=options.stores,
        most=options.most,
    )
    if options.scene:
        return dataclasses.replace(request, scene=common.scene_request(options))
    for name in _READING:
        if getattr(options, name) not in (None, "", ()):
            raise UsageError(f"--{name} says how --scene is read: give --scene too.")
    return request
