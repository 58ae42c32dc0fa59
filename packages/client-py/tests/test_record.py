"""Records: absence, lazy relations, and a graph deeper than Python's stack."""

from __future__ import annotations

import copy
import pickle
import sys
from types import ModuleType
from typing import Any

import pydantic
import pytest

from diglot_client.errors import NotLoaded
from diglot_client.record import Record

MODELS = 500


class Author(Record):
    id: int
    name: str
    posts: list[Post]


class Post(Record):
    id: int
    title: str | None
    author: Author | None


def chain() -> dict[str, Any]:
    """The classes of a module in which model i refers to its neighbours."""
    lines = ["from __future__ import annotations", "from diglot_client.record import Record"]
    for index in range(MODELS):
        after, before = (index + 1) % MODELS, (index - 1) % MODELS
        lines.append(f"class M{index}(Record):\n    id: int\n    next: M{after} | None\n    before: list[M{before}]")
    module = ModuleType("diglot_chain")
    sys.modules["diglot_chain"] = module
    exec(compile("\n".join(lines), "diglot_chain", "exec"), module.__dict__)
    return module.__dict__


def test_a_relation_that_was_not_given_is_absent() -> None:
    author = Author.model_validate({"id": 1, "name": "Ann"})
    assert author.model_dump() == {"id": 1, "name": "Ann"}
    with pytest.raises(NotLoaded, match=r'Author\.posts was not loaded; add include=\{"posts": True\}'):
        _ = author.posts
    with pytest.raises(AttributeError):
        _ = author.nothing  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType, reportAttributeAccessIssue] on purpose


def test_relations_validate_and_dump() -> None:
    author = Author.model_validate({"id": 1, "name": "Ann", "posts": [{"id": 2, "title": None, "author": None}]})
    assert isinstance(author.posts[0], Post)
    assert author.model_dump(mode="json") == {
        "id": 1,
        "name": "Ann",
        "posts": [{"id": 2, "title": None, "author": None}],
    }
    assert pickle.loads(pickle.dumps(author)) == author == copy.deepcopy(author) == author.model_copy()
    with pytest.raises(pydantic.ValidationError) as caught:
        Author.model_validate({"id": 1, "name": "Ann", "posts": [{"id": "x", "title": None}]})
    assert [error["loc"] for error in caught.value.errors()] == [("posts", 0, "id")]


def test_500_related_models_validate_dump_and_have_a_json_schema() -> None:
    models = chain()
    first = models["M0"].model_validate({"id": 0, "next": {"id": 1}, "before": [{"id": 499}]})
    assert type(first.next) is models["M1"]
    assert first.model_dump() == {"id": 0, "next": {"id": 1}, "before": [{"id": 499}]}
    schema = models["M0"].model_json_schema(mode="serialization")
    assert len(schema["$defs"]) == MODELS
    assert schema["$defs"]["M3"]["required"] == ["id"]
