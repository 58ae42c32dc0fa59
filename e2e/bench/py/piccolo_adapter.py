"""Piccolo on asyncpg, rows as objects: to-one relations joined by prefetch, a query per to-many relation."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from piccolo_dicts_adapter import Casting, Directing, Item, Movie, Person, Review, User, aggregate_group, open


async def find_unique(key: int) -> Any:
    return await User.objects().where(User.id == key).first()


async def find_many_1000() -> Any:
    return await Item.objects().order_by(Item.id).limit(1000)


async def filtered_page() -> Any:
    query = Item.objects().where(Item.status == "ACTIVE", Item.quantity > 500)
    return await query.order_by(Item.quantity).order_by(Item.id).limit(20).offset(40)


async def nested_movie(key: int) -> Any:
    return await asyncio.gather(
        Movie.objects().where(Movie.id == key).first(),
        Directing.objects(Directing.person).where(Directing.movie == key).order_by(Directing.id),
        Casting.objects(Casting.person).where(Casting.movie == key).order_by(Casting.id),
        Review.objects(Review.author)
        .where(Review.movie == key)
        .order_by(Review.created, ascending=False)
        .limit(10),
    )  # fmt: skip


async def person_movies(key: int) -> Any:
    return await asyncio.gather(
        Person.objects().where(Person.id == key).first(),
        Directing.objects(Directing.movie).where(Directing.person == key).order_by(Directing.movie),
        Casting.objects(Casting.movie).where(Casting.person == key).order_by(Casting.movie),
    )


async def users_3_levels() -> Any:
    users = await User.objects().order_by(User.id).limit(50)
    ids = [user.id for user in users]
    reviews = await Review.objects(Review.movie).where(Review.author.is_in(ids)).order_by(Review.id)
    children: dict[int, list[Any]] = {key: [] for key in ids}
    for review in reviews:
        children[review.author].append(review)
    return [(user, children[user.id]) for user in users]


def plain(workload: str, result: Any) -> Any:
    """The result of a workload as the plain rows in which the adapters are compared."""
    match workload:
        case "find_unique":
            return result.to_dict()
        case "find_many_1000" | "filtered_page":
            return [{**row.to_dict(), "meta": json.loads(row.meta)} for row in result]
        case "nested_movie":
            movie, directors, cast, reviews = result
            return {
                **movie.to_dict(),
                "directors": [link.person.to_dict() for link in directors],
                "cast": [link.person.to_dict() for link in cast],
                "reviews": [
                    {**reviewed(review), "author": {"id": review.author.id, "name": review.author.name}}
                    for review in reviews
                ],
            }
        case "person_movies":
            person, directed, acted = result
            return {
                **person.to_dict(),
                "directed": [link.movie.to_dict() for link in directed],
                "acted": [link.movie.to_dict() for link in acted],
            }
        case "users_3_levels":
            return [
                {
                    **user.to_dict(),
                    "reviews": [{**reviewed(review), "movie": review.movie.to_dict()} for review in reviews],
                }
                for user, reviews in result
            ]
        case "aggregate_group":
            return result
        case unknown:
            raise ValueError(unknown)


def reviewed(review: Review) -> dict[str, Any]:
    """The columns of a review that are asked for."""
    return {"id": review.id, "body": review.body, "rating": review.rating, "created": review.created}


__all__ = ["aggregate_group", "open"]
