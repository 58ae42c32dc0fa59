"""Rows become records: relations in the same row, nested and attached; a record equals a validated one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum as PyEnum

import pytest

from diglot_client import decode
from diglot_client.decode import Children, Decode, Decoding, Row, decoder
from diglot_client.drivers.postgres.codec import PostgresReads
from diglot_client.errors import InconsistentData
from diglot_client.manifest import Enum
from diglot_client.plan import Attach, Codec, Fetch, Group, Layout, Many, One, Scalar, Statement
from diglot_client.record import Record


class Role(PyEnum):
    ADMIN = "ADMIN"


class Author(Record):
    id: int
    role: Role | None
    price: Decimal | None
    posts: list[Post]


class Post(Record):
    id: int
    author: Author | None


DECODING = Decoding(
    PostgresReads(), {"Role": Enum("Role", "Role", None, {"ADMIN": "admin"})}, {"Author": Author, "Post": Post}
)
ID = Scalar("id", 0, Codec("Int"))
POST = Layout("Post", (ID,))


def test_a_record_equals_a_validated_one() -> None:
    layout = Layout("Author", (ID, Scalar("role", 1, Codec("Enum", enum="Role")), Scalar("price", 2, Codec("Decimal"))))
    (record,) = decoder(layout, DECODING)([(1, "admin", Decimal("1.10"))])
    assert record == Author.model_validate({"id": 1, "role": "ADMIN", "price": "1.1"})
    assert record.model_dump(mode="json") == {"id": 1, "role": "ADMIN", "price": "1.1"}
    with pytest.raises(InconsistentData):
        decoder(layout, DECODING)([(1, "unknown", None)])


def test_relations() -> None:
    nested = Layout("Author", (ID, Many("posts", 1, POST, reverse=True)))
    (record,) = decoder(nested, DECODING)([(1, [(2,), (3,)])])
    assert [post.id for post in record.posts] == [3, 2]
    statement = Statement("", (), "")
    attached = Layout("Author", (ID, Attach("posts", Fetch(statement, POST), True, (0,), (0,))))
    first, second = decoder(attached, DECODING)([(1,), (2,)], {1: ["a"]})
    assert (first.posts, second.posts) == (["a"], [])
    joined = Layout("Post", (ID, One("author", Layout("Author", (Scalar("id", 1, Codec("Int")),)), 1)))
    with_author, without = decoder(joined, DECODING)([(1, 7), (2, None)])
    assert (with_author.author.id, without.author) == (7, None)


def test_groups_are_plain_objects() -> None:
    layout = Layout(None, (Group("_sum", (Scalar("price", 0, Codec("Decimal")),)),))
    assert decoder(layout, DECODING)([(Decimal("3.00"),)]) == [{"_sum": {"price": Decimal(3)}}]


@pytest.mark.parametrize(("count", "paused"), [(50, 0), (51, 1)])
def test_the_collector_pauses_for_more_than_100_records(
    count: int, paused: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[int] = []

    def unseen(make: Decode, rows: Sequence[Row], *children: Children) -> list[object]:
        pauses.append(len(rows))
        return make(rows, *children)

    monkeypatch.setattr(decode, "unseen", unseen)
    joined = Layout("Post", (ID, One("author", Layout("Author", (Scalar("id", 1, Codec("Int")),)), 1)))
    assert len(decoder(joined, DECODING)([(number, number) for number in range(count)])) == count
    assert len(pauses) == paused
    nested = Layout("Author", (ID, Many("posts", 1, POST)))
    decoder(nested, DECODING)([(1, [(number,) for number in range(count + 49)])])
    assert len(pauses) == 2 * paused
