# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of ``bundle``, and the request they make."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from geolangbind_qgis import locked
from geolangbind_qgis.engine import arguments as common

if TYPE_CHECKING:
    from geolangbind_qgis.engine.bundle import BundleRequest

_SAYS = """\
The file holds the engine's locked packages, uv, Python and the models named; with it the plugin
installs on a computer without network. Make it for the computer that will use it, with the version
of the plugin that is installed there. The Starter needs no --model: it is part of the plugin.
"""


def add_bundle(commands: argparse._SubParsersAction) -> None:
    """Add ``bundle`` to the parser."""
    command = commands.add_parser(
        "bundle",
        help="make a file from which the engine is installed without network",
        epilog=_SAYS + common.EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("-o", "--output", required=True, metavar="FILE", help="a .zip file")
    what = command.add_argument_group("what")
    what.add_argument("--platform", choices=locked.PLATFORMS, default="",
                      help="default: this computer's")  # fmt: skip
    what.add_argument("--python", choices=locked.PYTHONS, default="3.12", help="default: 3.12")
    what.add_argument("--no-python", action="store_true",
                      help="leave Python out: the computer has that version")  # fmt: skip
    what.add_argument("--backend", default=locked.CPU, metavar="BUILD",
                      help="cpu (default); on Linux cu130; on Windows cu126, cu130 …")  # fmt: skip
    what.add_argument("--model", action="append", default=[], metavar="MODEL",
                      help="add a published model; may be repeated")  # fmt: skip
    what.add_argument("--accept-licence", action="store_true",
                      help="accept the licence that a model asks for")  # fmt: skip
    where = command.add_argument_group("where from")
    where.add_argument("--package-index", default=locked.PACKAGE_INDEX, metavar="URL")
    where.add_argument("--torch-index", default=locked.TORCH_INDEX, metavar="URL")
    where.add_argument("--python-mirror", default=locked.PYTHON_MIRROR, metavar="URL")
    common.add_output(command)


def bundle_request(options: argparse.Namespace) -> BundleRequest:
    """Return the request that the options make."""
    from geolangbind_qgis.engine.bundle import BundleRequest

    return BundleRequest(
        output=options.output,
        platform=options.platform,
        python=options.python,
        backend=options.backend,
        models=tuple(options.model),
        accept_licence=options.accept_licence,
        with_python=not options.no_python,
        package_index=options.package_index,
        torch_index=options.torch_index,
        python_mirror=options.python_mirror,
    )
