"""Wrappers of values that prisma-client-py asks for and Diglot does not need; both are what they wrap."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, cast

from .values import JsonNull

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class JsonString(str):
    """Text that is a JSON value itself, also where text would be read as JSON: what `Json("text")` gives."""

    __slots__ = ()


class Json:
    """`Json(value)` is `value` itself: Json fields take plain values. `Json(None)` is the JSON value null.

    With `compat = "pcp"`, where text for a Json field is JSON text, `Json("text")` is the text as a value.
    """

    def __new__(cls, value: Any, /) -> Json:
        """The value, marked when it is text or None."""
        found: Any = JsonNull if value is None else JsonString(value) if type(value) is str else value
        return found

    @classmethod
    def keys(cls, **values: Any) -> Any:
        """An object from keywords."""
        return values


class Base64(bytes):
    """Bytes with the methods of prisma-client-py. `Base64(text)` takes base64 text, and `str()` gives it."""

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

    def decode(self) -> bytes:  # pyright: ignore[reportIncompatibleMethodOverride] prisma-client-py: not to text
        """The bytes."""
        return bytes(self)

    def decode_str(self, encoding: str = "utf-8") -> str:
        """The bytes as text."""
        return bytes(self).decode(encoding)

    def raw(self) -> bytes:
        """The bytes."""
        return bytes(self)

    def __str__(self) -> str:
        return base64.b64encode(self).decode()

    def __reduce__(self) -> tuple[Any, ...]:
        return Base64.encode, (bytes(self),)

    @classmethod
    def validated(cls, value: Any) -> Base64:
        """What pydantic makes of a value: text is base64, bytes are bytes. Raises ValueError."""
        if isinstance(value, str):
            return cls(value)
        if isinstance(value, (bytes, bytearray, memoryview)):
            return value if isinstance(value, Base64) else cls.encode(bytes(cast("bytes", value)))
        raise ValueError("must be bytes or base64 text")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from pydantic_core import core_schema

        text = core_schema.plain_serializer_function_ser_schema(str, when_used="json")
        return core_schema.no_info_plain_validator_function(cls.validated, serialization=text)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: Any) -> dict[str, Any]:
        return {"type": "string", "format": "byte"}
