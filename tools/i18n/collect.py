# SPDX-License-Identifier: GPL-2.0-or-later
"""Collects the strings that people see, from the code and from what is bundled.

Qt's own tool cannot tell the context of module-level ``tr()`` functions; this
one reads it from their call of ``translate("Context", text)``, and takes the
class for ``self.tr()``.
"""

from __future__ import annotations

import ast
import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "geolangbind_qgis"
RESOURCES = ROOT / "resources"
BUNDLED = "Bundled"  # context of what stands in resources/, see geolangbind_qgis/language.py
Strings = dict[str, dict[str, bool]]  # context -> its strings in order; True: has a plural


class HiddenStringError(ValueError):
    """A ``tr()`` whose text is no literal, or whose context is unknown."""


def everything() -> Strings:
    """Return what a translator sees: the strings of the code and those in ``resources/``."""
    found = {**strings(), BUNDLED: bundled()}
    return dict(sorted(found.items()))


def bundled(folder: Path = RESOURCES) -> dict[str, bool]:
    """Return what is said of prompt sets, sensors that are no mere name, and frequent sentences.

    Classes and prompts stay English: so do the models.
    """
    found: dict[str, bool] = {}
    for path in sorted((folder / "prompts").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        found.update({content[key]: False for key in ("title", "about") if content.get(key)})
    sensors = json.loads((folder / "sensors.json").read_text(encoding="utf-8"))["sensors"]
    titles = [sensor["title"] for sensor in sensors]
    found.update({title: False for title in titles if re.search(r"\b[a-z]{3,}", title)})
    sentences = json.loads((folder / "sentences.json").read_text(encoding="utf-8"))
    found.update(dict.fromkeys(sentences, False))
    return found


def strings(package: Path = PACKAGE) -> Strings:
    """Return every string given to ``tr()`` in ``package``, by context, sorted by context.

    Raises ``HiddenStringError`` for one that no translator would see.
    """
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py")}
    own = {_module(path, package): _own_context(tree) for path, tree in trees.items()}
    found: Strings = {}
    for path, tree in sorted(trees.items()):
        contexts = {"": own[_module(path, package)]}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for name in node.names:
                    if name.name == "tr":
                        contexts[""] = own.get(str(node.module), "")
                        continue
                    context = own.get(f"{node.module}.{name.name}", "")
                    contexts[name.asname or name.name] = context
        for context, text, plural in _calls(tree, contexts, "", path):
            found.setdefault(context, {})[text] = plural
    return dict(sorted(found.items()))


@functools.lru_cache(maxsize=1)  # the package is read once
def heirs(package: Path = PACKAGE) -> dict[str, set[str]]:
    """Return the classes derived from each class, at any depth, by name.

    ``self.tr()`` of PyQt takes the class of the object as context, not the
    class whose code calls it: a dock asks under its own name for what is
    written in its base class.
    """
    bases: dict[str, set[str]] = {}
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = (getattr(base, "id", getattr(base, "attr", "")) for base in node.bases)
                bases.setdefault(node.name, set()).update(names)
    found: dict[str, set[str]] = {}
    for name in bases:
        above = list(bases[name])
        while above:
            base = above.pop()
            if name not in found.setdefault(base, set()):
                found[base].add(name)
                above += bases.get(base, ())
    return found


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
