# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of QGIS that the docks only pass around: any call works and says nothing.

What a test looks at is written out in ``core`` and ``gui`` instead.
"""

from __future__ import annotations

from typing import Any


class Anything:
    """Answers every call and attribute with something of its kind; counts as empty and false."""

    def __init__(self, *_args: Any, **_named: Any) -> None:
        pass

    def __call__(self, *_args: Any, **_named: Any) -> Anything:
        return Anything()

    def __getattr__(self, name: str) -> Anything:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __iter__(self):
        return iter(())

    def __bool__(self) -> bool:
        return False

    def __or__(self, other: Any) -> Anything:
        return self

    __ror__ = __and__ = __or__


class _Meta(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = stub(f"{cls.__name__}.{name}") if name[0].isupper() else Anything()
        setattr(cls, name, made)
        return made


def stub(name: str) -> type:
    """Return a class of this name whose members are anything."""
    return _Meta(name, (Anything,), {})
