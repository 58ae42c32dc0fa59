"""The manifest: shape, defaults left out, hidden fields, hash, and agreement with the published JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from diglot_schema import ir
from diglot_schema.manifest import digest, manifest

SPEC = Path(__file__).parents[1] / "spec" / "manifest.schema.json"


def column(name: str, type: ir.ScalarType, **rest: Any) -> ir.ScalarField:
    return ir.ScalarField(name=name, column=name, type=type, **rest)


def blog() -> ir.Schema:
    """Two models, an enum, a key, an implicit m-n, and everything a client must not see."""
    return ir.Schema(
        datasource=ir.Datasource(name="db", provider="postgresql"),
        enums=(ir.Enum(name="Role", db_name="role", values=(ir.EnumValue(name="USER", db_name="user"),)),),
        models=(
            ir.Model(
                name="User",
                table="users",
                fields=(
                    column("id", "Int", default=ir.FunctionDefault(name="autoincrement")),
                    column("role", "Enum", enum="Role", default=ir.LiteralDefault(value="USER")),
                    column("search", "Unsupported", unsupported="tsvector"),
                    ir.RelationField(name="posts", target="Post", relation="PostToUser", list=True, opposite="author"),
                ),
                primary_key=ir.PrimaryKey(fields=(ir.IndexField(name="id"),), constraint="users_pkey"),
            ),
            ir.Model(
                name="Post",
                table="Post",
                fields=(
                    column("id", "String", native=ir.NativeType(name="VarChar", args=("32",))),
                    column("tags", "String", list=True, default=ir.ListDefault(values=())),
                    column("authorId", "Int", optional=True),
                    ir.RelationField(
                        name="author",
                        target="User",
                        relation="PostToUser",
                        opposite="posts",
                        optional=True,
                        columns=("authorId",),
                        references=("id",),
                        constraint="Post_authorId_fkey",
                    ),
                ),
                primary_key=ir.PrimaryKey(fields=(ir.IndexField(name="id"),), constraint="Post_pkey"),
                uniques=(ir.Unique(fields=(ir.IndexField(name="authorId"),), constraint="Post_authorId_key"),),
            ),
            ir.Model(name="Hidden", table="Hidden", fields=(column("id", "Int"),), ignored=True),
        ),
    )


def test_manifest_matches_the_published_schema() -> None:
    validator: Any = Draft202012Validator(json.loads(SPEC.read_text()))
    validator.check_schema(validator.schema)
    validator.validate(manifest(blog()))


def test_manifest_leaves_out_defaults_and_what_clients_cannot_see() -> None:
    models = manifest(blog())["models"]
    assert list(models) == ["User", "Post"]
    assert models["User"]["noCreate"] is True
    assert list(models["User"]["fields"]) == ["id", "role", "posts"]
    assert models["User"]["fields"]["posts"] == {
        "to": "Post",
        "relation": "PostToUser",
        "opposite": "author",
        "list": True,
    }
    assert models["Post"]["fields"]["author"]["onDelete"] == "SetNull"
    assert models["Post"]["fields"]["tags"] == {"type": "String", "list": True, "default": {"value": []}}


def test_hash_covers_everything_but_itself() -> None:
    content = manifest(blog())
    found = content.pop("hash")
    assert found == digest(content)
    content["models"]["Post"]["fields"]["id"]["type"] = "Int"
    assert digest(content) != found
