"""Partial types of prisma-client-py: a script asks for them, queries give them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from diglot_client.errors import UnknownRelationalFieldError
from diglot_generators.files import OutputError, write
from diglot_generators.generate import render
from diglot_migrate import push
from diglot_schema.compile import load_text

SCHEMA = """
datasource db {{
  provider = "sqlite"
  url      = "{url}"
}}
generator py {{
  provider = "prisma-client-py"
  compat   = "pcp"
  {options}
}}
model User {{
  id    Int    @id @default(autoincrement())
  /// What to call them.
  name  String
  email String? @unique
  posts Post[]
}}
model Post {{
  id        Int     @id @default(autoincrement())
  title     String
  desc      String?
  published Boolean @default(false)
  thumbnail Bytes?
  role      Role    @default(READER)
  list      Int     @default(0)
  author    User?   @relation(fields: [authorId], references: [id])
  authorId  Int?
}}
model Lonely {{
  id Int @id
}}
enum Role {{
  READER
  WRITER
}}
"""
SCRIPT = """
from {package}.enums import Role
from {package}.models import Post, User

assert Role.READER == "READER"
User.create_partial("UserOnlyName", include={{"name"}})
User.create_partial("UserWithPosts", include={{"name", "posts"}})
Post.create_partial("PostOnlyId", include=["id"])
Post.create_partial("PostCard", exclude=["authorId"], required={{"desc"}}, optional=["title"])
Post.create_partial("PostFlat", exclude_relational_fields=True)
Post.create_partial("PostCustom", include={{"id", "author"}}, relations={{"author": "UserOnlyName"}})
Post.create_partial("PostAuthored", include={{"id", "author"}}, required={{"author"}})
User.create_partial("UserCustomPosts", include={{"id", "posts"}}, relations={{"posts": "PostOnlyId"}})
print("partial types", Post.__name__)
"""
Make = Callable[..., Any]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """A function that generates the package `client` for a script, and imports its partial types."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def package(script: str, *options: str, place: str = "prisma/partial_types.py", name: str = "client") -> Any:
        url = f"file:{tmp_path}/dev.db"
        schema, problems = load_text(SCHEMA.format(url=url, options="\n  ".join(options)))
        assert schema is not None, problems
        file = tmp_path / place
        file.parent.mkdir(exist_ok=True)
        file.write_text(script)
        output = tmp_path / name
        files = render(schema, schema.generators[0], output=output, project=tmp_path, schema_folder=tmp_path)
        assert files is not None
        push(schema, url)
        write(output, files)
        importlib.invalidate_caches()
        return importlib.import_module(f"{name}.partials")

    yield package
    for name in [name for name in sys.modules if name.split(".")[0] == "client"]:
        del sys.modules[name]


@pytest.mark.parametrize(
    ("package", "place", "options"),
    [
        ("client", "prisma/partial_types.py", ()),
        ("prisma", "scripts/partial.py", ('partial_type_generator = "scripts/partial.py"',)),
        ("client", "scripts/partial.py", ('partial_type_generator = "scripts.partial"',)),
    ],
)
async def test_queries_give_partial_types(make: Make, package: str, place: str, options: tuple[str, ...]) -> None:
    partials = make(SCRIPT.format(package=package), *options, place=place)
    assert {name: field.is_required() for name, field in partials.PostCard.model_fields.items()} == {
        "id": True,
        "title": False,
        "desc": True,
        "published": True,
        "thumbnail": False,
        "role": True,
        "list": True,
        "author": False,
    }
    assert set(partials.PostFlat.model_fields) == set(partials.PostCard.model_fields) - {"author"} | {"authorId"}

    made = await partials.PostCustom.prisma().create({"title": "foo", "author": {"create": {"name": "Robert"}}})
    assert type(made) is partials.PostCustom
    assert made.author is None
    assert not hasattr(made, "title")
    found = await partials.PostCustom.prisma().find_first(where={"id": made.id}, include={"author": True})
    assert type(found.author) is partials.UserOnlyName
    assert found.author.name == "Robert"
    (user,) = await partials.UserCustomPosts.prisma().find_many(include={"posts": True})
    assert [type(post) for post in user.posts] == [partials.PostOnlyId]
    (whole,) = await partials.UserWithPosts.prisma().find_many(include={"posts": True})
    assert [post.title for post in whole.posts] == ["foo"]
    with pytest.raises(UnknownRelationalFieldError, match=r'Field: "posts" .* on the UserOnlyName model'):
        await partials.UserOnlyName.prisma().find_first(include={"posts": True})
    with pytest.raises(ValidationError, match="author"):
        await partials.PostAuthored.prisma().find_first()
    bases = importlib.import_module("client.bases")
    models = importlib.import_module("client.models")
    assert issubclass(models.Post, bases.BasePost)
    assert issubclass(partials.PostCard, bases.BasePost)
    with pytest.raises(RuntimeError, match="partial_type_generator"):
        models.Post.create_partial("Late")
    await importlib.import_module("client").prisma.disconnect()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('Post.create_partial("P", exclude=["foo"])', "foo is not a valid Post / P field"),
        ('Post.create_partial("P", exclude=["desc"], required=["desc"])', "desc is not a valid Post / P field"),
        ('Post.create_partial("P", required=["desc"], optional=["desc"])', "same field"),
        ('[Post.create_partial("P") for _ in range(2)]', '"P" has already been created'),
        ('Post.create_partial("P", relations={"author": "Nobody"})', 'Unknown partial type: "Nobody"'),
        ('User.create_partial("U"); Post.create_partial("P", relations={"title": "U"})', 'Field: "title" either'),
        ('User.create_partial("U"); Lonely.create_partial("P", relations={"x": "U"})', "no relational fields"),
        ('Post.create_partial("P", include=["id"], exclude_relational_fields=True)', "mutually exclusive"),
        ('Post.create_partial("User")', "User is the name of a model"),
        ("import nothing_like_that", "No module named 'nothing_like_that'"),
    ],
)
def test_mistakes_of_the_script(make: Make, call: str, message: str) -> None:
    with pytest.raises(OutputError, match=message):
        make(f"from prisma.models import Lonely, Post, User\n{call}\n")


def test_no_such_script(make: Make) -> None:
    with pytest.raises(OutputError, match=r"Could not find a python file or module at foo\.bar"):
        make("", 'partial_type_generator = "foo.bar"')
