"""Wrappers of values that prisma-client-py asks for and Diglot does not need; both are what they wrap."""

from __future__ import annotations

import base64
from typing import Any


class JsonString(str):
    """Text that is a JSON value itself, also where text would be read as JSON: what `Json("text")` gives."""

    __slots__ = ()


class Json:
    """`Json(value)` is `value` itself: Json fields take plain values.

    With `compat = "pcp"`, where text for a Json field is JSON text, `Json("text")` is the text as a value.
    """

    def __new__(cls, value: Any, /) -> Any:
        """The value, marked when it is text."""
        return JsonString(value) if type(value) is str else value

    @classmethod
    def keys(cls, **values: Any) -> Any:
        """An object from keywords."""
        return values


class Base64(bytes):
    """Bytes with the constructors of prisma-client-py. `Base64(text)` takes base64 text."""

    def __new__(cls, text: bytes | str) -> Base64:
        return super().__new__(cls, base64.b64decode(text))

    @classmethod
    def encode(cls, value: bytes) -> Base64:
        """Wrap raw bytes."""
        return super().__new__(cls, value)

    @classmethod
    def fromb64(cls, text: bytes | str) -> Base64:
        """Wrap what `text` encodes."""
        return cls(text)

    def decode_str(self, encoding: str = "utf-8") -> str:
        """The bytes as text."""
        return bytes(self).decode(encoding)

    def raw(self) -> bytes:
        """The bytes."""
        return bytes(self)
