# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells what classes the expressions in a file belong to, so that their names can be looked up.

No more than can be told from the file itself: imported classes, annotated arguments, what is
assigned once, what the signatures in docstrings say that methods return.
"""

from __future__ import annotations

import ast
import enum
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "geolangbind_qgis"
_RETURNS = re.compile(r"-> (?:Optional\[)?([A-Za-z]\w*)\]?(?: ?\| ?None)?$", re.MULTILINE)


class Library(Protocol):
    """What is looked up; a fault is a text, empty where there is none."""

    def find(self, module: str, name: str) -> Any:
        """Return what is imported from ``module``; ``None`` where that is none of ours."""

    def import_fault(self, module: str, name: str) -> str:
        """Say what is wrong with an import; ``name`` is empty for ``import module``."""

    def attribute_fault(self, name: str) -> str:
        """Say what is wrong with an attribute of anything."""

    def member_fault(self, kind: type, name: str) -> str:
        """Say what is wrong with ``name`` of ``kind`` or of an object of it."""

    def returned(self, method: Any) -> Instance | None:
        """Return what a method returns, if that can be told."""


@dataclass(frozen=True)
class Instance:
    """An expression that is an object of ``kind``."""

    kind: type


@dataclass
class Scope:
    """What names and attributes of ``self`` stand for; ``None``: it cannot be told."""

    names: dict[str, Any]
    attributes: dict[str, Any] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    base: type | None = None  # the Qt class that ``self`` is one of, if it is certain


class Checker:
    """Looks through one file; ``faults`` are lines of text."""

    def __init__(self, path: str, source: str, library: Library) -> None:
        self._path, self._tree = path, ast.parse(source, filename=path)
        self._library = library
        self.faults: list[str] = []

    def check(self) -> list[str]:
        """Return the faults of the file."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Attribute):
                self._note(node, self._library.attribute_fault(node.attr))
        self._visit(self._tree.body, Scope(dict(self._imported())))
        return self.faults

    def _note(self, node: ast.AST, text: str) -> None:
        line = f"{self._path}:{getattr(node, 'lineno', 0)}: {text}"
        if text and line not in self.faults:
            self.faults.append(line)

    def _imported(self) -> Iterator[tuple[str, Any]]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self._note(node, self._library.import_fault(alias.name, ""))
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    module = str(node.module or "")
                    self._note(node, self._library.import_fault(module, alias.name))
                    yield alias.asname or alias.name, self._library.find(module, alias.name)

    def _visit(self, body: list[ast.stmt], scope: Scope) -> None:
        """Go through statements in their order; functions and classes have scopes of their own."""
        for statement in body:
            if isinstance(statement, ast.ClassDef):
                self._visit_class(statement, scope)
            elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._visit_function(statement, scope)
            else:
                self._visit_statement(statement, scope)

    def _visit_statement(self, statement: ast.stmt, scope: Scope) -> None:
        for name, value in ast.iter_fields(statement):
            if name in ("body", "orelse", "finalbody") and isinstance(value, list):
                self._visit(value, scope)
            elif name == "handlers":
                for handler in value:
                    self._visit(handler.body, scope)
            else:
                for part in value if isinstance(value, list) else [value]:
                    if isinstance(part, ast.AST):
                        self._look_up(part, scope)
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target = statement.targets[0]
            if isinstance(target, ast.Name):
                scope.names[target.id] = self._kind(statement.value, scope)
        for name in _bound(statement):
            scope.names[name] = None

    def _visit_class(self, node: ast.ClassDef, outer: Scope) -> None:
        bases = [self._kind(base, outer) for base in node.bases]
        certain = len(bases) == 1 and isinstance(bases[0], type)
        scope = Scope(dict(outer.names), base=bases[0] if certain else None)
        for part in ast.walk(node):
            if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
                scope.own.add(part.name)
            elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                scope.own.add(part.target.id)
            elif isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                scope.own.add(part.id)
            elif isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store):
                scope.own.add(part.attr)
        for part in ast.walk(node):
            if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Attribute):
                target = part.targets[0]
                if isinstance(target.value, ast.Name) and target.value.id == "self":
                    kind = self._kind(part.value, scope, quiet=True)
                    if scope.attributes.setdefault(target.attr, kind) != kind:
                        scope.attributes[target.attr] = None
        self._visit(node.body, scope)

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, outer: Scope) -> None:
        scope = Scope(dict(outer.names), outer.attributes, outer.own, outer.base)
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
            kind = self._kind(argument.annotation, outer) if argument.annotation else None
            scope.names[argument.arg] = Instance(kind) if isinstance(kind, type) else None
        for default in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self._look_up(default, outer)
        self._visit(node.body, scope)

    def _look_up(self, node: ast.AST, scope: Scope) -> None:
        """Look every attribute in an expression up."""
        hidden = {name for part in ast.walk(node) for name in _bound(part)}
        if hidden:
            names = {name: kind for name, kind in scope.names.items() if name not in hidden}
            scope = Scope(names, scope.attributes, scope.own, scope.base)
        for part in ast.walk(node):
            if isinstance(part, ast.Attribute):
                self._kind(part, scope)

    def _kind(self, node: ast.AST | None, scope: Scope, quiet: bool = False) -> Any:
        """Return the class, enum member or ``Instance`` that ``node`` is, or ``None``."""
        if isinstance(node, ast.Name):
            return scope.names.get(node.id)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            other = node.right
            is_optional = isinstance(other, ast.Constant) and other.value is None
            return self._kind(node.left, scope, quiet) if is_optional else None
        if isinstance(node, ast.Call):
            called = self._kind(node.func, scope, quiet)
            if isinstance(called, type):
                return None if issubclass(called, enum.Enum) else Instance(called)
            return self._library.returned(called)
        if not isinstance(node, ast.Attribute):
            return None
        if isinstance(node.value, ast.Name) and node.value.id == "self":
            return self._own(node, scope, quiet)
        of = self._kind(node.value, scope, quiet)
        kind = of.kind if isinstance(of, Instance) else of
        return self._member(node, kind, quiet) if isinstance(kind, type) else None

    def _own(self, node: ast.Attribute, scope: Scope, quiet: bool) -> Any:
        if node.attr in scope.attributes:
            return scope.attributes[node.attr]
        if node.attr in scope.own or scope.base is None:
            return None
        return self._member(node, scope.base, quiet)

    def _member(self, node: ast.Attribute, kind: type, quiet: bool) -> Any:
        if not quiet:
            self._note(node, self._library.member_fault(kind, node.attr))
        return getattr(kind, node.attr, None)


