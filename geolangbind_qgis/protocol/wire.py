# SPDX-License-Identifier: GPL-2.0-or-later
"""Dataclasses to and from JSON, one message a line."""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from typing import Any, Literal, TypeVar

T = TypeVar("T")


class ProtocolError(ValueError):
    """A message that does not fit the dataclass it should fill."""


def to_json(value: Any) -> Any:
    """Return ``value`` (a dataclass, tuple, dict or scalar) as plain JSON types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    return value


def from_json(kind: type[T], data: Any) -> T:
    """Build the dataclass ``kind`` from plain JSON types.

    Raises ``ProtocolError`` naming the field when a field is unknown, missing
    or of the wrong type.
    """
    return typing.cast(T, _convert(kind, data, kind.__name__))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _dataclass_from(kind: type, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise ProtocolError(f"{where}: expected an object, got {type(data).__name__}")
    hints = _hints(kind)
    unknown = sorted(set(data) - set(hints))
    if unknown:
        raise ProtocolError(f"{where}: unknown field {unknown[0]!r}")
    values = {key: _convert(hints[key], item, f"{where}.{key}") for key, item in data.items()}
    try:
        return kind(**values)
    except TypeError as error:
        raise ProtocolError(f"{where}: {error}") from None


def _tuple_from(kind: Any, data: Any, where: str) -> Any:
    if not isinstance(data, (list, tuple)):
        raise ProtocolError(f"{where}: expected a list, got {type(data).__name__}")
    arguments = typing.get_args(kind)
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_convert(arguments[0], item, f"{where}[{i}]") for i, item in enumerate(data))
    if len(arguments) != len(data):
        raise ProtocolError(f"{where}: expected {len(arguments)} values, got {len(data)}")
    return tuple(_convert(a, item, where) for a, item in zip(arguments, data))


def _union_from(kind: Any, data: Any, where: str) -> Any:
    members = typing.get_args(kind)
    if data is None and type(None) in members:
        return None
    rest = [member for member in members if member is not type(None)]
    return _convert(rest[0], data, where)


def _scalar_from(kind: Any, data: Any, where: str) -> Any:
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise ProtocolError(f"{where}: expected {kind.__name__}, got {data!r}")
    return data


def _convert(kind: Any, data: Any, where: str) -> Any:
    origin = typing.get_origin(kind)
    if kind is Any:
        return data
    if dataclasses.is_dataclass(kind):
        return _dataclass_from(typing.cast(type, kind), data, where)
    if origin is tuple:
        return _tuple_from(kind, data, where)
    if origin is typing.Union:
        return _union_from(kind, data, where)
    if origin is Literal:
        if data not in typing.get_args(kind):
            raise ProtocolError(f"{where}: {data!r} is none of {', '.join(typing.get_args(kind))}")
        return data
    if origin is dict:
        return _scalar_from(dict, data, where)
    return _scalar_from(kind, data, where)


def encode_line(message: dict[str, Any]) -> bytes:
    """Return one message as a UTF-8 JSON line. NaN and infinity are refused."""
    text = json.dumps(to_json(message), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def decode_line(line: bytes) -> dict[str, Any]:
    """Return the message in one line; ``ProtocolError`` when it is not a JSON object."""
    try:
        message = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise ProtocolError(f"not a JSON line: {error}") from None
    if not isinstance(message, dict):
        raise ProtocolError("not a JSON object")
    return message
