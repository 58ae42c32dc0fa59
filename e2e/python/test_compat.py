"""More habits of prisma-client-py with `compat = "pcp"`: bytes, raw values, JSON, classes that extend models."""

from __future__ import annotations

import gc
import importlib
from datetime import UTC, datetime
from typing import Any

import pytest

from .conftest import Make

SYNC = 'interface = "sync"'
NEW = {"email": "ada@x.org", "avatar": b"\x00\x01", "balance": "1.5"}


async def test_bytes(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    users, base64 = package.prisma.user, package.Base64
    made = await users.create(data={**NEW, "avatar": base64.encode(b"picture")})
    assert (made.avatar.decode(), made.avatar.decode_str(), str(made.avatar)) == (b"picture", "picture", "cGljdHVyZQ==")
    assert (await users.find_first(where={"avatar": base64.encode(b"picture")})).avatar == b"picture"
    assert (made.posts, made.model_dump()["posts"]) == (None, None)
    model: Any = made.__class__
    again = model.model_validate_json(made.model_dump_json())
    assert (type(again.avatar), again) == (base64, made)
    assert model.model_json_schema()["$defs"]["User"]["properties"]["avatar"]["anyOf"][0] == {
        "type": "string",
        "format": "byte",
    }
    assert (await users.create(data={"email": "b@x.org"})).avatar is None
    await package.prisma.disconnect()


async def test_values_of_raw_queries(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    await package.prisma.user.create(data=NEW)
    rows = await package.prisma.query_raw("SELECT email, avatar FROM User")
    assert rows == [{"email": "ada@x.org", "avatar": "AAE="}]
    first = await package.prisma.user.query_first("SELECT * FROM User")
    assert first.avatar.decode() == b"\x00\x01"
    await package.prisma.disconnect()


async def test_json(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    prisma, json = package.prisma, package.Json
    user = await prisma.user.create(data=NEW)
    values: list[Any] = [{None: "a", True: 2, 3: [1], 1.5: "b"}, None]
    for value, expected in zip(values, [{"null": "a", "true": 2, "3": [1], "1.5": "b"}, None], strict=True):
        profile = await prisma.userprofile.create(data={"bio": "b", "userId": user.id, "meta": json(value)})
        assert profile.meta == expected
        await prisma.userprofile.delete(where={"id": profile.id})
    await prisma.disconnect()


async def test_missing_arguments(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    users = package.prisma.user
    for call, name in ((users.create, "data"), (users.find_unique, "where"), (users.update_many, "data")):
        with pytest.raises(TypeError, match=name):
            await call()
    with pytest.raises(TypeError, match="'order'"):
        await users.group_by(["name"], take=1)
    assert await users.count(select={}) == {"_all": 0}
    await package.prisma.disconnect()


async def test_classes_that_extend_models(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    base = importlib.import_module(f"{package.__name__}.models").User

    class Shouting(base):
        @property
        def shout(self) -> str:
            return self.email.upper()

    made = await Shouting.prisma().create(data=NEW)
    assert (type(made), made.shout) == (Shouting, "ADA@X.ORG")
    assert [user.shout for user in await Shouting.prisma(package.prisma).find_many()] == ["ADA@X.ORG"]
    assert (await Shouting.prisma().query_first("SELECT * FROM User")).shout == "ADA@X.ORG"
    assert await Shouting.prisma().count() == 1
    assert type(await base.prisma().find_first()) is base
    await package.prisma.disconnect()


async def test_transactions_that_have_not_begun(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    transaction = package.prisma.tx()
    for end in (transaction.commit, transaction.rollback):
        with pytest.raises(package.errors.TransactionNotStartedError):
            await end()
    tx = await package.prisma.tx().start()
    gc.collect()
    assert (await tx.user.create(data=NEW)).id == 1
    await tx._transaction.rollback()
    async with package.prisma.batch_() as batch:
        names = [name for name in dir(batch) if type(getattr(batch, name)).__name__.endswith("Actions")]
    assert names == ["post", "user", "userprofile"]


async def test_names_of_modules(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    client = importlib.import_module(f"{package.__name__}.client")
    engine = importlib.import_module(f"{package.__name__}.engine.errors")
    async with package.prisma.tx() as tx:
        assert isinstance(package.prisma.tx(), client.TransactionManager.__origin__)
        assert isinstance(tx, client.Client)
    assert issubclass(engine.EngineRequestError, package.errors.PrismaError)
    await package.prisma.disconnect()


def test_the_synchronous_client(make: Make) -> None:
    package: Any = make('compat = "pcp"', SYNC)
    prisma = package.Prisma(auto_register=True, http={"timeout": 1}, connect_timeout=3)
    prisma.connect(timeout=5)
    with prisma.batch_() as batch:
        batch.user.create(data=NEW)
        batch.execute_raw("UPDATE User SET name = ?", "Ada")
        assert prisma.user.count() == 0
    assert (prisma.user.find_first().name, prisma.is_registered(), prisma.is_transaction()) == ("Ada", True, False)
    transaction = prisma.tx(timeout=5000)
    with pytest.raises(package.errors.TransactionNotStartedError):
        transaction.commit()
    tx = transaction.start()
    tx.user.delete_many()
    assert (tx.user.count(), tx.is_transaction()) == (0, True)
    transaction.rollback()
    with prisma.tx() as inner:
        inner.user.update_many(data={"joined": datetime(2024, 1, 1, tzinfo=UTC)}, where={})
    assert prisma.query_raw("SELECT avatar FROM User") == [{"avatar": "AAE="}]
    assert [user.joined.year for user in prisma.user.find_many()] == [2024]
    prisma.disconnect(timeout=1)
