"""The compiler from end to end: folders, hostile input, mutations, speed, and names that come out right."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from diglot_schema.compile import load, load_text
from diglot_schema.diagnostics import render
from diglot_schema.ir import Model, RelationField, Schema

HEAD = 'datasource db {\n  provider = "postgresql"\n}\n'


def compiled(models: str, head: str = HEAD) -> Schema:
    schema, found = load_text(head + models)
    assert schema is not None, render(found)
    return schema


def relation(model: Model, name: str) -> RelationField:
    field = model.field(name)
    assert isinstance(field, RelationField)
    return field


def test_a_folder_is_one_schema(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "schema.prisma").write_text(HEAD)
    (tmp_path / "models" / "a.prisma").write_text("model A {\n  id Int @id\n  b  B?\n}\n")
    (tmp_path / "models" / "b.prisma").write_text(
        "/// One B.\nmodel B {\n  id Int @id\n  aId Int @unique\n"
        "  a A @relation(fields: [aId], references: [id])\n  c C\n}\n"
    )
    schema, found = load(tmp_path)
    assert schema is None
    assert [(Path(one.file).name, one.line, one.code) for one in found] == [("b.prisma", 6, "S202")]
    (tmp_path / "models" / "c.prisma").write_text("enum C {\n  X\n}\n")
    schema, found = load(tmp_path)
    assert schema is not None
    assert schema.model("B").docs == "One B."
    assert schema.hash.startswith("sha256:")


def test_constraint_names_are_cut_as_prisma_cuts_them() -> None:
    long = "a" * 70
    schema = compiled(f"model {long} {{\n  id Int @id\n  {long} Int @unique\n  x Int\n  @@index([{long}, x])\n}}\n")
    model = schema.models[0]
    assert model.primary_key is not None
    assert model.primary_key.constraint == "a" * 58 + "_pkey"
    assert model.uniques[0].constraint == "a" * 59 + "_key"
    assert model.indexes[0].constraint == "a" * 59 + "_idx"


def test_many_to_many_sides_are_in_alphabetical_order() -> None:
    schema = compiled("model Post {\n  id Int @id\n  tags Label[]\n}\nmodel Label {\n  id Int @id\n  posts Post[]\n}\n")
    tags, posts = relation(schema.model("Post"), "tags"), relation(schema.model("Label"), "posts")
    assert tags.relation == posts.relation == "LabelToPost"
    assert tags.through is not None
    assert posts.through is not None
    assert (tags.through.table, tags.through.column_here, posts.through.column_here) == ("_LabelToPost", "B", "A")


def test_default_actions_follow_the_columns() -> None:
    schema = compiled(
        'model A {\n  id Int @id\n  one B[] @relation("x")\n  two B[] @relation("y")\n}\n'
        "model B {\n  id Int @id\n  xId Int\n  yId Int?\n"
        '  x A @relation("x", fields: [xId], references: [id])\n'
        '  y A? @relation("y", fields: [yId], references: [id])\n}\n'
    )
    assert relation(schema.model("B"), "x").resolved_on_delete == "Restrict"
    assert relation(schema.model("B"), "y").resolved_on_delete == "SetNull"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x01\x02\ufffd" * 1000,
        "a" * 3_000_000,
        HEAD + "model A {\n  id Int " + "@x(" * 100_000 + "\n}",
        HEAD + "model A {\n  id Int @default(" + "[" * 20_000 + "]" * 20_000 + ")\n}",
        HEAD + 'model A {\n  id Json @id @default("' + "[" * 40_000 + '")\n}',
        HEAD + "model A {\n  id Int @id\n  n Int @default(" + "1" * 40_000 + ")\n}",
        HEAD + "model \u202eevil {\n  id Int @id // \u2066\n}",
        "/*" * 100_000,
        "model A {\n" * 10_000,
    ],
    ids=["empty", "binary", "long", "open", "nested", "json", "digits", "unicode", "comment", "unclosed"],
)
def test_bad_input_gives_diagnostics(text: str) -> None:
    schema, found = load_text(text)
    assert schema is None
    printed = render(found)
    assert "\u202e" not in printed
    assert "\x00" not in printed


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    for path in (tmp_path / "no.prisma", tmp_path):
        schema, found = load(path)
        assert schema is None
        assert [one.code for one in found] == ["S008"]


def test_500_models_compile_fast() -> None:
    lines = [HEAD]
    for number in range(500):
        lines.append(f"model M{number} {{\n  id Int @id @default(autoincrement())\n  next M{(number + 1) % 500}[]\n")
        lines += [f"  field{column} String? @db.VarChar(20)\n" for column in range(12)]
        lines.append(f"  backId Int\n  back M{(number - 1) % 500} @relation(fields: [backId], references: [id])\n}}\n")
    text = "".join(lines)
    start = time.perf_counter()
    schema, found = load_text(text)
    assert schema is not None, render(found)
    assert time.perf_counter() - start < 10  # about 1 s on an idle machine; the bench measures it


def test_file_that_is_not_utf8_is_one_finding(tmp_path: Path) -> None:
    for name, data in {
        "latin1": "// café".encode("latin-1"),
        "utf16": "model A {}".encode("utf-16"),
        "junk": b"\xff\0",
    }.items():
        file = tmp_path / f"{name}.prisma"
        file.write_bytes(data)
        assert [found.code for found in load(file)[1] if found.code != "S801"] == ["S013"]


def test_links_that_go_round_are_followed_once(tmp_path: Path) -> None:
    (tmp_path / "schema.prisma").write_text('datasource db {\n  provider = "sqlite"\n}\n', encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert load(tmp_path)[1] == []
