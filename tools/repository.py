# SPDX-License-Identifier: GPL-2.0-or-later
"""A plugin repository of one's own: ``plugins.xml``, the zip and the icon in one folder.

QGIS's plugin manager installs and upgrades from it, over the address that a web server
gives the folder, or straight from the folder (a network drive).

    python -m tools.repository                                   build/repository
    python -m tools.repository --url https://example.org/qgis    the same, to be served there
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree  # nosec B405  # writes only

from tools import package, plugin_metadata

FILE = "plugins.xml"
# QGIS's names for the entries of metadata.txt
ENTRIES = {
    "description": "description",
    "about": "about",
    "version": "version",
    "qgis_minimum_version": "qgisMinimumVersion",
    "qgis_maximum_version": "qgisMaximumVersion",
    "homepage": "homepage",
    "author_name": "author",
    "author_email": "email",
    "experimental": "experimental",
    "deprecated": "deprecated",
    "tracker": "tracker",
    "repository": "repository",
    "tags": "tags",
    "category": "category",
    "changelog": "changelog",
    "server": "server",
    "supports_qt6": "supportsQt6",
}


def write(folder: Path, url: str = "", root: Path = package.ROOT) -> Path:
    """Write the repository into ``folder``, which is or will be at ``url``; return ``plugins.xml``.

    Without ``url`` it is used where it lies. Raises ``package.PackagingError``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    archive = package.write_zip(folder, root)
    entries = plugin_metadata.read(root / "metadata.txt")
    icon = f"{package.NAME}{Path(entries['icon']).suffix}"
    shutil.copyfile(root / entries["icon"], folder / icon)
    base = url.rstrip("/") or folder.resolve().as_uri()
    plugins = ElementTree.Element("plugins")
    names = {"name": entries["name"], "version": entries["version"]}
    plugin = ElementTree.SubElement(plugins, "pyqgis_plugin", names)
    for tag, key in ENTRIES.items():
        ElementTree.SubElement(plugin, tag).text = entries.get(key, "")
    ElementTree.SubElement(plugin, "file_name").text = archive.name
    ElementTree.SubElement(plugin, "icon").text = f"{base}/{icon}"
    ElementTree.SubElement(plugin, "download_url").text = f"{base}/{archive.name}"
    ElementTree.indent(plugins)
    path = folder / FILE
    ElementTree.ElementTree(plugins).write(path, encoding="UTF-8", xml_declaration=True)
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the repository and print its address; return 1 with one line when it cannot be done."""
    parser = argparse.ArgumentParser(description="Write a plugin repository for QGIS.")
    parser.add_argument("--folder", type=Path, default=package.ROOT / "build" / "repository")
    parser.add_argument("--url", default="", help="where the folder will be served")
    options = parser.parse_args(arguments)
    try:
        path = write(options.folder, options.url)
    except (package.PackagingError, OSError) as error:
        print(f"Nothing was written: {error}", file=sys.stderr)
        return 1
    address = f"{options.url.rstrip('/')}/{FILE}" if options.url else path.resolve().as_uri()
    print(f"Folder:     {path.parent}\nRepository: {address}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
