# SPDX-License-Identifier: GPL-2.0-or-later
"""Collects the strings that people see into ``i18n/*.ts`` and compiles finished translations.

Qt's own tool cannot tell the context of module-level ``tr()`` functions; this
one reads it from their call of ``translate("Context", text)``, and takes the
class for ``self.tr()``. ``geolangbind_en.ts`` is the source; copy it to
``geolangbind_xx.ts`` to start a language, run this again to bring it up to date.

    python -m tools.translations            writes i18n/*.ts, and .qm beside them
    python -m tools.translations --check    writes nothing; 1 when the source is out of date
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "geolangbind_qgis"
FOLDER = ROOT / "i18n"
SOURCE = "geolangbind_en.ts"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
Strings = dict[str, dict[str, bool]]  # context -> its strings in order; True: has a plural
Done = dict[tuple[str, str], ET.Element]  # (context, source) -> finished translation


class HiddenStringError(ValueError):
    """A ``tr()`` whose text is no literal, or whose context is unknown."""


def strings(package: Path = PACKAGE) -> Strings:
    """Return every string given to ``tr()`` in ``package``, by context, sorted by context."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py")}
    own = {_module(path, package): _own_context(tree) for path, tree in trees.items()}
    found: Strings = {}
    for path, tree in sorted(trees.items()):
        contexts = {"": own[_module(path, package)]}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for name in node.names:
                    context = own.get(f"{node.module}.{name.name}", "")
                    contexts[name.asname or name.name] = context
        for context, text, plural in _calls(tree, contexts, "", path):
            found.setdefault(context, {})[text] = plural
    return dict(sorted(found.items()))


def _module(path: Path, package: Path) -> str:
    return ".".join(path.relative_to(package.parent).with_suffix("").parts)


def _own_context(tree: ast.AST) -> str:
    """Return the context that the file's own ``tr`` function names, or an empty string."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name == "tr":
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                    first = node.args[0] if node.args else None
                    if node.func.attr == "translate" and isinstance(first, ast.Constant):
                        return str(first.value)
    return ""


def _calls(
    tree: ast.AST, contexts: dict[str, str], around: str, path: Path
) -> Iterator[tuple[str, str, bool]]:
    """Yield context, text, has-a-plural of each ``tr("…")``, ``self.tr("…")``, ``module.tr("…")``.

    ``contexts`` are those of the ``tr`` functions of modules that the file
    imports, and under an empty name its own; ``around`` is the class.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and node.args:
            called, argument = node.func, node.args[0]
            context = None
            if isinstance(called, ast.Name) and called.id == "tr":
                context = contexts[""]
            elif isinstance(called, ast.Attribute) and called.attr == "tr":
                owner = called.value.id if isinstance(called.value, ast.Name) else ""
                context = around if owner == "self" else contexts.get(owner, "")
            if context is not None:
                if not context or not isinstance(argument, ast.Constant):
                    raise HiddenStringError(f"{path}:{node.lineno}: no translator sees this tr()")
                yield context, str(argument.value), len(node.args) > 2
        inner = node.name if isinstance(node, ast.ClassDef) else around
        yield from _calls(node, contexts, inner, path)


def read(path: Path) -> Done:
    """Return the finished translations in a ``.ts`` file."""
    done: Done = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and not translation.get("type"):
                done[name, message.findtext("source", "")] = translation
    return done


def render(found: Strings, language: str, done: Done) -> str:
    """Return a ``.ts`` file; what is in ``done`` is finished, the rest waits for a translator."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, texts in found.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text, plural in texts.items():
            message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
            ET.SubElement(message, "source").text = text
            if (name, text) in done:
                message.append(done[name, text])
                continue
            translation = ET.SubElement(message, "translation", type="unfinished")
            if plural:
                ET.SubElement(translation, "numerusform")
    ET.indent(root, "  ")
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def updated(path: Path, found: Strings) -> str:
    """Return what the ``.ts`` file ``path`` should hold: today's strings, yesterday's work."""
    done = read(path) if path.is_file() else {}
    return render(found, path.stem.rpartition("_")[2], done)


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Write a ``.qm`` beside every translation; Qt's ``lrelease`` does it."""
    written = []
    for path in sorted(folder.glob("geolangbind_*.ts")):
        if path.name != SOURCE:
            target = path.with_suffix(".qm")
            program = shutil.which("lrelease") or "lrelease"
            subprocess.run([program, "-silent", str(path), "-qm", str(target)], check=True)
            written.append(target)
    return written


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check; return 1 with one line when something is wrong."""
    parser = argparse.ArgumentParser(description="Collect the strings to translate.")
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    try:
        found = strings()
    except HiddenStringError as error:
        print(error, file=sys.stderr)
        return 1
    source = FOLDER / SOURCE
    if options.check:
        fresh = source.is_file() and source.read_text(encoding="utf-8") == updated(source, found)
        print(f"{source.relative_to(ROOT)}: " + ("up to date" if fresh else "make translations"))
        return 0 if fresh else 1
    FOLDER.mkdir(exist_ok=True)
    for path in {source, *FOLDER.glob("geolangbind_*.ts")}:
        path.write_text(updated(path, found), encoding="utf-8")
    compile_all()
    print(f"{sum(map(len, found.values()))} strings in {len(found)} contexts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
