# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line's options, and the requests they make."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Sequence
from typing import get_args

from geolangbind_qgis import paths, prompts
from geolangbind_qgis.engine.errors import UsageError
from geolangbind_qgis.protocol import (
    Area,
    BandChoice,
    ClassifyRequest,
    ClassSpec,
    Competition,
    Look,
    ModelRequest,
    Scaling,
    SceneRequest,
    Smoothing,
)

EPILOG = """\
exit status: 0 done, 1 failed (one line on standard error says why), 2 wrong usage, 130 cancelled
"""
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
# options whose values may start with a minus
_SIGNED_OPTIONS = ("--extent", "--offset", "--wavelengths", "--point", "--not-point")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    # they build on this file
    from geolangbind_qgis.engine.bundle_arguments import add_bundle
    from geolangbind_qgis.engine.evaluation.arguments import add_evaluate
    from geolangbind_qgis.engine.location_arguments import add_locations
    from geolangbind_qgis.engine.photo_arguments import add_photos
    from geolangbind_qgis.engine.similarity_arguments import add_similarity

    top = argparse.ArgumentParser(
        prog="geolangbind_qgis.engine",
        description="Class maps and heatmaps of satellite scenes, from words and clicked places.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=paths.version())
    commands = top.add_subparsers(dest="command", required=True, metavar="command")
    _add_classify(commands)
    add_similarity(commands)
    add_photos(commands)
    add_locations(commands)
    _add_describe(commands)
    _add_models(commands)
    add_evaluate(commands)
    doctor = commands.add_parser("doctor", help="check packages, devices, models and disk")
    add_output(doctor)
    devices = commands.add_parser("devices", help="list the devices, each proved by a computation")
    add_output(devices)
    add_bundle(commands)
    serve = commands.add_parser("serve", help="answer requests on standard input (the plugin's)")
    serve.add_argument("--log", metavar="FILE", default="", help="also write the log to FILE")
    return top


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse ``arguments``; argparse leaves with status 2 and its usage line when they are wrong."""
    return parser().parse_args(list(_joined(arguments)))


def _joined(arguments: Sequence[str]) -> list[str]:
    """Write ``--extent -122,…`` as ``--extent=-122,…``: argparse takes it for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _SIGNED_OPTIONS and re.match(r"-[\d.]", argument):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _add_classify(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser(
        "classify",
        help="make a class map of a scene",
        epilog="PROMPT is a class: water · 'forest: forest | woodland' · 'fields, #e3c44a'.\n"
        + EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_scene(command)
    add_classes(command)
    out = command.add_argument_group("output")
    out.add_argument("-o", "--output", required=True, metavar="FILE", help="class raster, GeoTIFF")
    out.add_argument("--confidence", metavar="FILE", default="", help="confidence raster, percent")
    out.add_argument("--scores", metavar="FILE", default="", help="raster with every class's score")
    add_how(command)
    add_model(command)
    add_output(command)


def add_classes(command: argparse.ArgumentParser) -> None:
    """Add the options that name classes; ``chosen_classes`` reads them."""
    classes = command.add_argument_group("classes")
    classes.add_argument("-p", "--prompt", action="append", default=[], metavar="PROMPT")
    classes.add_argument("--classes", metavar="FILE", help="prompt set: JSON, or text with a "
                         "class per line")  # fmt: skip
    classes.add_argument("--template", action="append", default=[], metavar="TEXT",
                         help="sentence around a prompt, {} where it goes")  # fmt: skip


def add_how(command: argparse.ArgumentParser) -> None:
    """Add the options that say how a class map is made."""
    how = command.add_argument_group("how")
    how.add_argument("--look", choices=get_args(Look), default="patches")
    how.add_argument("--detail", type=int, choices=(1, 2, 4), default=1,
                     help="enlarge windows: patches become finer on the ground")  # fmt: skip
    how.add_argument("--smoothing", choices=get_args(Smoothing), default="edges")
    how.add_argument("--competition", choices=get_args(Competition), default="softmax")
    how.add_argument("--threshold", type=_share, default=0.0, metavar="0..1",
                     help="below this confidence a pixel is unclassified")  # fmt: skip


def _add_describe(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser("describe", help="say what is in a scene and how it is read")
    add_scene(command)
    add_output(command)


def _add_models(commands: argparse._SubParsersAction) -> None:
    command = commands.add_parser("models", help="list, fetch, verify, remove or merge models")
    verbs = command.add_subparsers(dest="verb", required=True, metavar="verb")
    for verb, says in (
        ("list", "every model, and whether it is on this computer"),
        ("fetch", "download a published model"),
        ("verify", "load a model and say its SHA-256"),
        ("remove", "delete a downloaded model"),
    ):
        sub = verbs.add_parser(verb, help=says)
        if verb != "list":
            sub.add_argument("name", metavar="MODEL")
        if verb in ("fetch", "verify"):
            sub.add_argument("--offline", action="store_true", help="never reach for the hub")
        if verb == "fetch":
            sub.add_argument("--accept-licence", action="store_true",
                             help="accept the licence that a model asks for")  # fmt: skip
        if verb == "verify":
            sub.add_argument("--weights", metavar="FILE", default="", help="a local checkpoint")
            sub.add_argument("--examples", metavar="FOLDER", default="",
                             help="GAIR: compare with the authors' example pairs")  # fmt: skip
        add_output(sub)
    _add_merge(verbs)


def _add_merge(verbs: argparse._SubParsersAction) -> None:
    merge = verbs.add_parser(
        "merge",
        help="mix checkpoints of one model into a new one",
        epilog="A B -m 0.5: the mean of two. BASE RGB OTHERS -m 0.5 -m 0.3: progressively, half\n"
        "of RGB into BASE, then three tenths of OTHERS into the result. Only checkpoints that\n"
        "were trained from the same start mix well.\n" + EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    merge.add_argument("files", metavar="FILE", nargs="+", help="checkpoints, two or more")
    merge.add_argument("-m", "--share", type=_share, action="append", required=True,
                       metavar="0..1", help="share of each file after the first")  # fmt: skip
    merge.add_argument("-o", "--output", required=True, metavar="FILE", help="a .safetensors file")
    add_output(merge)


def add_scene(command: argparse.ArgumentParser, optional: bool = False) -> None:
    """Add the scene and how it is read; ``scene_request`` reads them."""
    command.add_argument("scene", metavar="SCENE", nargs="?" if optional else None,
                         default="", help="anything rasterio opens")  # fmt: skip
    scene = command.add_argument_group("scene; what is left out is detected")
    add_reading(scene)
    scene.add_argument("--extent", type=_extent, default=None, metavar="XMIN,YMIN,XMAX,YMAX")
    scene.add_argument("--extent-crs", default="", metavar="CRS", help="default: the scene's own")


def add_reading(scene: argparse._ArgumentGroup) -> None:
    """Add the options that say how a raster's bands are read."""
    scene.add_argument("--bands", type=_bands, default=(), metavar="N,N-N",
                       help="bands that take part, from 1")  # fmt: skip
    scene.add_argument("--wavelengths", type=_wavelengths, default=(), metavar="W,W",
                       help="one per band, in µm or with a unit: 0.665 or 665nm")  # fmt: skip
    scene.add_argument("--sensor", default="", metavar="ID", help="preset in sensors.json")
    scene.add_argument("--scaling", choices=get_args(Scaling), default="training")
    scene.add_argument("--offset", type=number, default=None, help="added to stored values")


def add_model(command: argparse.ArgumentParser, default: str = "starter") -> None:
    """Add the options that choose the model; ``model_request`` reads them."""
    model = command.add_argument_group("model")
    model.add_argument("--model", default=default, metavar="NAME", help="see: models list")
    model.add_argument("--weights", default="", metavar="FILE", help="a local checkpoint")
    model.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N, xpu or mps")
    model.add_argument("--offline", action="store_true", help="never reach for the hub")


def add_output(command: argparse.ArgumentParser) -> None:
    """Add what every command has."""
    command.add_argument("--json", action="store_true",
                         help="the result on one line; a failure as JSON too")  # fmt: skip
    command.add_argument("--quiet", action="store_true", help="no progress")
    command.add_argument("--log", metavar="FILE", default="", help="write the log to FILE")


def classify_request(options: argparse.Namespace) -> ClassifyRequest:
    """Return the request that the options of ``classify`` make; raises ``UsageError``."""
    return ClassifyRequest(
        scene=scene_request(options),
        classes=chosen_classes(options),
        output=options.output,
        confidence_output=options.confidence,
        scores_output=options.scores,
        model=model_request(options),
        look=options.look,
        detail=options.detail,
        smoothing=options.smoothing,
        competition=options.competition,
        threshold=options.threshold,
        templates=tuple(options.template),
    )


def model_request(options: argparse.Namespace) -> ModelRequest:
    """Return the model that the options choose."""
    return ModelRequest(options.model, options.weights, options.device, options.offline)


def scene_request(options: argparse.Namespace) -> SceneRequest:
    """Return the scene that the options name; raises ``UsageError``."""
    if options.extent_crs and options.extent is None:
        raise UsageError("--extent-crs says in which CRS --extent is: give --extent too.")
    area = Area(crs=options.extent_crs, bounds=options.extent) if options.extent else None
    return SceneRequest(
        path=options.scene,
        bands=_band_choices(options),
        sensor=options.sensor,
        scaling=options.scaling,
        offset=options.offset,
        area=area,
    )


def _band_choices(options: argparse.Namespace) -> tuple[BandChoice, ...]:
    from geolangbind_qgis.spectral.wavelengths import check_wavelengths

    bands: tuple[int, ...] = options.bands
    if not options.wavelengths:
        return tuple(BandChoice(index) for index in bands)
    if not bands:
        from geolangbind_qgis.engine.raster.scene import Scene

        with Scene(options.scene) as scene:
            bands = tuple(band.index for band in scene.metadata.bands)
    try:
        waves = check_wavelengths(options.wavelengths, band_count=len(bands))
    except ValueError as error:
        raise UsageError(str(error)) from None
    return tuple(BandChoice(i, wave, source="command line") for i, wave in zip(bands, waves))


def chosen_classes(options: argparse.Namespace) -> tuple[ClassSpec, ...]:
    """Return the classes that the options name; raises ``UsageError``."""
    classes: tuple[ClassSpec, ...] = ()
    if options.classes:
        try:
            classes = prompts.load(options.classes).classes
        except prompts.PromptSetError as error:
            raise UsageError(str(error)) from None
    if any(not prompt.strip() for prompt in options.prompt):
        raise UsageError("A prompt is empty: write -p water, or leave it out.")
    classes += prompts.parse_lines("\n".join(options.prompt))
    if not classes:
        raise UsageError('No classes: give at least one, for example -p "water" -p "forest".')
    return prompts.with_colors(classes)


# --- values -------------------------------------------------------------------


def number(text: str) -> float:
    """Return a finite number; what argparse calls a type."""
    if not re.fullmatch(_NUMBER, text.strip()) or not math.isfinite(float(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return float(text)


def _share(text: str) -> float:
    value = number(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _bands(text: str) -> tuple[int, ...]:
    indexes: list[int] = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", part)
        if match is None or int(match.group(1)) < 1:
            raise argparse.ArgumentTypeError(f"{part.strip()!r} is no band: write 4,3,2 or 1-4")
        first, last = int(match.group(1)), int(match.group(2) or match.group(1))
        if not first <= last < first + 10_000:
            raise argparse.ArgumentTypeError(f"{part.strip()!r} goes backwards or too far")
        indexes.extend(range(first, last + 1))
    return tuple(indexes)


def _wavelengths(text: str) -> tuple[float, ...]:
    from geolangbind_qgis.spectral.wavelengths import unit_factor

    found = []
    for part in text.split(","):
        match = re.fullmatch(rf"\s*({_NUMBER})\s*(\D*?)\s*", part)
        factor = unit_factor(match.group(2) or "um") if match else None
        if match is None or factor is None:
            raise argparse.ArgumentTypeError(
                f"{part.strip()!r} is no wavelength: write 0.665 or 665nm"
            )
        found.append(round(float(match.group(1)) * factor, 9))
    return tuple(found)


def point(text: str) -> tuple[float, float]:
    """Return the coordinates written as X,Y."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 2:
        raise argparse.ArgumentTypeError(f"{text!r} is no point: write X,Y")
    return number(parts[0]), number(parts[1])


def _extent(text: str) -> tuple[float, float, float, float]:
    xmin, ymin, xmax, ymax = bounds(text)
    if xmin >= xmax or ymin >= ymax:
        raise argparse.ArgumentTypeError("an extent is XMIN,YMIN,XMAX,YMAX, the smaller ones first")
    return xmin, ymin, xmax, ymax


def bounds(text: str) -> tuple[float, float, float, float]:
    """Return four numbers in whatever order; what argparse calls a type."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 4:
        raise argparse.ArgumentTypeError("an extent is XMIN,YMIN,XMAX,YMAX")
    xmin, ymin, xmax, ymax = (number(part) for part in parts)
    return xmin, ymin, xmax, ymax
