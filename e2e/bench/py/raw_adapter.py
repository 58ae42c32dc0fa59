"""asyncpg with its pool (reset query off) and the best SQL we can write by hand; plain dicts."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import asyncpg

pool: asyncpg.Pool


async def open(url: str) -> None:
    global pool

    async def no_reset(connection: Any) -> None:
        return None

    pool = await asyncpg.create_pool(url, min_size=16, max_size=16, reset=no_reset)


ITEM = '"id", "name", "sku", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"'


async def find_unique(key: int) -> Any:
    row = await pool.fetchrow('SELECT "id", "name", "email", "joined" FROM "User" WHERE "id" = $1', key)
    return dict(row)


async def find_many_1000() -> Any:
    rows = await pool.fetch(f'SELECT {ITEM} FROM "Item" ORDER BY "id" LIMIT 1000')
    return [dict(row) for row in rows]


async def filtered_page() -> Any:
    rows = await pool.fetch(
        f'SELECT {ITEM} FROM "Item" WHERE "status" = $1::text::"Status" AND "quantity" > $2'
        ' ORDER BY "quantity", "id" LIMIT $3 OFFSET $4',
        "ACTIVE", 500, 20, 40,
    )  # fmt: skip
    return [dict(row) for row in rows]


PERSON = "'id', p.\"id\", 'firstName', p.\"firstName\", 'middleName', p.\"middleName\", 'lastName', p.\"lastName\", 'bio', p.\"bio\""
NESTED_MOVIE = f"""
SELECT m."id", m."title", m."year", m."description",
  (SELECT coalesce(json_agg(json_build_object({PERSON}) ORDER BY d."position"), '[]')
     FROM "Directing" d JOIN "Person" p ON p."id" = d."personId" WHERE d."movieId" = m."id") AS directors,
  (SELECT coalesce(json_agg(json_build_object({PERSON}) ORDER BY c."position"), '[]')
     FROM "Casting" c JOIN "Person" p ON p."id" = c."personId" WHERE c."movieId" = m."id") AS "cast",
  (SELECT coalesce(json_agg(json_build_object('id', r."id", 'body', r."body", 'rating', r."rating",
            'created', r."created", 'author', json_build_object('id', r.author, 'name', r.name)) ORDER BY r."created" DESC), '[]')
     FROM (SELECT r.*, u."id" AS author, u."name" FROM "Review" r JOIN "User" u ON u."id" = r."authorId"
           WHERE r."movieId" = m."id" ORDER BY r."created" DESC LIMIT 10) r) AS reviews
FROM "Movie" m WHERE m."id" = $1"""


async def nested_movie(key: int) -> Any:
    movie = dict(await pool.fetchrow(NESTED_MOVIE, key))
    for name in ("directors", "cast", "reviews"):
        movie[name] = json.loads(movie[name])
    return movie


MOVIE = "'id', m.\"id\", 'title', m.\"title\", 'year', m.\"year\", 'description', m.\"description\""
PERSON_MOVIES = f"""
SELECT p."id", p."firstName", p."middleName", p."lastName", p."bio",
  (SELECT coalesce(json_agg(json_build_object({MOVIE}) ORDER BY m."id"), '[]')
     FROM "Directing" d JOIN "Movie" m ON m."id" = d."movieId" WHERE d."personId" = p."id") AS directed,
  (SELECT coalesce(json_agg(json_build_object({MOVIE}) ORDER BY m."id"), '[]')
     FROM "Casting" c JOIN "Movie" m ON m."id" = c."movieId" WHERE c."personId" = p."id") AS acted
FROM "Person" p WHERE p."id" = $1"""


async def person_movies(key: int) -> Any:
    person = dict(await pool.fetchrow(PERSON_MOVIES, key))
    for name in ("directed", "acted"):
        person[name] = json.loads(person[name])
    return person


USERS_3_LEVELS = f"""
SELECT u."id", u."name", u."email", u."joined",
  (SELECT coalesce(json_agg(json_build_object('id', r."id", 'body', r."body", 'rating', r."rating",
            'created', r."created", 'movie', json_build_object({MOVIE})) ORDER BY r."id"), '[]')
     FROM "Review" r JOIN "Movie" m ON m."id" = r."movieId" WHERE r."authorId" = u."id") AS reviews
FROM "User" u ORDER BY u."id" LIMIT 50"""


async def users_3_levels() -> Any:
    users = [dict(row) for row in await pool.fetch(USERS_3_LEVELS)]
    for user in users:
        user["reviews"] = json.loads(user["reviews"])
    return users


async def aggregate_group() -> Any:
    totals = await pool.fetchrow(
        'SELECT count(*) AS count, sum("quantity") AS sum, avg("weight") AS avg, min("price") AS min, max("created") AS max'
        ' FROM "Item" WHERE "active" = $1',
        True,
    )
    groups = await pool.fetch(
        'SELECT "status", count(*) AS count, sum("quantity") AS sum FROM "Item" GROUP BY "status" ORDER BY "status"'
    )
    return [dict(totals), [dict(group) for group in groups]]


def plain(workload: str, result: Any) -> Any:
    if workload in ("find_many_1000", "filtered_page"):
        return [{**row, "meta": json.loads(row["meta"])} for row in result]
    if workload == "nested_movie":
        reviews = [{**review, "created": moment(review["created"])} for review in result["reviews"]]
        return {**result, "reviews": reviews}
    if workload == "users_3_levels":
        return [
            {**user, "reviews": [{**review, "created": moment(review["created"])} for review in user["reviews"]]}
            for user in result
        ]
    return result


def moment(text: str) -> datetime:
    """An instant out of JSON."""
    return datetime.fromisoformat(text)
