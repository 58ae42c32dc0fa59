"""The synchronous client (`interface = "sync"`): results at once, in any thread, inside and outside of event loops."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypedDict

import pytest

from diglot_client import NotLoaded, RecordNotFound, UniqueViolation, ValidationError

from .conftest import Make


class Card(TypedDict):
    id: int
    email: str


@pytest.fixture
def prisma(make: Make) -> Any:
    client = make('interface = "sync"').prisma
    client.user.create_many(data=[{"email": f"{name}@x.org", "name": name} for name in ("ada", "alan")])
    yield client
    client.disconnect()


def test_calls_give_results(prisma: Any) -> None:
    ada = prisma.user.find_unique(where={"email": "ada@x.org"}, include={"posts": True})
    assert (ada.name, ada.posts) == ("ada", [])
    assert [user.name for user in prisma.user.findMany({"orderBy": {"id": "desc"}})] == ["alan", "ada"]
    assert prisma.user.count() == 2
    assert prisma.user.find_first(into=Card, order_by={"id": "asc"}) == {"id": ada.id, "email": "ada@x.org"}
    assert prisma.user.aggregate(_max={"email": True})["_max"]["email"] == "alan@x.org"
    assert prisma.user.update(where={"id": ada.id}, data={"name": "Ada"}).name == "Ada"
    assert prisma.user.delete_many().count == 2


def test_streams_are_iterated_over(prisma: Any) -> None:
    names = [user.name for user in prisma.user.stream(order_by={"id": "asc"}, batch_size=1)]
    assert names == ["ada", "alan"]
    assert [len(part) for part in prisma.user.stream(batch_size=2).parts()] == [2]
    assert [card["email"] for card in prisma.user.stream(into=Card, take=1, order_by={"id": "asc"})] == ["ada@x.org"]
    for user in prisma.user.stream(order_by={"id": "asc"}, batch_size=1):
        assert user.name == "ada"
        break
    with prisma.tx() as tx:
        for user in tx.user.stream(include={"posts": True}):
            assert user.posts == []
            tx.user.update(where={"id": user.id}, data={"name": "seen"})
    assert {user.name for user in prisma.user.find_many()} == {"seen"}
    with pytest.raises(ValidationError, match="at least 1"):
        next(iter(prisma.user.stream(batch_size=0)))


def test_errors_reach_the_caller(prisma: Any) -> None:
    with pytest.raises(ValidationError, match="Did you mean `email`"):
        prisma.user.find_first(where={"emial": "x"})
    with pytest.raises(UniqueViolation):
        prisma.user.create(data={"email": "ada@x.org"})
    with pytest.raises(RecordNotFound):
        prisma.user.find_unique_or_raise(where={"id": 99})
    with pytest.raises(NotLoaded):
        _ = prisma.user.find_first().posts


def test_transactions(prisma: Any) -> None:
    with prisma.tx() as tx:
        tx.user.update_many(data={"name": "both"})
        assert tx.query_raw("SELECT count(*) AS n FROM User WHERE name = ?", "both") == [{"n": 2}]
        for call in (tx.connect, tx.disconnect):
            with pytest.raises(AttributeError, match="inside a transaction"):
                call()
    assert prisma.user.count(where={"name": "both"}) == 2


def test_a_transaction_inside_a_transaction_is_undone_alone(prisma: Any) -> None:
    before = prisma.user.count()
    with prisma.tx() as tx:
        tx.user.delete(where={"email": "ada@x.org"})
        with contextlib.suppress(ZeroDivisionError), tx.tx() as inner:
            inner.user.delete_many()
            raise ZeroDivisionError
        with tx.tx() as inner:
            assert inner.user.count() == before - 1
    assert prisma.user.count() == before - 1


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt, StopIteration])
def test_an_error_rolls_back(prisma: Any, error: type[BaseException]) -> None:
    def work() -> None:
        with prisma.tx() as tx:
            tx.user.delete_many()
            assert tx.user.count() == 0
            raise error

    with pytest.raises(error):
        work()
    assert prisma.user.count() == 2


def test_an_error_of_the_database_rolls_back(prisma: Any) -> None:
    def work() -> None:
        with prisma.tx() as tx:
            tx.user.delete(where={"email": "alan@x.org"})
            tx.user.create(data={"email": "ada@x.org"})

    with pytest.raises(UniqueViolation):
        work()
    assert prisma.user.count() == 2


def test_raw_queries(prisma: Any) -> None:
    assert prisma.query_raw("SELECT name FROM User WHERE email LIKE ?", "ada%") == [{"name": "ada"}]
    assert prisma.query_first("SELECT name FROM User WHERE id > :id", {"id": 100}) is None
    assert prisma.execute_raw("UPDATE User SET name = ?", "x") == 2


def test_many_threads(prisma: Any) -> None:
    def work(number: int) -> str:
        prisma.post.create(data={"title": f"{number}", "authorId": 1})
        return prisma.user.find_unique(where={"email": "ada@x.org"}).name

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(40))) == {"ada"}
    assert prisma.post.count() == 40


async def test_inside_an_event_loop(prisma: Any) -> None:
    assert prisma.user.count() == 2
    assert await asyncio.to_thread(prisma.user.count) == 2
    with prisma.tx() as tx:
        assert tx.user.count() == 2


def test_connection(make: Make) -> None:
    package = make('interface = "sync"')
    prisma = package.prisma
    assert not prisma.is_connected()
    with prisma as client:
        assert client is prisma
        assert prisma.is_connected()
    prisma.disconnect()
    assert prisma.user.count() == 0  # it connects again

    @package.requires_connection
    def plain() -> int:
        return prisma.user.count()

    @package.requires_connection()
    async def coroutine() -> int:
        return prisma.user.count()

    assert (plain(), asyncio.run(coroutine())) == (0, 0)
    with package.requires_connection as client:
        assert client.user.count() == 0
    prisma.disconnect()


def test_a_callback_may_not_call_back(make: Make) -> None:
    package = make('interface = "sync"')
    told: list[str] = []

    def log(text: str, _: float) -> None:
        told.append(text)
        with pytest.raises(RuntimeError, match="callback of its own"):
            prisma.user.count()

    prisma = package.Prisma(log=log)
    prisma.user.count()
    assert told
    prisma.disconnect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_has_a_loop_of_its_own(prisma: Any) -> None:
    assert prisma.user.count() == 2
    child = os.fork()
    if child == 0:
        timer = threading.Timer(20, os._exit, (9,))
        timer.daemon = True
        timer.start()
        os._exit(0 if prisma.user.count() == 2 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
