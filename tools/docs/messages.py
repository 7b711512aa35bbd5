# SPDX-License-Identifier: GPL-2.0-or-later
"""Every error the plugin can show, read from the code, as a page of the help.

What stands in a message for a name or a number is shown as an ellipsis.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "geolangbind_qgis"
PAGE = ROOT / "resources" / "help" / "messages.md"
GAP = "…"
DEEPEST = 6  # functions, variables and tables that a text is followed through
# kinds of error by the section of troubleshooting.md that explains them
SECTIONS = {
    "The engine": ("EngineMissing", "EngineFailed", "EngineError", "EnvironmentFailed"),
    "The device and its memory": ("DeviceError",),
    "The scene": ("SceneError", "SourceError"),
    "Bands and wavelengths": ("WavelengthError",),
    "Area and extent": ("AreaError",),
    "Classes and prompts": ("PromptError", "PromptSetError"),
    "Models and checkpoints": ("CheckpointError", "LicenceError"),
    "Downloads": ("HubError",),
    "Photos": ("PhotoError",),
    "Results and where they are written": ("OutputError", "ResultError"),
    "Stored embeddings": ("StoreError", "UnusableStoreError"),
    "Charts": ("NoChartError",),
    "On the command line": ("UsageError", "BundleError"),
}
HEAD = """# Every message

What the plugin can say when something does not work, by the part that says it. Where a name or a
number stands in a message there are three dots here. Most messages end with what to do;
[When something goes wrong](troubleshooting.md) says more.
"""


def messages(package: Path = PACKAGE) -> dict[str, list[str]]:
    """Return the messages of each kind of error in ``SECTIONS``, sorted, none twice."""
    kinds = {kind for group in SECTIONS.values() for kind in group}
    found: dict[str, set[str]] = {kind: set() for kind in kinds}
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
        for scope in [*functions.values(), tree]:
            for call in _calls(scope):
                kind = call.func.id if isinstance(call.func, ast.Name) else ""
                if kind in kinds:
                    for argument in call.args:
                        found[kind].update(_texts(argument, scope, functions, 0))
    return {kind: sorted(filter(_is_sentence, texts)) for kind, texts in found.items()}


def page(package: Path = PACKAGE) -> str:
    """Return the page of the help that lists them, in Markdown."""
    found = messages(package)
    parts = [HEAD]
    for title, kinds in SECTIONS.items():
        lines = sorted({text for kind in kinds for text in found[kind]})
        if lines:
            anchor = title.lower().replace(" ", "-")
            parts.append(f"## {title}\n\n[More about it](troubleshooting.md#{anchor})\n")
            parts.append("".join(f"- {_plain(line)}\n" for line in lines))
    return "\n".join(parts)


def _calls(scope: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls in ``scope``, of a module only those outside functions."""
    waiting = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call):
            yield node
        if not isinstance(node, ast.FunctionDef):
            waiting.extend(ast.iter_child_nodes(node))


def _texts(
    node: ast.expr, scope: ast.AST, functions: dict[str, ast.FunctionDef], depth: int
) -> Iterator[str]:
    """Yield what an expression can say: literals, variables of the function, its module's own."""
    text = _literal(node)
    if text:
        yield text
    elif depth > DEEPEST:
        return
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, scope, functions, depth + 1)
        yield from _texts(node.orelse, scope, functions, depth + 1)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _texts(value, scope, functions, depth + 1)
    elif isinstance(node, ast.Name):
        for found in ast.walk(scope):
            if isinstance(found, ast.Assign) and any(
                isinstance(target, ast.Name) and target.id == node.id for target in found.targets
            ):
                yield from _texts(found.value, scope, functions, depth + 1)
    elif isinstance(node, ast.Call):
        function = functions.get(_name(node.func))
        if function is not None:
            for found in ast.walk(function):
                if isinstance(found, ast.Return) and found.value is not None:
                    yield from _texts(found.value, function, functions, depth + 1)
        elif isinstance(node.func, ast.Attribute):  # line.format(…)
            for inner in (node.func.value, *node.args):  # a table's usual answer, too
                yield from _texts(inner, scope, functions, depth + 1)


def _literal(node: ast.expr | None) -> str:
    """Return the text of a literal, of ``tr(…)`` or ``….format(…)``; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (v.value if isinstance(v, ast.Constant) else GAP for v in node.values)
        return "".join(map(str, parts))
    if isinstance(node, ast.Call):
        if _name(node.func) == "tr" and node.args:
            return _literal(node.args[0])
        if isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            return _literal(node.func.value)
    return ""


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_sentence(text: str) -> bool:
    return text.count(" ") > 2


def _plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is."""
    for sign in "\\`*_<>#[]|":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(re.sub(r"{\d}", GAP, text).split())
