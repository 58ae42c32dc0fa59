"""`count.py URL` prints the statements of each workload and the compilations of 1,000 calls of equal shape, as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / ".generated"))

import diglot_adapter as reads

from diglot_client import NOT_GIVEN

CALLS = 1000
FIRST = 1_000_000
NOW = datetime(2024, 1, 1, tzinfo=UTC)


def item(number: int) -> dict[str, Any]:
    """A row of the wide table."""
    return {
        "id": number, "name": "x", "sku": "00000000-0000-0000-0000-000000000000", "price": "1.50", "quantity": 1,
        "weight": 0.5, "active": True, "status": "NEW", "created": NOW, "meta": {"a": 1}, "total": 1,
    }  # fmt: skip


def user(number: int) -> dict[str, Any]:
    """A row of User."""
    return {"id": number, "name": "x", "email": f"u{number}@example.com", "joined": NOW}


async def transaction(prisma: Any, number: int) -> None:
    """A read and two writes that belong together."""
    async with prisma.tx() as tx:
        found = await tx.user.find_unique(where={"id": 1})
        await tx.user.update(where={"id": 1}, data={"name": found.name})
        await tx.user.create(data=user(number + 10))


def workloads(prisma: Any) -> dict[str, Callable[[int], Awaitable[Any]]]:
    """Each workload as a function of a number that no other call has."""
    return {
        "find_unique": lambda number: reads.find_unique(7),
        "find_many_1000": lambda number: reads.find_many_1000(),
        "filtered_page": lambda number: reads.filtered_page(),
        "nested_movie": lambda number: reads.nested_movie(7),
        "person_movies": lambda number: reads.person_movies(7),
        "users_3_levels": lambda number: reads.users_3_levels(),
        "aggregate_group": lambda number: reads.aggregate_group(),
        "create": lambda number: prisma.user.create(data=user(number)),
        "create_many": lambda number: prisma.item.create_many(
            data=[item(number * 1000 + index) for index in range(1000)]
        ),
        "update": lambda number: prisma.item.update(where={"id": 1}, data={"quantity": {"increment": 1}}),
        "transaction": lambda number: transaction(prisma, number),
    }


def shapes(prisma: Any) -> dict[str, Callable[[int], Awaitable[Any]]]:
    """Calls whose shape does not depend on the number."""
    return {
        "unique": lambda number: prisma.user.find_unique(where={"email": f"{number}"}),
        "list": lambda number: prisma.user.find_many(where={"id": {"in": list(range(number))}}, take=1),
        "values": lambda number: prisma.item.find_many(
            where={"name": {"contains": f"x{number}"}, "quantity": {"gt": number, "lte": number + 5}},
            order_by=[{"price": "desc"}, {"id": "asc"}],
            take=1 + number % 7,
            skip=number,
        ),
        "include": lambda number: prisma.movie.find_many(
            where={"title": f"x{number}", "year": number, "reviews": {"some": {"rating": number % 5}}},
            include={"reviews": {"take": 1 + number % 3}},
        ),
        "not given": lambda number: prisma.item.find_many(
            where={"note": f"{number}", "name": NOT_GIVEN} if number % 2 else {"note": f"{number}"}, take=1
        ),
        "rows": lambda number: prisma.user.create_many(
            data=[user(FIRST + 100 * number + index) for index in range(1 + number % 5)]
        ),
    }


async def main() -> None:
    sent: list[str] = []
    await reads.open(sys.argv[1], log=lambda text, seconds: sent.append(text))
    prisma = reads.prisma
    statements: dict[str, list[str]] = {}
    for name, run in workloads(prisma).items():
        await run(100_000)
        sent.clear()
        await run(100_001)
        statements[name] = list(sent)
    compilations: dict[str, int] = {}
    for name, run in shapes(prisma).items():
        before = prisma._engine.compilations
        for number in range(1, CALLS + 1):
            await run(number)
        compilations[name] = prisma._engine.compilations - before
    before = prisma._engine.compilations
    for _ in range(2):
        await prisma.user.find_many(where={"OR": [{"id": -number} for number in range(1, 1501)]})
    huge = prisma._engine.compilations - before
    await prisma.disconnect()
    print(json.dumps({"statements": statements, "compilations": compilations, "huge": huge}))


if __name__ == "__main__":
    asyncio.run(main())
