"""The habits of prisma-client-py: model-based access, its spellings, its modules, `compat = "pcp"`."""

from __future__ import annotations

import importlib
from datetime import timedelta
from types import ModuleType
from typing import Any

import pytest

from diglot_client import RecordNotFound

from .conftest import Make


@pytest.fixture
async def package(make: Make) -> Any:
    found = make()
    await found.prisma.user.create_many(
        data=[
            {"email": "ada@x.org", "name": "ada", "balance": 2, "role": "WRITER"},
            {"email": "alan@x.org", "name": "alan", "balance": 3},
            {"email": "grace@x.org", "balance": 5},
        ]
    )
    yield found
    await found.prisma.disconnect()


def module(package: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{package.__name__}.{name}")


async def test_model_based_access(package: Any) -> None:
    models = module(package, "models")
    users = await models.User.prisma().find_many(order={"id": "asc"}, include={"posts": True}, take=2)
    assert [(type(user), user.name, user.posts) for user in users] == [
        (models.User, "ada", []),
        (models.User, "alan", []),
    ]
    assert await models.UserProfile.prisma().count() == 0


async def test_registered_clients(package: Any) -> None:
    models = module(package, "models")
    assert package.get_client() is package.prisma
    mine = package.Prisma(auto_register=True)
    assert package.get_client() is mine
    assert await models.User.prisma().count() == 3
    package.register(lambda: package.prisma)
    assert package.get_client() is package.prisma
    package.register(mine)
    assert package.get_client() is mine
    await mine.disconnect()


async def test_accessors(package: Any) -> None:
    prisma = package.prisma
    for actions in (prisma.user_profile, prisma.userProfile, prisma.userprofile, prisma.about):
        assert await actions.count() == 0
    with pytest.raises(AttributeError):
        _ = prisma.UserProfiles


async def test_spellings(package: Any) -> None:
    prisma = package.prisma
    found = await prisma.user.find_many(where={"email": {"startswith": "a", "endswith": "org"}}, order=[{"id": "desc"}])
    assert [user.name for user in found] == ["alan", "ada"]
    groups = await prisma.user.group_by(["role"], count=True, sum={"balance": True}, order={"role": "asc"})
    assert [(g["role"], g["_count"], int(g["_sum"]["balance"])) for g in groups] == [
        ("READER", {"_all": 2}, 8),
        ("WRITER", {"_all": 1}, 2),
    ]
    named = await prisma.user.group_by(by="role", count={"name": True}, order={"role": "asc"})
    assert [group["_count"] for group in named] == [{"name": 1}, {"name": 1}]


async def test_upsert_with_data(package: Any) -> None:
    both = {"create": {"email": "new@x.org"}, "update": {"name": "again"}}
    made = await package.prisma.user.upsert(where={"email": "new@x.org"}, data=both)
    assert made.name is None
    found = await package.prisma.user.upsert(where={"email": "new@x.org"}, data=both, include={"posts": True})
    assert (found.id, found.name, found.posts) == (made.id, "again", [])
    camel = await package.prisma.user.upsert({"where": {"email": "new@x.org"}, "data": both})
    assert camel.id == made.id


async def test_many_results_are_numbers(package: Any) -> None:
    changed = await package.prisma.user.update_many(where={"name": None}, data={"name": "x"})
    assert (changed, changed.count, changed["count"], changed + 1) == (1, 1, 1, 2)


async def test_modules(package: Any) -> None:
    errors, types, enums = module(package, "errors"), module(package, "types"), module(package, "enums")
    fields = module(package, "fields")
    with pytest.raises(errors.UniqueViolationError):
        await package.prisma.user.create(data={"email": "ada@x.org"})
    with pytest.raises(errors.RecordNotFoundError):
        await package.prisma.user.delete(where={"id": 99})
    assert issubclass(errors.UniqueViolationError, errors.PrismaError)
    assert types.UserWhereInput is module(package, "inputs").UserWhereInput
    assert [role.value for role in enums.Role] == ["READER", "WRITER"]
    data = {"avatar": fields.Base64.encode(b"\x00\x01"), "profile": None, "email": "b@x.org"}
    del data["profile"]
    made = await package.prisma.user.create(data=data)
    assert made.avatar == b"\x00\x01"
    profile = await package.prisma.userprofile.create(
        data={"bio": "b", "userId": made.id, "meta": fields.Json({"a": [1]})}
    )
    assert profile.meta == {"a": [1]}


async def test_compat(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    prisma = package.prisma
    user = await prisma.user.create(data={"email": "ada@x.org"})
    assert user.posts is None
    assert await prisma.user.update(where={"id": 99}, data={"name": "x"}) is None
    assert await prisma.user.delete(where={"id": 99}) is None
    with pytest.raises(RecordNotFound):
        await prisma.user.find_unique_or_raise(where={"id": 99})
    assert (await prisma.user.delete(where={"id": user.id})).email == "ada@x.org"
    await prisma.disconnect()


async def test_compat_of_arguments(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    users = package.Prisma(http={"timeout": 10}, use_dotenv=False, connect_timeout=timedelta(seconds=3)).user
    made = await users.create({"email": "ada@x.org", "name": "ada"}, {"posts": True})
    assert (made.name, made.posts) == ("ada", [])
    assert (await users.update({"name": "Ada"}, {"id": made.id})).name == "Ada"
    assert (await users.find_unique({"id": made.id})).name == "Ada"
    found = await users.find_many(5, 0, {"name": "Ada"}, order={"id": "asc"}, cursor=None, include=None)
    assert [user.id for user in found] == [made.id]
    assert (await users.find_many({"where": {"name": "Ada"}, "take": 1}))[0].id == made.id
    assert await users.count(where=None, take=None) == 1
    rows = await users.query_raw("SELECT * FROM User WHERE name = ?", "Ada")
    assert [(type(row), row.email) for row in rows] == [(module(package, "models").User, "ada@x.org")]
    with pytest.raises(TypeError, match="findUnique takes 2 positional arguments"):
        await users.find_unique({"id": 1}, None, None)
    with pytest.raises(package.errors.DataError, match="Unknown argument `nope`"):
        await users.find_many(where={"nope": 1})


async def test_compat_of_json(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    prisma = package.prisma
    user = await prisma.user.create(data={"email": "ada@x.org"})
    data = {"bio": "b", "userId": user.id}
    profile = await prisma.userprofile.create(data={**data, "meta": '{"a": [1, "x"]}'})
    assert profile.meta == {"a": [1, "x"]}
    changed = await prisma.userprofile.update(where={"id": profile.id}, data={"meta": package.Json("text")})
    assert changed.meta == "text"
    assert await prisma.userprofile.count(where={"meta": {"equals": package.Json("text")}}) == 1
    with pytest.raises(package.errors.DataError, match="the text is no JSON"):
        await prisma.userprofile.update(where={"id": profile.id}, data={"meta": "text"})
    await prisma.disconnect()


async def test_compat_of_transactions(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    prisma = package.prisma
    models = module(package, "models")

    def user(name: str) -> dict[str, Any]:
        return {"email": f"{name}@x.org", "name": name}

    async with prisma.batch_() as batch:
        batch.user.create(data=user("ada"))
        batch.user.update(where={"email": "ada@x.org"}, data={"name": "Ada"})
        batch.execute_raw("UPDATE User SET balance = ?", 7)
        assert await prisma.user.count() == 0
    batch = prisma.batch_()
    batch.user.create(data=user("bob"))
    batch.user.create(data=user("ada"))
    with pytest.raises(package.errors.UniqueViolationError):
        await batch.commit()
    assert [(found.name, int(found.balance)) for found in await prisma.user.find_many()] == [("Ada", 7)]
    transaction = prisma.tx(timeout=timedelta(seconds=5), max_wait=2000)
    tx = await transaction.start()
    assert (tx.is_transaction(), prisma.is_transaction()) == (True, False)
    await models.User.prisma(tx).create(data=user("bob"))
    await transaction.rollback()
    assert await models.User.prisma().count() == 1
    await prisma.connect(timedelta(seconds=1))
    await prisma.disconnect(timeout=1)
    assert (prisma.is_connected(), prisma.is_registered()) == (False, True)


async def test_compat_of_modules(make: Make) -> None:
    package: Any = make('compat = "pcp"')
    errors = module(package, "engine.errors")
    assert issubclass(errors.EngineConnectionError, package.errors.PrismaError)
    assert package.types.UserCreateWithoutRelationsInput(name="x") == {"name": "x"}
    assert module(package, "actions").UserActions is not None
    assert package.models.User(id=1, email="x", role="READER", balance="1", joined="2024-01-01").posts is None


async def test_compat_of_the_synchronous_client(make: Make) -> None:
    package: Any = make('compat = "pcp"', 'interface = "sync"')
    models = module(package, "models")
    user = models.User.prisma().create(data={"email": "ada@x.org"})
    assert user.posts is None
    assert models.User.prisma().update(where={"id": 99}, data={"name": "x"}) is None
    assert package.prisma.user.find_unique({"id": user.id}).email == "ada@x.org"
    assert [row.id for row in package.prisma.user.query_raw("SELECT * FROM User")] == [user.id]
    package.prisma.disconnect()
