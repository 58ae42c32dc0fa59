"""Piccolo on asyncpg, rows as dicts: a query per relation. Nothing is typed, so it is shown but no peer."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from piccolo.columns import (
    JSONB,
    UUID,
    BigInt,
    Boolean,
    DoublePrecision,
    ForeignKey,
    Integer,
    Numeric,
    Text,
    Timestamptz,
)  # fmt: skip
from piccolo.engine.postgres import PostgresEngine
from piccolo.query.functions import Avg, Count, Max, Min, Sum
from piccolo.table import Table

DB = PostgresEngine(config={})


class Item(Table, db=DB, tablename="Item"):
    id = Integer(primary_key=True)
    name = Text()
    sku = UUID()
    price = Numeric()
    quantity = Integer()
    weight = DoublePrecision()
    active = Boolean()
    status = Text()
    created = Timestamptz()
    meta = JSONB()
    note = Text(null=True)
    total = BigInt()


class User(Table, db=DB, tablename="User"):
    id = Integer(primary_key=True)
    name = Text()
    email = Text()
    joined = Timestamptz()


class Person(Table, db=DB, tablename="Person"):
    id = Integer(primary_key=True)
    firstName = Text()
    middleName = Text(null=True)
    lastName = Text()
    bio = Text()


class Movie(Table, db=DB, tablename="Movie"):
    id = Integer(primary_key=True)
    title = Text()
    year = Integer()
    description = Text()


class Directing(Table, db=DB, tablename="Directing"):
    id = Integer(primary_key=True, db_column_name="position")
    movie = ForeignKey(Movie, db_column_name="movieId")
    person = ForeignKey(Person, db_column_name="personId")


class Casting(Table, db=DB, tablename="Casting"):
    id = Integer(primary_key=True, db_column_name="position")
    movie = ForeignKey(Movie, db_column_name="movieId")
    person = ForeignKey(Person, db_column_name="personId")


class Review(Table, db=DB, tablename="Review"):
    id = Integer(primary_key=True)
    body = Text()
    rating = Integer()
    created = Timestamptz()
    author = ForeignKey(User, db_column_name="authorId")
    movie = ForeignKey(Movie, db_column_name="movieId")


async def open(url: str) -> None:
    DB.config = {"dsn": url}
    await DB.start_connection_pool(min_size=16, max_size=16)


async def find_unique(key: int) -> Any:
    return await User.select().where(User.id == key).first()


async def find_many_1000() -> Any:
    return await Item.select().order_by(Item.id).limit(1000)


async def filtered_page() -> Any:
    query = Item.select().where(Item.status == "ACTIVE", Item.quantity > 500)
    return await query.order_by(Item.quantity).order_by(Item.id).limit(20).offset(40)


PERSON_COLUMNS = ("id", "firstName", "middleName", "lastName", "bio")
MOVIE_COLUMNS = ("id", "title", "year", "description")


def through(link: Any, names: tuple[str, ...]) -> list[Any]:
    """The columns of the row behind a foreign key, under their own names."""
    return [getattr(link, name).as_alias(name) for name in names]


async def nested_movie(key: int) -> Any:
    movie, directors, cast, reviews = await asyncio.gather(
        Movie.select().where(Movie.id == key).first(),
        Directing.select(*through(Directing.person, PERSON_COLUMNS)).where(Directing.movie == key).order_by(Directing.id),
        Casting.select(*through(Casting.person, PERSON_COLUMNS)).where(Casting.movie == key).order_by(Casting.id),
        Review.select(Review.id, Review.body, Review.rating, Review.created, Review.author.id.as_alias("author_id"), Review.author.name.as_alias("author_name"))
        .where(Review.movie == key)
        .order_by(Review.created, ascending=False)
        .limit(10),
    )  # fmt: skip
    return {
        **movie,
        "directors": directors,
        "cast": cast,
        "reviews": [
            {"author": {"id": review.pop("author_id"), "name": review.pop("author_name")}, **review}
            for review in reviews
        ],
    }


async def person_movies(key: int) -> Any:
    person, directed, acted = await asyncio.gather(
        Person.select().where(Person.id == key).first(),
        Directing.select(*through(Directing.movie, MOVIE_COLUMNS)).where(Directing.person == key).order_by(Directing.movie),
        Casting.select(*through(Casting.movie, MOVIE_COLUMNS)).where(Casting.person == key).order_by(Casting.movie),
    )  # fmt: skip
    return {
        **person,
        "directed": directed,
        "acted": acted,
    }


async def users_3_levels() -> Any:
    users = await User.select().order_by(User.id).limit(50)
    columns = [getattr(Review.movie, name).as_alias(f"movie_{name}") for name in MOVIE_COLUMNS]
    reviews = await (
        Review.select(Review.id, Review.body, Review.rating, Review.created, Review.author.as_alias("author"), *columns)
        .where(Review.author.is_in([user["id"] for user in users]))
        .order_by(Review.id)
    )
    children: dict[int, list[Any]] = {user["id"]: [] for user in users}
    for review in reviews:
        movie = {name: review.pop(f"movie_{name}") for name in MOVIE_COLUMNS}
        children[review.pop("author")].append({**review, "movie": movie})
    return [{**user, "reviews": children[user["id"]]} for user in users]


async def aggregate_group() -> Any:
    totals = await (
        Item.select(
            Count(alias="count"), Sum(Item.quantity, alias="sum"), Avg(Item.weight, alias="avg"),
            Min(Item.price, alias="min"), Max(Item.created, alias="max"),
        )
        .where(Item.active.eq(True))
        .first()
    )  # fmt: skip
    groups = await (
        Item.select(Item.status, Count(alias="count"), Sum(Item.quantity, alias="sum"))
        .group_by(Item.status)
        .order_by(Item.status)
    )
    return [totals, groups]


def plain(workload: str, result: Any) -> Any:
    if workload in ("find_many_1000", "filtered_page"):
        return [{**row, "meta": json.loads(row["meta"])} for row in result]
    return result
