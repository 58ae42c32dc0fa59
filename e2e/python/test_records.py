"""Records in other people's code: FastAPI, dumping, copying, pickling, comparing, projections."""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import pickle
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, NotRequired, TypedDict, cast

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from pydantic import BaseModel, Field

from diglot_client import NotLoaded, ValidationError

from .conftest import Make

JOINED = datetime(2024, 2, 29, 12, 0, 0, 123456, tzinfo=UTC)


class PostCard(BaseModel):
    title: str


class UserCard(BaseModel):
    email: str
    sender: str | None = Field(alias="from")
    posts: list[PostCard]


@dataclass
class PostData:
    title: str
    views: int = 0


@dataclass
class UserData:
    id: int
    posts: list[PostData]


class PostDict(TypedDict):
    title: str


class UserDict(TypedDict):
    email: str
    posts: list[PostDict]


class Strange(BaseModel):
    emial: str


@pytest.fixture
async def package(make: Make) -> Any:
    found: Any = make()
    ada = {"email": "ada@x.org", "balance": "1.10", "avatar": b"\x00\xff", "from": "home", "joined": JOINED}
    user = await found.prisma.user.create(data=ada)
    await found.prisma.post.create_many(
        data=[{"title": "one", "authorId": user.id}, {"title": "two", "views": 2, "authorId": user.id}]
    )
    yield found
    await found.prisma.disconnect()


async def test_dumping(package: Any) -> None:
    user = await package.prisma.user.find_first_or_raise(include={"posts": {"select": {"title": True}}})
    plain = user.model_dump()
    assert (plain["balance"], plain["avatar"], plain["joined"]) == (Decimal("1.1"), b"\x00\xff", JOINED)
    assert plain["from"] == user.from_ == user["from_"] == user["from"] == "home"
    assert plain["posts"] == [{"title": "one"}, {"title": "two"}]
    assert "profile" not in plain
    text = json.loads(user.model_dump_json())
    assert (text["avatar"], text["joined"], text["role"]) == ("AP8=", "2024-02-29T12:00:00.123456Z", "READER")
    with pytest.raises(NotLoaded, match=r'User\.profile was not loaded; add include=\{"profile": True\}'):
        _ = user.profile
    with pytest.raises(NotLoaded, match=r"Post\.views"):
        _ = user.posts[0].views
    assert "email='ada@x.org'" in repr(user)
    assert "profile" not in repr(user)


async def test_copies_are_equal(package: Any) -> None:
    user = await package.prisma.user.find_first_or_raise(include={"posts": True})
    for twin in (copy.copy(user), copy.deepcopy(user), user.model_copy(), pickle.loads(pickle.dumps(user))):
        assert twin == user
        assert twin.model_dump() == user.model_dump()
    assert user.model_validate(user.model_dump()) == user
    assert user.model_validate_json(user.model_dump_json()) == user
    assert user.model_copy(update={"name": "x"}) != user


async def test_projections(package: Any) -> None:
    users = package.prisma.user
    assert await users.find_many(into=UserCard) == [
        UserCard(**{"email": "ada@x.org", "from": "home"}, posts=[PostCard(title="one"), PostCard(title="two")])
    ]
    assert await users.find_first(into=UserData) == UserData(1, [PostData("one", 0), PostData("two", 2)])
    assert await users.find_unique(where={"id": 1}, into=UserDict) == {
        "email": "ada@x.org",
        "posts": [{"title": "one"}, {"title": "two"}],
    }
    assert await users.find_first(where={"id": 9}, into=UserDict) is None
    with pytest.raises(ValidationError, match="Did you mean `email`"):
        await users.find_many(into=Strange)


async def test_projections_into_extended_records(package: Any) -> None:
    models: Any = importlib.import_module(f"{package.__name__}.models")
    member: Any = type(
        "Member", (models.User,), {"__module__": __name__, "initial": property(lambda user: user.email[0])}
    )
    found = await package.prisma.user.find_first_or_raise(into=member, include={"posts": True})
    assert (type(found), found.initial, found.from_, [post.title for post in found.posts]) == (
        member,
        "a",
        "home",
        ["one", "two"],
    )
    with pytest.raises(NotLoaded):
        _ = found.profile
    assert await package.prisma.user.find_many(into=models.User) == await package.prisma.user.find_many()


async def test_projections_of_many_forms(package: Any) -> None:
    users = package.prisma.user

    class Loose(TypedDict):
        email: str
        nothing_like_it: NotRequired[int]

    class Maybe(BaseModel):
        profile: PostCard | None
        created: Annotated[datetime, Field(alias="joined")]

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Frozen:
        email: str
        balance: Decimal
        posts: tuple[PostData, ...] = ()

    assert await users.find_first(into=Loose) == {"email": "ada@x.org"}
    assert await users.find_first(into=Frozen) == Frozen(
        email="ada@x.org", balance=Decimal("1.1"), posts=(PostData("one"), PostData("two", 2))
    )
    with pytest.raises(ValidationError, match="title"):
        await users.find_first(into=Maybe)  # a profile has no title


async def test_queries_are_coroutines(package: Any) -> None:
    users = package.prisma.user
    task = asyncio.create_task(users.find_first())
    user, *counts = cast("list[Any]", await asyncio.gather(task, users.count(), asyncio.wait_for(users.count(), 5)))
    assert (user.email, counts) == ("ada@x.org", [1, 1])
    query = users.count()
    assert (await query, await query) == (1, 1)
    failing = asyncio.create_task(users.find_first(where={"emial": 1}))
    with pytest.raises(ValidationError):
        await failing
    cancelled = asyncio.create_task(users.count())
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled


def test_a_program_may_run_one_query(make: Make) -> None:
    assert asyncio.run(make().prisma.user.count()) == 0


async def test_fastapi(package: Any) -> None:
    models = importlib.import_module(f"{package.__name__}.models")
    app = FastAPI()

    async def read() -> Any:
        return await package.prisma.user.find_many(include={"posts": True})

    async def card() -> Any:
        return await package.prisma.user.find_first(into=UserCard)

    async def echo(post: Any) -> Any:
        return post

    echo.__annotations__ = {"post": models.Post, "return": models.Post}
    app.get("/users", response_model=list[models.User])(read)
    app.get("/card", response_model=UserCard)(card)
    app.post("/posts", response_model=models.Post)(echo)
    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as http:
        users = (await http.get("/users")).json()
        assert users[0]["posts"][1] == {"id": 2, "title": "two", "views": 2, "authorId": 1}
        assert (users[0]["balance"], users[0]["from"]) == ("1.1", "home")
        assert "profile" not in users[0]
        assert (await http.get("/card")).json()["posts"] == [{"title": "one"}, {"title": "two"}]
        post = {"id": 5, "title": "five", "views": 0, "authorId": None}
        assert (await http.post("/posts", json=post)).json() == post
        assert (await http.post("/posts", json={"id": "x"})).status_code == 422
        schemas = (await http.get("/openapi.json")).json()["components"]["schemas"]
    assert {"User-Output", "Post-Input", "Post-Output", "UserCard", "Role"} <= set(schemas)
    assert schemas["User-Output"]["description"] == "Somebody who writes."
    assert schemas["User-Output"]["properties"]["posts"]["items"] == {"$ref": "#/components/schemas/Post-Output"}
