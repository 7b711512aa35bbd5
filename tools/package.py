# SPDX-License-Identifier: GPL-2.0-or-later
"""Assembles the plugin folder that QGIS wants, and the zip that it installs.

The checkout keeps ``metadata.txt``, ``resources/`` and ``i18n/`` beside the
package; QGIS wants one folder with everything. The zip is reproducible: the
same files give the same bytes.

    python -m tools.package          build/plugins/geolangbind_qgis/ and the zip
    python -m tools.package --dev    the folder only, made of links into the checkout
"""

from __future__ import annotations

import argparse
import shutil
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from geolangbind_qgis import locked
from tools import plugin_metadata, vendored
from tools.i18n import build

ROOT = Path(__file__).resolve().parent.parent
NAME = "geolangbind_qgis"
BESIDE = ("metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "resources", "i18n")
REQUIREMENTS = tuple(Path("requirements", name) for name in ("engine.txt", *locked.LOCKS))
STARTER = Path("resources", "models", "starter")
STARTER_FILES = ("config.json", "model.safetensors", "tokenizer.json")
STARTER_BYTES = 15 * 1024**2
ZIP_BYTES = 25_000_000  # what the plugin repository takes
TIMESTAMP = (2026, 1, 1, 0, 0, 0)
LEFT_OUT = ("__pycache__", ".pyc", ".gitkeep", ".ts", ".partial")
SUFFIXES = (
    *(".py", ".typed", ".ui", ".html", ".css", ".md", ".txt", ".json", ".csv", ".qml", ".qm"),
    *(".svg", ".png", ".jpg", ".safetensors", ".lock"),
)


class PackagingError(Exception):
    """Something that must not be shipped, or is missing."""


def contents(root: Path = ROOT) -> dict[str, Path]:
    """Return what the plugin folder holds: its name in there -> the file in the checkout, sorted.

    Raises ``PackagingError`` when a file is missing, not expected or a binary.
    """
    check_starter(root)
    if not build.compile_all(root / "i18n"):
        raise PackagingError(f"there are no translations in {root / 'i18n'}")
    found: dict[str, Path] = {}
    for path in _files(root / NAME):
        found[path.relative_to(root / NAME).as_posix()] = path
    for name in BESIDE:
        if not (root / name).exists():
            raise PackagingError(f"{name} is missing from {root}")
        for path in _files(root / name):
            found[path.relative_to(root).as_posix()] = path
    found.update({path.as_posix(): root / path for path in REQUIREMENTS})
    try:
        carried = vendored.contents()
    except FileNotFoundError as error:
        raise PackagingError(str(error)) from None
    for name, path in found.items():
        if path.suffix not in SUFFIXES and path.name != "LICENSE":
            raise PackagingError(f"{name}: files of this kind are not shipped; remove it")
    return dict(sorted({**found, **carried}.items()))


def check_starter(root: Path) -> None:
    """Raise ``PackagingError`` when the Starter is incomplete or too large."""
    missing = [name for name in STARTER_FILES if not (root / STARTER / name).is_file()]
    if missing:
        raise PackagingError(
            f"the Starter is incomplete: {STARTER / missing[0]} is missing; make it: make starter"
        )
    size = sum(path.stat().st_size for path in _files(root / STARTER))
    if size > STARTER_BYTES:
        raise PackagingError(f"the Starter has {size / 1e6:.1f} MB; at most 15 MiB are shipped")


def assemble(target: Path, root: Path = ROOT) -> Path:
    """Write ``target/geolangbind_qgis`` from real files; return it."""
    files = contents(root)
    folder = _fresh(target / NAME)
    for name, path in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(_bytes(name, path))
    return folder


def link(target: Path, root: Path = ROOT) -> Path:
    """Write ``target/geolangbind_qgis`` from links into the checkout; return it.

    Charts are drawn with QGIS's own pyqtgraph then.
    """
    build.compile_all(root / "i18n")
    folder = _fresh(target / NAME)
    beside = [root / name for name in BESIDE]
    for path in [*sorted((root / NAME).iterdir()), *beside, root / "requirements"]:
        if path.exists() and path.name not in LEFT_OUT:
            (folder / path.name).symlink_to(path, target_is_directory=path.is_dir())
    return folder


def write_zip(target: Path, root: Path = ROOT) -> Path:
    """Write ``target/geolangbind_qgis.<version>.zip`` and return its path.

    Raises ``PackagingError`` when the metadata would be refused or the zip is too large.
    """
    entries = plugin_metadata.read(root / "metadata.txt")
    refused = plugin_metadata.problems(entries)
    if refused:
        raise PackagingError(f"metadata.txt: {refused[0]}")
    files = contents(root)
    if entries["icon"] not in files:
        raise PackagingError(f"metadata.txt: icon {entries['icon']} is not in the package")
    shipped = {name: _bytes(name, source) for name, source in files.items()}
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{NAME}.{entries['version']}.zip"
    partial = path.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in shipped.items():
            info = zipfile.ZipInfo(f"{NAME}/{name}", TIMESTAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # Unix, wherever it is made
            info.external_attr = 0o100644 << 16
            archive.writestr(info, data)
    if partial.stat().st_size > ZIP_BYTES:
        raise PackagingError(f"the zip has {partial.stat().st_size / 1e6:.1f} MB; at most 25 MB")
    partial.replace(path)
    return path


def _bytes(name: str, path: Path) -> bytes:
    """Return what is shipped as ``name``; raises ``PackagingError``."""
    if not name.startswith(f"{vendored.INSIDE}/"):
        return path.read_bytes()
    try:
        return vendored.shipped(name, path)
    except ValueError as error:
        raise PackagingError(str(error)) from None


def _files(path: Path) -> list[Path]:
    """Return ``path`` itself or the files below it, without what is never shipped."""
    found = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    return [p for p in found if not any(part.endswith(LEFT_OUT) for part in p.parts)]


def _fresh(folder: Path) -> Path:
    """Return ``folder``, empty."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Assemble, and print where things are; return 1 with one line when it cannot be done."""
    parser = argparse.ArgumentParser(description="Assemble the plugin folder and the zip.")
    parser.add_argument("--dev", action="store_true", help="links into the checkout, no zip")
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="where to write")
    options = parser.parse_args(arguments)
    try:
        if options.dev:
            link(options.build / "plugins")
            print(f"QGIS_PLUGINPATH={options.build / 'plugins'} qgis")
            return 0
        folder = assemble(options.build / "plugins")
        archive = write_zip(options.build)
    except (PackagingError, OSError) as error:
        print(f"Nothing was packaged: {error}", file=sys.stderr)
        return 1
    for key in plugin_metadata.placeholders(plugin_metadata.read(ROOT / "metadata.txt")):
        print(f"Note: {key} in metadata.txt is a placeholder; fill it in before an upload.")
    print(f"Folder: {folder}\nZip:    {archive} ({archive.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
