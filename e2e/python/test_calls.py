"""Calls as only Python makes them: one dict or keywords, `select` beside `include`, lazy queries, dicts as results."""

from __future__ import annotations

from typing import Any

import pytest

from diglot_client import ValidationError

from .conftest import Make


@pytest.fixture
async def package(make: Make) -> Any:
    sent: list[str] = []

    def log(text: str, _seconds: float) -> None:
        sent.append(text)

    found: Any = make()
    found.client = found.Prisma(log=log)
    found.sent = sent
    for name in ("Ann", "Bob"):
        user = await found.client.user.create(data={"email": f"{name}@x.org", "name": name, "balance": "1.5"})
        await found.client.post.create(data={"title": f"of {name}", "views": 3, "authorId": user.id})
    sent.clear()
    yield found
    await found.client.disconnect()


async def test_one_dict_or_keywords(package: Any) -> None:
    users = package.client.user
    dict_call = await users.findMany({"where": {"name": {"startsWith": "A"}}, "orderBy": {"id": "asc"}, "take": 10})
    keywords = await users.find_many(where={"name": {"starts_with": "A"}}, order_by={"id": "asc"}, take=10)
    mixed = await users.find_many({"where": {"name": {"startswith": "A"}}, "order": {"id": "asc"}, "take": 10})
    assert [user.name for user in dict_call] == ["Ann"]
    assert dict_call == keywords == mixed
    for call in (lambda: users.find_many({"take": 1}, skip=1), lambda: users.find_many({"take": 1}, {"skip": 1})):
        with pytest.raises(ValidationError):
            await call()
    with pytest.raises(ValidationError, match="orderBy"):
        await users.find_many(order_by={"id": "asc"}, orderBy={"id": "asc"})
    assert await users.count(None) == await users.count({}) == await users.count() == 2


async def test_numbers_of_any_kind_keep_their_sign(package: Any) -> None:
    class Number(int):
        """An integer of the caller's own."""

    users = package.client.user
    for last in (-1, -1.0, Number(-1)):
        assert [user.name for user in await users.find_many(take=last, order_by={"id": "asc"})] == ["Bob"]
    assert await users.find_many(take=0.0) == []
    for wrong in (-1.5, float("-inf"), True):
        with pytest.raises(ValidationError):
            await users.find_many(take=wrong)
    with pytest.raises(ValidationError, match="skip"):
        await users.find_many(skip=-1.0)


async def test_select_beside_include_is_the_union_of_both(package: Any) -> None:
    user = await package.client.user.find_first_or_raise(
        select={"name": True}, include={"posts": {"select": {"title": True}}}, order_by={"id": "asc"}
    )
    assert user.model_dump() == {"name": "Ann", "posts": [{"title": "of Ann"}]}


async def test_a_query_runs_when_it_is_awaited_and_once(package: Any) -> None:
    query = package.client.user.find_many(order_by={"id": "asc"})
    wrong = package.client.user.find_many(where={"nmae": "x"})
    assert package.sent == []
    first = await query
    assert (await query) is first
    assert len(package.sent) == 1
    with pytest.raises(ValidationError, match="name"):
        await wrong
    assert len(package.sent) == 1


async def test_aggregates_are_dicts(package: Any) -> None:
    stats = await package.client.post.aggregate(_sum={"views": True}, _avg={"views": True}, _count=True)
    assert (stats["_sum"]["views"], stats["_avg"]["views"], stats["_count"]) == (6, 3.0, 2)
    groups = await package.client.post.group_by(by=["views"], _count={"_all": True}, having={"views": {"gt": 1}})
    assert groups == [{"_count": {"_all": 2}, "views": 3}]