def returned(method: Any, find: Callable[[str], Any]) -> Instance | None:
    """Return what ``method`` returns by the signatures in its docstring, if they agree."""
    kinds = set(_RETURNS.findall(getattr(method, "__doc__", None) or ""))
    found = find(kinds.pop()) if len(kinds) == 1 else None
    if isinstance(found, type) and not issubclass(found, enum.Enum):
        return Instance(found)
    return None


def faults(library: Callable[[str], Library]) -> list[str]:
    """Return a line for each fault on the QGIS side; ``library`` is made for a file's source."""
    found: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] != "engine":
            source = path.read_text(encoding="utf-8")
            found += Checker(str(path.relative_to(ROOT)), source, library(source)).check()
    return found


def _bound(node: ast.AST) -> Iterator[str]:
    """Yield the names that ``node`` gives a new meaning: loops, lambdas, ``with``."""
    targets: list[ast.AST | None] = []
    if isinstance(node, (ast.For, ast.comprehension)):
        targets = [node.target]
    elif isinstance(node, ast.With):
        targets = [item.optional_vars for item in node.items]
    elif isinstance(node, ast.Lambda):
        yield from (argument.arg for argument in node.args.args)
    for target in filter(None, targets):
        for part in ast.walk(target):
            if isinstance(part, ast.Name):
                yield part.id
