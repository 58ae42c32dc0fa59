"""What `extends` adds to a client: methods of the client and of models, hooks around queries."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from diglot_client.errors import UniqueViolation, ValidationError
from diglot_client.extend import Hooked

from .conftest import Make


@pytest.fixture
async def db(make: Make) -> AsyncIterator[Any]:
    """A client with two users and a post."""
    client = make().Prisma()
    for email in ("ann@x.org", "bob@x.org"):
        await client.user.create(data={"email": email, "name": email[:3]})
    await client.post.create(data={"title": "one", "author": {"connect": {"id": 1}}})
    yield client
    await client.disconnect()


async def test_methods(db: Any) -> None:
    """Of models and of the client; transactions have them, too, the first client has not."""

    async def by_email(self: Any, email: str) -> Any:
        return await self.find_unique(where={"email": email})

    async def total(self: Any) -> int:
        return await self.user.count() + await self.post.count()

    async def last(self: Any) -> Any:
        return await self.find_first(order_by={"id": "desc"})

    client = db.extends(
        {"model": {"user": {"by_email": by_email}, "all_models": {"last": last}}, "client": {"total": total}}
    )
    assert (await client.user.by_email("bob@x.org")).name == "bob"
    assert (await client.post.last()).title == "one"
    assert await client.total() == 3
    async with client.tx() as tx:
        await tx.user.create(data={"email": "c@x.org"})
        assert await tx.total() == 4
        assert (await tx.user.last()).email == "c@x.org"
    with pytest.raises(AttributeError):
        await db.user.by_email("bob@x.org")
    with pytest.raises(AttributeError):
        await client.post.by_email("bob@x.org")
    assert client.is_connected()
    assert isinstance(client, type(db))


async def test_hooks(db: Any) -> None:
    """The first extension is outermost, a model's own hooks come before those of all; arguments are copies."""
    seen: list[str] = []

    def noting(mark: str) -> Any:
        async def hook(call: Hooked) -> Any:
            seen.append(f"{mark} {call.model}.{call.operation}")
            call.args["take"] = 1
            return await call.query(call.args)

        return hook

    client = db.extends(
        {
            "query": {
                "$all_operations": noting("top"),
                "$all_models": {"$allOperations": noting("models"), "findMany": noting("many")},
                "user": {"all_operations": noting("user"), "find_many": noting("own")},
            }
        }
    ).extends({"query": {"user": {"find_many": noting("second")}}})
    args = {"order_by": {"id": "asc"}}
    found = await client.user.find_many(args)
    assert [user.email for user in found] == ["ann@x.org"]
    assert args == {"order_by": {"id": "asc"}}
    assert [entry.split()[0] for entry in seen] == ["own", "user", "many", "models", "top", "second"]
    assert set(seen[0].split()[1:]) == {"User.find_many"}
    seen.clear()
    await client.post.find_many()
    assert [entry.split()[0] for entry in seen] == ["many", "models", "top"]
    assert len(await db.user.find_many()) == 2


async def test_results_and_arguments(db: Any) -> None:
    """A hook may change both, or do without the database; it runs once, in transactions and lists of queries, too."""
    calls: list[str] = []

    async def only_ann(call: Hooked) -> Any:
        calls.append(call.operation)
        return await call.query({**call.args, "where": {"email": "ann@x.org"}})

    async def twice(call: Hooked) -> Any:
        return 2 * await call.query(call.args)

    async def never(call: Hooked) -> Any:
        raise LookupError(call.operation)

    client = db.extends(
        {"query": {"user": {"find_many": only_ann, "stream": only_ann, "count": twice, "delete_many": never}}}
    )
    query = client.user.find_many(select={"email": True})
    assert [(await query)[0].email, (await query)[0].email] == ["ann@x.org"] * 2
    assert calls == ["find_many"]
    assert [user.email async for user in client.user.stream()] == ["ann@x.org"]
    assert [text async for text in client.user.stream(select={"email": True}).wire()] == ['{"email":"ann@x.org"}']
    assert await client.user.find_many(select={"email": True}).wire() == '[{"email":"ann@x.org"}]'
    async with client.tx() as tx:
        assert (len(await tx.user.find_many()), await tx.user.count()) == (1, 4)
    users, count = await client.transaction([client.user.find_many(), client.user.count()])
    assert (len(users), count) == (1, 4)
    with pytest.raises(LookupError, match="delete_many"):
        await client.user.delete_many()
    assert await db.user.count() == 2
    post = client.post.find_unique(where={"id": 1}).rel("author", {"select": {"email": True}})
    assert (await post).email == "ann@x.org"


async def test_chain_with_a_hook(db: Any) -> None:
    """A hook sees the whole record of a query whose relation was asked for."""
    seen: list[Any] = []

    async def note(call: Hooked) -> Any:
        found = await call.query(call.args)
        seen.append(found)
        return found

    client = db.extends({"query": {"all_models": {"find_unique": note}}})
    chained = client.post.find_unique(where={"id": 1}).rel("author", {"select": {"email": True}})
    assert (await chained).email == "ann@x.org"
    assert seen[0].author.email == "ann@x.org"
    again = client.post.find_unique(where={"id": 1}).rel("author", {"select": {"email": True}})
    assert await again.wire() == '{"email":"ann@x.org"}'


async def test_raw_and_errors(db: Any) -> None:
    """Hooks see raw SQL: its text and its values; they may catch what a query raises."""
    seen: list[Any] = []

    async def raw(call: Hooked) -> Any:
        seen.append((call.model, call.operation, call.args))
        return await call.query([call.args[0], 5])

    async def existing(call: Hooked) -> Any:
        try:
            return await call.query(call.args)
        except UniqueViolation:
            return await db.user.find_unique(where={"email": call.args["data"]["email"]})

    client = db.extends({"query": {"query_raw": raw, "$executeRaw": raw, "user": {"create": existing}}})
    assert await client.query_raw("SELECT ? AS n", 1) == [{"n": 5}]
    assert await client.execute_raw("UPDATE User SET name = ?", "x") == 2
    assert seen == [
        (None, "query_raw", ["SELECT ? AS n", 1]),
        (None, "execute_raw", ["UPDATE User SET name = ?", "x"]),
    ]
    assert (await client.user.create(data={"email": "ann@x.org"})).id == 1


async def test_mistakes(db: Any) -> None:
    """What is no extension is refused at once."""
    mistakes: list[tuple[Any, str]] = [
        ({"queries": {}}, "queries"),
        ({"model": {"users": {}}}, "users"),
        ({"query": {"usr": {}}}, "usr"),
    ]
    for extension, path in mistakes:
        with pytest.raises(ValidationError, match=f"Unknown argument `{path}`"):
            db.extends(extension)
    async with db.tx() as tx:
        with pytest.raises(AttributeError, match="has no extends"):
            tx.extends({})


def test_before_anything_is_known(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module may extend a client whose connection string comes later."""
    client = make().Prisma(url=None).extends({"name": "later"})
    assert not client.is_connected()
