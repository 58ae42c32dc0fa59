"""`@updatedAt` moves with a key that gets a value, not with one that is emptied, by whichever side."""

from __future__ import annotations

from typing import Any

import pytest

from diglot_client.compile import compile_plan
from diglot_client.dialects import DIALECTS
from diglot_client.grammar import Grammar
from diglot_client.manifest import Manifest

POSTS = {"relation": "PostToUser"}
MANIFEST: dict[str, Any] = {
    "format": 1,
    "provider": "sqlite",
    "models": {
        "User": {
            "id": ["id"],
            "fields": {"id": {"type": "Int"}, "posts": {**POSTS, "to": "Post", "opposite": "author", "list": True}},
        },
        "Post": {
            "id": ["id"],
            "fields": {
                "id": {"type": "Int"},
                "at": {"type": "DateTime", "updatedAt": True},
                "authorId": {"type": "Int", "optional": True},
                "author": {
                    **POSTS,
                    "to": "User",
                    "opposite": "posts",
                    "from": ["authorId"],
                    "references": ["id"],
                    "optional": True,
                },
            },
        },
    },
}


@pytest.mark.parametrize(
    ("model", "data", "moves"),
    [
        ("Post", {"author": {"disconnect": True}}, False),
        ("Post", {"author": {"connect": {"id": 1}}}, True),
        ("User", {"posts": {"disconnect": {"id": 1}}}, False),
        ("User", {"posts": {"set": []}}, False),
        ("User", {"posts": {"connect": {"id": 1}}}, True),
    ],
)
def test_updated_at(model: str, data: dict[str, Any], moves: bool) -> None:
    args = {"where": {"id": 1}, "data": data}
    plan = compile_plan(Grammar(Manifest.load(MANIFEST)), DIALECTS["sqlite"], model, "update", args)
    texts = [step.statement.text for step in plan.steps if step.statement.text.startswith("UPDATE")]
    assert texts
    assert any('"at"' in text for text in texts) is moves
