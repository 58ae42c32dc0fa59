"""A studio on a fresh database of each kind, asked as its own page asks it."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from diglot_client import Actions, Client
from diglot_client.manifest import Manifest
from diglot_migrate import push
from diglot_schema.compile import load_text
from diglot_schema.manifest import manifest
from diglot_studio import Access, Database, Studio, application, client_of
from e2e.judge.database import create
from e2e.judge.server import postgres

HOST = "127.0.0.1:5555"
TOKEN = "the-token"
COOKIE = "studio"
SCHEMA = """
datasource db {{
  provider = "{provider}"
}}

generator py {{
  provider = "prisma-client-py"
}}

enum Role {{
  READER
  WRITER @map("w")
}}

model User {{
  id      Int       @id @default(autoincrement())
  email   String    @unique
  name    String?
  role    Role      @default(READER)
  balance Decimal   @default(0)
  visits  BigInt    @default(0)
  active  Boolean   @default(true)
  score   Float?
  joined  DateTime? {precise}
  meta    Json?
  avatar  Bytes?
  words   String[]
  numbers BigInt[]
  posts   Post[]
}}

model Post {{
  id       Int    @id @default(autoincrement())
  title    String
  author   User   @relation(fields: [authorId], references: [id])
  authorId Int
  tags     Tag[]
}}

model Tag {{
  id    Int    @id
  label String @unique
  posts Post[]
}}

model Seat {{
  hall   String
  number Int
  taken  Boolean @default(false)

  @@id([hall, number])
}}
"""
_numbers = itertools.count()


def precise(provider: str) -> str:
    """The attribute of a DateTime that keeps microseconds."""
    return "" if provider == "sqlite" else "@db.Timestamptz(6)"


@dataclass(frozen=True, slots=True)
class Browser:
    """The page of a studio: `ask` posts what it would, `client` works behind its back."""

    http: httpx.AsyncClient
    client: Client

    async def ask(self, path: str, body: Any, status: int = 200) -> Any:
        """The answer to a request that must end with `status`."""
        answer = await self.http.post(f"/api/{path}", json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def find(self, model: str, **page: Any) -> list[dict[str, Any]]:
        """The records of a page."""
        return (await self.ask("find", {"model": model, **page}))["records"]

    async def save(self, *edits: dict[str, Any], status: int = 200) -> Any:
        """The answer to a save."""
        return await self.ask("save", {"edits": edits}, status)

    def of(self, model: str) -> Actions[Any]:
        """A model behind the studio's back."""
        return Actions(self.client, model)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server."""
    with postgres() as url:
        yield url


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A database with the tables of SCHEMA, and nothing in them."""
    provider: str = request.param
    schema, problems = load_text(SCHEMA.format(provider=provider, precise=precise(provider)))
    assert schema is not None, problems
    if provider == "sqlite":
        url = "file:./studio.db"
    else:
        url = await create(request.getfixturevalue("server"), f"studio{next(_numbers)}")
    push(schema, url, tmp_path)
    return Database(manifest(schema), url, tmp_path)


@pytest_asyncio.fixture
async def browser(database: Database) -> AsyncIterator[Browser]:
    """A page that may change everything."""
    async for one in page(database, read_only=False):
        yield one


@pytest_asyncio.fixture
async def reader(database: Database) -> AsyncIterator[Browser]:
    """A page of a studio that only reads."""
    async for one in page(database, read_only=True):
        yield one


async def page(database: Database, *, read_only: bool) -> AsyncIterator[Browser]:
    """A page of a studio on `database`."""
    client = client_of(database)
    access = Access(TOKEN, frozenset((HOST,)), COOKIE)
    app = application(Studio(client, Manifest.load(database.manifest), access, read_only, lambda: client_of(database)))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}", cookies={COOKIE: TOKEN}) as http:
        yield Browser(http, client)
    await client.disconnect()
