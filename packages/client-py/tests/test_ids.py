"""Generated ids have the formats of the libraries they are named after, and no two are equal."""

from __future__ import annotations

import re

import pytest

from diglot_client.ids import base, generator

FORMATS = [
    ("cuid", (), r"c[0-9a-z]{24}"),
    ("cuid", (2,), r"[a-z][0-9a-z]{23}"),
    ("uuid", (), r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    ("uuid", (7,), r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    ("ulid", (), r"[0-7][0-9A-HJKMNP-TV-Z]{25}"),
    ("nanoid", (), r"[0-9A-Za-z_-]{21}"),
    ("nanoid", (8,), r"[0-9A-Za-z_-]{8}"),
]


@pytest.mark.parametrize(("fn", "args", "pattern"), FORMATS)
def test_format(fn: str, args: tuple[int, ...], pattern: str) -> None:
    made = [generator(fn, args)() for _ in range(100)]
    assert all(re.fullmatch(pattern, value) for value in made)
    assert len(set(made)) == len(made)


def test_base() -> None:
    assert base(35 * 36 + 1, "0123456789abcdefghijklmnopqrstuvwxyz", 4) == "00z1"
