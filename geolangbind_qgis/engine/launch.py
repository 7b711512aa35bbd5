# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes this one package importable under ``python -I``, and nothing else of its folder.

Run as a file: ``python -I …/geolangbind_qgis/engine/launch.py <command> …``.
"""

from __future__ import annotations

import sys

OLDEST = (3, 10)


def load_package() -> None:
    """Put the package this file belongs to into ``sys.modules``; ``sys.path`` stays as it is."""
    import importlib.util
    from pathlib import Path

    folder = Path(__file__).resolve().parent.parent
    name = "geolangbind_qgis"
    if name in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {folder}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


def main() -> int:
    """Run the engine's command line; return its exit status."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write(
            f"The engine needs Python 3.10 or newer; {sys.executable} is {found}: choose another.\n"
        )
        return 1
    load_package()
    from geolangbind_qgis.engine.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
