"""The manifest's lookups: both sides of relations, unique keys, accessors."""

from __future__ import annotations

from typing import Any

from diglot_client.manifest import Manifest, accessors

JSON: dict[str, Any] = {
    "format": 1,
    "provider": "postgresql",
    "models": {
        "UserProfile": {
            "table": "users",
            "id": ["id"],
            "idConstraint": "users_pkey",
            "uniques": [{"fields": ["a", "b"], "constraint": "users_a_b_key"}],
            "fields": {
                "id": {"type": "Int", "column": "user_id"},
                "a": {"type": "String"},
                "b": {"type": "String"},
                "posts": {"to": "Post", "relation": "r", "opposite": "author", "list": True},
            },
        },
        "Post": {
            "id": ["id"],
            "fields": {
                "id": {"type": "Int"},
                "authorId": {"type": "Int", "column": "author"},
                "author": {
                    "to": "UserProfile",
                    "relation": "r",
                    "opposite": "posts",
                    "from": ["authorId"],
                    "references": ["id"],
                    "constraint": "Post_author_fkey",
                },
            },
        },
    },
}


def test_both_sides_of_a_relation() -> None:
    models = Manifest.load(JSON).models
    posts, author = models["UserProfile"].relations["posts"], models["Post"].relations["author"]
    assert (posts.owner, posts.here, posts.columns, posts.references) == (False, ("id",), ("user_id",), ("author",))
    assert (author.owner, author.here, author.columns, author.references) == (
        True,
        ("authorId",),
        ("author",),
        ("user_id",),
    )
    assert models["Post"].constraints["Post_author_fkey"] == ("authorId",)
    assert list(models["UserProfile"].uniques) == ["id", "a_b"]


def test_accessors() -> None:
    assert accessors("UserProfile") == ("userProfile", "user_profile", "userprofile")
    assert accessors("HTTPLog")[1] == "http_log"
    assert {"userProfile", "user_profile", "userprofile"} <= Manifest.load(JSON).accessors.keys()
