"""Story B: a new async Python app on SQLite; the same tables read from TypeScript."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from e2e.stories.project import Project, project


@pytest.fixture(scope="module")
def blog() -> Iterator[Project]:
    """The app after its first migration, which generates, too, and the seed."""
    with project("blog") as made:
        made.diglot("migrate", "dev", "--name", "init")
        made.diglot("db", "seed")
        made.diglot("generate")
        yield made


def test_both_languages_print_the_same(blog: Project) -> None:
    """What the Python client wrote, both read."""
    lines = blog.python("read.py")
    assert lines.splitlines()[0] == "04.02. Máquinas y más (Alan) 0.05"
    assert blog.node("read.mjs") == lines


def test_generated_output_is_fresh(blog: Project) -> None:
    """A second run changes nothing."""
    blog.diglot("generate", "--check")


def test_the_history_is_complete(blog: Project) -> None:
    """What was applied is what the schema says, in the words of both commands."""
    assert "Database schema is up to date!" in blog.diglot("migrate", "status")
    assert "is in sync with the schema" in blog.diglot("db", "push")


def test_the_calls_of_the_story(blog: Project) -> None:
    """Every call works as it is written in the story."""
    assert json.loads(blog.python("story.py")) == {
        "found": ["Notes on the engine", "On computable numbers"],
        "union": ["ada@example.org", 2],
        "id": 25,
        "logins": 1,
        "gone": 1,
        "sum": "3.05",
        "avg": "1.525",
        "groups": [[False, 1], [True, 2]],
        "inside": 3,
        "like": ["A draft about 100 % of it", "Máquinas y más", "On computable numbers"],
        "changed": 0,
    }
