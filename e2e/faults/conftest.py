"""One server, one agent per language, for all fault tests; each test has a database, a proxy and clients of its own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any, cast

import asyncpg
import pytest
import pytest_asyncio

from diglot_migrate import ddl
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from e2e.judge.database import create
from e2e.judge.server import Cluster, cluster

from .agents import Agent
from .proxy import Proxy, proxy

_connect = cast("Any", asyncpg).connect  # asyncpg has no complete types
HERE = Path(__file__).parent
SCHEMA = (HERE / "schema.prisma").read_text(encoding="utf-8")
PROVIDERS = ("postgresql", "sqlite", "mysql")
PATIENCE_SECONDS = 60
"""How long a test waits for what must come; far more than it takes on a busy machine."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests of this folder in one event loop: the agents, which all tests share, live in it."""
    for item in items:
        if item.path.is_relative_to(HERE) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


def schema_of(provider: str) -> Any:
    """The compiled schema for a provider."""
    schema, problems = load_text(SCHEMA.replace("postgresql", provider))
    assert schema is not None, problems
    return schema


class Place:
    """A database with its tables, its proxy, and an agent with a client called `main` that goes through the proxy."""

    def __init__(self, agent: Agent, server: Cluster, gate: Proxy, name: str, admin: Any) -> None:
        self.agent = agent
        self.server = server
        self.proxy = gate
        self.admin = admin
        self.name = name
        self.url = f"postgresql://postgres@127.0.0.1:{gate.port}/{name}?sslmode=disable"

    async def open(self, client: str = "main", options: str = "", **pool: Any) -> None:
        """A client through the proxy; `options` go to the end of its URL."""
        await self.agent.send("open", client=client, provider="postgresql", url=self.url + options, pool=pool)

    def call(self, action: str, client: str = "main", model: str = "item", **args: Any) -> asyncio.Future[Any]:
        """The result of an action."""
        return self.agent.send("call", client=client, model=model, action=action, args=args)

    async def reconnect(self) -> None:
        """A new connection for the test itself, after the server was gone."""
        self.admin = await _connect(f"{self.server.url}/{self.name}")

    async def names(self) -> list[str]:
        """The names of all items, as the database has them."""
        rows = await self.admin.fetch('SELECT name FROM "Item" ORDER BY id')
        return [row[0] for row in rows]

    async def sessions(self) -> list[tuple[int, str]]:
        """Process id and state of the sessions of the agents in this database."""
        rows = await self.admin.fetch(
            "SELECT pid, state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return [(row[0], row[1]) for row in rows]

    async def until(self, question: str, *values: Any) -> None:
        """Wait until the database answers a question with true; TimeoutError when it never does."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await self.admin.fetchval(question, *values):
                await asyncio.sleep(0.005)

    async def sleeping(self, text: str) -> int:
        """Wait until a session sleeps in a statement that holds `text`; its process id. TimeoutError when none does.

        A session is active as soon as the statement is parsed; a cancellation before it is executed is lost.
        """
        question = (
            "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database() "
            "AND pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%'"
        )
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (found := await self.admin.fetchval(question, text)) is None:
                await asyncio.sleep(0.005)
        return found


@pytest.fixture(scope="session")
def server() -> Generator[Cluster]:
    """A server for all tests. One user needs a password."""
    with cluster() as made:
        rules = made.data / "pg_hba.conf"
        rules.write_text("host all secured all scram-sha-256\n" + rules.read_text(encoding="utf-8"), encoding="utf-8")
        made.reload()
        yield made


@pytest.fixture(scope="session")
def manifests(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the manifest for each provider."""
    path = tmp_path_factory.mktemp("faults") / "manifests.json"
    path.write_text(json.dumps({provider: manifest(schema_of(provider)) for provider in PROVIDERS}), encoding="utf-8")
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=["py", "ts"])
async def process(request: pytest.FixtureRequest, manifests: Path) -> AsyncGenerator[Agent]:
    """The agent of a language. It must live to the end and end by itself."""
    made = await Agent.start(request.param, manifests)
    yield made
    assert await asyncio.wait_for(made.stop(), 20) == 0


@pytest_asyncio.fixture(loop_scope="session")
async def agent(process: Agent) -> AsyncGenerator[Agent]:
    """The agent; nothing may be left unhandled in it after a test."""
    yield process
    assert await process.send("unhandled") == []


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def database(server: Cluster) -> str:
    """The name of the database of all tests."""
    await create(server.url, "faults")
    return "faults"


@pytest_asyncio.fixture(loop_scope="session")
async def place(agent: Agent, server: Cluster, database: str) -> AsyncGenerator[Place]:
    """The database with new tables, without any session but the test's own."""
    admin = await _connect(f"{server.url}/{database}")
    await admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await admin.execute('DROP TABLE IF EXISTS "_BoxToItem", "Box", "Item", "Missing"')
    await admin.execute(ddl(schema_of("postgresql")))
    await admin.execute('DROP TABLE "Missing"')
    async with proxy(lambda: ("127.0.0.1", server.port)) as gate:
        made = Place(agent, server, gate, database, admin)
        await made.open()
        yield made
        gate.resume()
        await agent.send("disconnect", client="main")
    await made.admin.close()
