"""A generated package on a SQLite database with two users, made once for each set of generator options."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from diglot_generators.files import write
from diglot_generators.python import generate, options
from diglot_migrate import push
from diglot_schema.compile import load_text

SCHEMA = """
datasource db {{
  provider = "sqlite"
  url      = "{url}"
}}
generator py {{
  provider = "prisma-client-py"
  {options}
}}
/// Somebody who writes.
model User {{
  id      Int      @id @default(autoincrement())
  email   String   @unique
  name    String?
  role    Role     @default(READER)
  balance Decimal  @default(0)
  joined  DateTime @default(now())
  avatar  Bytes?
  from    String?
  posts   Post[]
  profile UserProfile?
}}
model Post {{
  id       Int     @id @default(autoincrement())
  title    String
  views    Int     @default(0)
  author   User?   @relation(fields: [authorId], references: [id])
  authorId Int?
}}
/// @Python(instance_name: "about")
model UserProfile {{
  id     Int    @id @default(autoincrement())
  bio    String
  meta   Json?
  user   User   @relation(fields: [userId], references: [id])
  userId Int    @unique
}}
enum Role {{
  READER
  WRITER
}}
"""
Make = Callable[..., ModuleType]
_numbers = itertools.count()


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """A function that gives a fresh package, imported; `options` are lines of the generator block."""
    made: list[str] = []
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def package(*lines: str) -> ModuleType:
        name = f"client_{next(_numbers)}"
        url = f"file:{tmp_path / name}.db"
        schema, problems = load_text(SCHEMA.format(url=url, options="\n  ".join(lines)))
        assert schema is not None, problems
        push(schema, url)
        write(tmp_path / name, generate(schema, options(schema, schema.generators[0])))
        made.append(name)
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield package
    for name in [name for name in sys.modules if name.partition(".")[0] in made]:
        del sys.modules[name]
