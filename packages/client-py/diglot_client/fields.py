"""Wrappers of values that prisma-client-py asks for and Diglot does not need; both are what they wrap."""

from __future__ import annotations

import base64
from typing import Any


def Json(value: Any, /) -> Any:  # noqa: N802 the name that prisma-client-py gave it
    """`value` itself: Json fields take plain values."""
    return value


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

    def raw(self) -> bytes:
        """The bytes."""
        return bytes(self)
