"""Tortoise ORM on asyncpg: prefetch_related for to-many, select_related for to-one."""

from __future__ import annotations

from typing import Any

from tortoise import Tortoise, fields
from tortoise.functions import Avg, Count, Max, Min, Sum
from tortoise.models import Model
from tortoise.query_utils import Prefetch


class Item(Model):
    id = fields.IntField(primary_key=True)
    name = fields.TextField()
    sku = fields.UUIDField()
    price = fields.DecimalField(12, 2)
    quantity = fields.IntField()
    weight = fields.FloatField()
    active = fields.BooleanField()
    status = fields.TextField()
    created = fields.DatetimeField()
    meta: Any = fields.JSONField()
    note = fields.TextField(null=True)
    total = fields.BigIntField()

    class Meta:
        table = "Item"


class User(Model):
    id = fields.IntField(primary_key=True)
    name = fields.TextField()
    email = fields.TextField()
    joined = fields.DatetimeField()
    reviews: Any

    class Meta:
        table = "User"


class Person(Model):
    id = fields.IntField(primary_key=True)
    firstName = fields.TextField()
    middleName = fields.TextField(null=True)
    lastName = fields.TextField()
    bio = fields.TextField()
    directings: Any
    castings: Any

    class Meta:
        table = "Person"


class Movie(Model):
    id = fields.IntField(primary_key=True)
    title = fields.TextField()
    year = fields.IntField()
    description = fields.TextField()
    directings: Any
    castings: Any
    reviews: Any

    class Meta:
        table = "Movie"


class Directing(Model):
    movie: Any = fields.ForeignKeyField("bench.Movie", related_name="directings", source_field="movieId")
    person: Any = fields.ForeignKeyField("bench.Person", related_name="directings", source_field="personId")
    position = fields.IntField(primary_key=True)

    class Meta:
        table = "Directing"


class Casting(Model):
    movie: Any = fields.ForeignKeyField("bench.Movie", related_name="castings", source_field="movieId")
    person: Any = fields.ForeignKeyField("bench.Person", related_name="castings", source_field="personId")
    position = fields.IntField(primary_key=True)

    class Meta:
        table = "Casting"


class Review(Model):
    id = fields.IntField(primary_key=True)
    body = fields.TextField()
    rating = fields.IntField()
    created = fields.DatetimeField()
    author: Any = fields.ForeignKeyField("bench.User", related_name="reviews", source_field="authorId")
    movie: Any = fields.ForeignKeyField("bench.Movie", related_name="reviews", source_field="movieId")

    class Meta:
        table = "Review"


async def open(url: str) -> None:
    address = url.replace("postgresql://", "asyncpg://")
    address += "&" if "?" in address else "?"
    await Tortoise.init(
        db_url=f"{address}minsize=16&maxsize=16",
        modules={"bench": ["tortoise_adapter"]},
        use_tz=True,
        _enable_global_fallback=True,
    )


async def find_unique(key: int) -> Any:
    return await User.get(id=key)


async def find_many_1000() -> Any:
    return await Item.all().order_by("id").limit(1000)


async def filtered_page() -> Any:
    return await Item.filter(status="ACTIVE", quantity__gt=500).order_by("quantity", "id").limit(20).offset(40)


async def nested_movie(key: int) -> Any:
    return await Movie.get(id=key).prefetch_related(
        Prefetch("directings", Directing.all().order_by("position").select_related("person")),
        Prefetch("castings", Casting.all().order_by("position").select_related("person")),
        Prefetch("reviews", Review.filter(movie_id=key).order_by("-created").limit(10).select_related("author")),
    )


async def person_movies(key: int) -> Any:
    return await Person.get(id=key).prefetch_related(
        Prefetch("directings", Directing.all().order_by("movie_id").select_related("movie")),
        Prefetch("castings", Casting.all().order_by("movie_id").select_related("movie")),
    )


async def users_3_levels() -> Any:
    reviews = Prefetch("reviews", Review.all().order_by("id").select_related("movie"))
    return await User.all().order_by("id").limit(50).prefetch_related(reviews)


async def aggregate_group() -> Any:
    totals = await (
        Item.filter(active=True)
        .annotate(count=Count("id"), sum=Sum("quantity"), avg=Avg("weight"), min=Min("price"), max=Max("created"))
        .values("count", "sum", "avg", "min", "max")
    )
    groups = await (
        Item.annotate(count=Count("id"), sum=Sum("quantity"))
        .group_by("status")
        .order_by("status")
        .values("status", "count", "sum")
    )
    return [totals[0], groups]


COLUMNS = {
    Item: tuple(Item._meta.db_fields),
    User: ("id", "name", "email", "joined"),
    Person: ("id", "firstName", "middleName", "lastName", "bio"),
    Movie: ("id", "title", "year", "description"),
    Review: ("id", "body", "rating", "created"),
}


def row(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in COLUMNS[type(record)]}


def plain(workload: str, result: Any) -> Any:
    """The result of a workload as the plain rows in which the adapters are compared."""
    match workload:
        case "find_unique":
            return row(result)
        case "find_many_1000" | "filtered_page":
            return [row(record) for record in result]
        case "nested_movie":
            return {
                **row(result),
                "directors": [row(link.person) for link in result.directings],
                "cast": [row(link.person) for link in result.castings],
                "reviews": [
                    {**row(review), "author": {"id": review.author.id, "name": review.author.name}}
                    for review in result.reviews
                ],
            }
        case "person_movies":
            return {
                **row(result),
                "directed": [row(link.movie) for link in result.directings],
                "acted": [row(link.movie) for link in result.castings],
            }
        case "users_3_levels":
            return [
                {**row(user), "reviews": [{**row(review), "movie": row(review.movie)} for review in user.reviews]}
                for user in result
            ]
        case "aggregate_group":
            return result
        case unknown:
            raise ValueError(unknown)
