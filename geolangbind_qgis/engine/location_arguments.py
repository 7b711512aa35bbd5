# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``locations``, and the requests they make."""

from __future__ import annotations

import argparse
from typing import get_args

from geolangbind_qgis.engine import arguments as common
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.protocol import (
    LocationKind,
    LocationPointsRequest,
    LocationsRequest,
    LocationType,
)

_LOCATIONS = """\
pca: the first three principal components as red, green, blue. similarity: the cosine with
--point or --photo, -1..1. regions: k-means classes. embedding: all channels, or with --points as
attributes of points. Components and regions are fitted to places spread over the extent, unless
--components brings those of an earlier run. GAIR's licence, CC BY-NC 4.0, holds for the layers.
"""
_REGIONS = 8


def add_locations(commands: argparse._SubParsersAction) -> None:
    """Add ``locations`` to the parser."""
    command = commands.add_parser(
        "locations",
        help="make a layer of what GAIR knows about coordinates; no image takes part",
        epilog=_LOCATIONS + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--kind", choices=get_args(LocationKind), required=True)
    where = command.add_argument_group("where; an extent, a raster or points")
    where.add_argument("--extent", type=common.bounds, default=None, metavar="XMIN,YMIN,XMAX,YMAX",
                       help="XMIN over XMAX crosses the 180° meridian")  # fmt: skip
    where.add_argument("--extent-crs", default="", metavar="CRS",
                       help="of extent and layer; default: longitude, latitude")  # fmt: skip
    where.add_argument("--like", default="", metavar="RASTER", help="take its extent and CRS")
    where.add_argument("--spacing", type=common.number, default=None, metavar="SIZE",
                       help="pixel size, in units of the CRS; --like has its own")  # fmt: skip
    where.add_argument("--points", default="", metavar="FILE",
                       help="GeoJSON or CSV that gets the embedding as attributes")  # fmt: skip
    where.add_argument("--points-crs", default="", metavar="CRS",
                       help="default: as the file says, else longitude and latitude")  # fmt: skip
    where.add_argument("--x-field", default="", metavar="NAME", help="of a CSV")
    where.add_argument("--y-field", default="", metavar="NAME", help="of a CSV")
    _add_what(command)
    out = command.add_argument_group("output")
    out.add_argument("-o", "--output", required=True, metavar="FILE",
                     help="GeoTIFF; with --points a file of the same format")  # fmt: skip
    common.add_model(command, default="gair")
    common.add_output(command)


def _add_what(command: argparse.ArgumentParser) -> None:
    what = command.add_argument_group("what")
    what.add_argument("--point", type=common.point, default=None, metavar="X,Y",
                      help="of similarity")  # fmt: skip
    what.add_argument("--point-crs", default="", metavar="CRS",
                      help="default: longitude and latitude")  # fmt: skip
    what.add_argument("--photo", default="", metavar="FILE", help="street view, of similarity")
    what.add_argument("--regions", type=int, default=None, metavar="N",
                      help=f"how many; default: {_REGIONS}")  # fmt: skip
    what.add_argument("--components", default="", metavar="FILE",
                      help="components or regions saved by an earlier run")  # fmt: skip
    what.add_argument("--save-components", default="", metavar="FILE",
                      help="save components or regions: a .json file")  # fmt: skip
    what.add_argument("--type", choices=[name for name in get_args(LocationType) if name],
                      default="", help="of pca uint8 (default) or float32, "
                      "of embedding float16 (default) or float32")  # fmt: skip
    what.add_argument("--prefix", default="", metavar="TEXT",
                      help="of the points' attributes; default: emb_")  # fmt: skip


def locations_request(options: argparse.Namespace) -> LocationsRequest | LocationPointsRequest:
    """Return the request that the options of ``locations`` make; raises ``UsageError``."""
    if options.points:
        return _points_request(options)
    for name in ("points_crs", "x_field", "y_field", "prefix"):
        if getattr(options, name):
            raise UsageError(f"--{name.replace('_', '-')} says something about --points: give it.")
    if options.regions is not None and options.kind != "regions":
        raise UsageError("--regions is for --kind regions: leave it out.")
    if options.regions is not None and options.components:
        raise UsageError("--components says how many regions there are: leave --regions out.")
    return LocationsRequest(
        kind=options.kind,
        output=options.output,
        extent=options.extent,
        extent_crs=options.extent_crs,
        like=options.like,
        spacing=options.spacing,
        point=options.point,
        point_crs=options.point_crs,
        photo=options.photo,
        regions=_REGIONS if options.regions is None else options.regions,
        components=options.components,
        components_output=options.save_components,
        dtype=options.type,
        model=common.model_request(options),
    )


def _points_request(options: argparse.Namespace) -> LocationPointsRequest:
    if options.kind != "embedding":
        raise UsageError("--points gets the embedding itself: choose --kind embedding.")
    others = ("extent", "extent_crs", "like", "spacing", "point", "point_crs", "photo", "regions",
              "components", "save_components", "type")  # fmt: skip
    for name in others:
        if getattr(options, name):
            option = name.replace("_", "-")
            raise UsageError(f"--{option} is for a layer, not for --points: leave it out.")
    return LocationPointsRequest(
        points=options.points,
        output=options.output,
        points_crs=options.points_crs,
        x_field=options.x_field,
        y_field=options.y_field,
        prefix=options.prefix or "emb_",
        model=common.model_request(options),
    )
