"""The benchmark's rows: the same ones in every run, written with COPY."""

from __future__ import annotations

import json
import random
import uuid
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import asyncpg

ITEMS, USERS, PEOPLE, MOVIES, REVIEWS_PER_MOVIE = 5000, 1000, 2000, 500, 20
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)

WORDS = "amber birch cedar delta ember flint grove haven inlet jewel knoll larch maple north ocean"

Rows = list[tuple[Any, ...]]


def tables() -> dict[str, Rows]:
    """Table name -> rows in column order, in an order that satisfies the foreign keys."""
    rng = random.Random(20)
    words = WORDS.split()

    def text(count: int) -> str:
        return " ".join(rng.choices(words, k=count))

    def moment() -> datetime:
        return EPOCH + timedelta(microseconds=rng.randrange(100_000_000_000_000))

    items: Rows = [
        (
            number, text(3), uuid.UUID(int=rng.getrandbits(128)), Decimal(rng.randrange(100, 9_999_999)) / 100,
            rng.randrange(1000), rng.random() * 50, rng.random() < 0.7, rng.choice(["NEW", "ACTIVE", "SOLD"]),
            moment(), json.dumps({"color": rng.choice(words), "sizes": [1, 2, 3]}),
            text(5) if rng.random() < 0.5 else None, rng.randrange(2**53, 2**62),
        )
        for number in range(1, ITEMS + 1)
    ]  # fmt: skip
    users: Rows = [(number, text(2), f"user{number}@example.com", moment()) for number in range(1, USERS + 1)]
    people: Rows = [
        (number, rng.choice(words), rng.choice([None, *words]), rng.choice(words), text(20))
        for number in range(1, PEOPLE + 1)
    ]
    movies: Rows = [(number, text(3), rng.randrange(1950, 2024), text(30)) for number in range(1, MOVIES + 1)]
    directings: Rows = []
    castings: Rows = []
    reviews: Rows = []
    for movie, *_ in movies:
        crew = rng.sample(range(1, PEOPLE + 1), 10)
        directings += [(movie, person, position) for position, person in enumerate(crew[:2])]
        castings += [(movie, person, position) for position, person in enumerate(crew[2:])]
        for _ in range(REVIEWS_PER_MOVIE):
            reviews.append(
                (len(reviews) + 1, text(25), rng.randrange(1, 6), moment(), rng.randrange(1, USERS + 1), movie)
            )
    return {
        "Item": items, "User": users, "Person": people, "Movie": movies,
        "Directing": directings, "Casting": castings, "Review": reviews,
    }  # fmt: skip


async def seed(url: str) -> None:
    """Fill the empty tables at `url` and analyse them, so that the planner knows them."""
    connection = await asyncpg.connect(url)
    try:
        for table, rows in tables().items():
            await connection.copy_records_to_table(table, records=rows)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
