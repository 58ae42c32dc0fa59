"""The generated Python client."""

from __future__ import annotations

from typing import Any

from bench_client import Prisma

prisma: Prisma


async def open(url: str, log: Any = None) -> None:
    global prisma
    prisma = Prisma(url=f"{url}{'&' if '?' in url else '?'}connection_limit=16", log=log)
    await prisma.connect()


async def find_unique(key: int) -> Any:
    return await prisma.user.find_unique(where={"id": key})


async def find_many_1000() -> Any:
    return await prisma.item.find_many(order_by={"id": "asc"}, take=1000)


async def filtered_page() -> Any:
    return await prisma.item.find_many(
        where={"status": "ACTIVE", "quantity": {"gt": 500}},
        order_by=[{"quantity": "asc"}, {"id": "asc"}],
        take=20,
        skip=40,
    )


async def nested_movie(key: int) -> Any:
    return await prisma.movie.find_unique(
        where={"id": key},
        include={
            "directings": {"order_by": {"position": "asc"}, "select": {"person": True}},
            "castings": {"order_by": {"position": "asc"}, "select": {"person": True}},
            "reviews": {
                "order_by": {"created": "desc"},
                "take": 10,
                "select": {
                    "id": True,
                    "body": True,
                    "rating": True,
                    "created": True,
                    "author": {"select": {"id": True, "name": True}},
                },
            },
        },
    )


async def person_movies(key: int) -> Any:
    return await prisma.person.find_unique(
        where={"id": key},
        include={
            "directings": {"order_by": {"movieId": "asc"}, "select": {"movie": True}},
            "castings": {"order_by": {"movieId": "asc"}, "select": {"movie": True}},
        },
    )


async def users_3_levels() -> Any:
    return await prisma.user.find_many(
        order_by={"id": "asc"},
        take=50,
        include={
            "reviews": {
                "order_by": {"id": "asc"},
                "select": {"id": True, "body": True, "rating": True, "created": True, "movie": True},
            }
        },
    )


async def aggregate_group() -> Any:
    totals = await prisma.item.aggregate(
        where={"active": True},
        _count=True,
        _sum={"quantity": True},
        _avg={"weight": True},
        _min={"price": True},
        _max={"created": True},
    )
    groups = await prisma.item.group_by(
        by=["status"], order_by={"status": "asc"}, _count={"_all": True}, _sum={"quantity": True}
    )
    return [totals, groups]


def shape_microseconds() -> float:
    """The time that the key of a call with three conditions and one include takes, in microseconds."""
    from timeit import repeat

    from diglot_client.shape import shape

    call = {"where": {"title": {"contains": "a"}, "year": {"gte": 1990}, "id": 7}, "include": {"reviews": True}}
    grammar = prisma._engine.grammar
    return min(repeat(lambda: shape(grammar, "Movie", "findMany", call), number=10_000, repeat=7)) / 10_000 * 1e6


def plain(workload: str, result: Any) -> Any:
    """The result of a workload as the plain rows in which the adapters are compared."""
    match workload:
        case "find_unique":
            return result.model_dump()
        case "find_many_1000" | "filtered_page":
            return [row.model_dump() for row in result]
        case "nested_movie":
            movie = result.model_dump()
            return {
                **{name: movie[name] for name in ("id", "title", "year", "description", "reviews")},
                "directors": [link["person"] for link in movie["directings"]],
                "cast": [link["person"] for link in movie["castings"]],
            }
        case "person_movies":
            person = result.model_dump()
            return {
                **{name: person[name] for name in ("id", "firstName", "middleName", "lastName", "bio")},
                "directed": [link["movie"] for link in person["directings"]],
                "acted": [link["movie"] for link in person["castings"]],
            }
        case "users_3_levels":
            return [user.model_dump() for user in result]
        case "aggregate_group":
            totals, groups = result
            return [
                {
                    "count": totals["_count"],
                    "sum": totals["_sum"]["quantity"],
                    "avg": totals["_avg"]["weight"],
                    "min": totals["_min"]["price"],
                    "max": totals["_max"]["created"],
                },
                [
                    {"status": group["status"], "count": group["_count"]["_all"], "sum": group["_sum"]["quantity"]}
                    for group in groups
                ],
            ]
        case unknown:
            raise ValueError(unknown)
