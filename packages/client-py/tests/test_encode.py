"""What a column cannot hold exactly is refused, with the place of the value."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from diglot_client.drivers.postgres.codec import PostgresWords
from diglot_client.drivers.sqlite.codec import SqliteWords
from diglot_client.encode import Encoding, encoder
from diglot_client.errors import DiglotError, ValidationError
from diglot_client.manifest import Enum
from diglot_client.plan import Codec
from diglot_client.values import NOT_GIVEN

ROLE = Enum("Role", "Role", None, {"ADMIN": "admin"})
POSTGRES = Encoding(PostgresWords(), {"Role": ROLE})
SQLITE = Encoding(SqliteWords(), {"Role": ROLE})
NOON = datetime(2024, 2, 29, 12, 0, 0, 1, tzinfo=UTC)

REFUSED: list[tuple[Codec, Any, str]] = [
    (Codec("Int"), float("nan"), "notFinite"),
    (Codec("Int"), 1.5, "fraction"),
    (Codec("Int"), True, "wrongType"),
    (Codec("Int"), "1", "wrongType"),
    (Codec("BigInt"), 1e300, "unsafeInteger"),
    (Codec("Decimal"), "1,5", "invalidDecimal"),
    (Codec("Decimal"), Decimal("Infinity"), "invalidDecimal"),
    (Codec("Boolean"), 1, "wrongType"),
    (Codec("String"), "\ud800", "loneSurrogate"),
    (Codec("String"), "a\0b", "nulByte"),
    (Codec("DateTime"), datetime(2024, 1, 1), "naiveDateTime"),
    (Codec("DateTime"), "2024-01-01", "invalidDateTime"),
    (Codec("DateTime"), "2024-02-30T00:00:00Z", "invalidDateTime"),
    (Codec("Bytes"), "???", "invalidBytes"),
    (Codec("Enum", enum="Role"), "admin", "invalidEnum"),
    (Codec("Json", form="json"), {"a": float("inf")}, "invalidJson"),
    (Codec("Int", form="list"), [1, None], "notNull"),
    (Codec("Int", form="list"), [1, NOT_GIVEN], "undefinedElement"),
]

WRITTEN: list[tuple[Encoding, Codec, Any, Any]] = [
    (POSTGRES, Codec("Int"), 3.0, 3),
    (POSTGRES, Codec("BigInt"), "9223372036854775807", 2**63 - 1),
    (POSTGRES, Codec("Decimal"), "1.10", Decimal("1.10")),
    (POSTGRES, Codec("Enum", enum="Role"), "ADMIN", "admin"),
    (POSTGRES, Codec("String", form="contains"), "50%_\\", "%50\\%\\_\\\\%"),
    (POSTGRES, Codec("Json", form="json"), {"b": 1, "aa": [None]}, '{"b":1,"aa":[null]}'),
    (SQLITE, Codec("Json", form="json"), {"aa": 1, "b": 2}, '{"b":2,"aa":1}'),
    (SQLITE, Codec("DateTime"), "2024-02-29T12:00:00.000001Z", "2024-02-29T12:00:00.000001+00:00"),
    (SQLITE, Codec("DateTime"), NOON.replace(microsecond=0), "2024-02-29T12:00:00.000+00:00"),
    (SQLITE, Codec("String", form="list"), ["a", "é"], '["a","é"]'),
    (SQLITE, Codec("Json", form="jsonPath"), ["a", "0", "-1"], '$."a"[0][#-1]'),
]


@pytest.mark.parametrize(("codec", "value", "kind"), REFUSED)
def test_refused(codec: Codec, value: Any, kind: str) -> None:
    for encoding in (POSTGRES, SQLITE):
        with pytest.raises(ValidationError) as caught:
            encoder(codec, encoding)(value, ("where", "x"))
        assert caught.value.kind == kind
        assert caught.value.path[:2] == ("where", "x")


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1])
def test_out_of_range_is_p2020(value: int) -> None:
    with pytest.raises(DiglotError) as caught:
        encoder(Codec("Int"), SQLITE)(value, ("where", "x"))
    assert getattr(caught.value, "code", None) == "P2020"
    assert str(value) not in str(caught.value).replace("-2147483648 to 2147483647", "")


@pytest.mark.parametrize(("encoding", "codec", "value", "expected"), WRITTEN)
def test_written(encoding: Encoding, codec: Codec, value: Any, expected: Any) -> None:
    assert encoder(codec, encoding)(value, ()) == expected
