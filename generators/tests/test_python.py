"""The Python generator as a whole: the golden client, determinism, names and text that hurt."""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from diglot_generators.files import compare, write
from diglot_generators.python import GenerationError, OptionError, Options, generate, handles, options
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema

GOLDEN = Path(__file__).parent / "golden" / "python"
BASE = 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n'
NAMES = (
    "annotations TYPE_CHECKING Registry Prisma Client Query Record List Field "
    "lower int object Any Sequence TypedDict Actions Tx Connect Never None from is lambda True not"
)
HURTING = '''
/// """ + __import__("os").abort() + """ \\
/// {{ 7 * 7 }} {% raw %} \\" ends with a quote "
enum Status {
  /// """
  None
  title
  name
  mro
  OPEN @map("'); DROP TABLE x; --")
}
model User {
  id Int @id
  from String
  class String?
  import Int @default(1)
  None Boolean?
  True Boolean?
  model_config String?
  schema String?
  copy String?
  json Json?
  dict Json?
  str String @default("\\"\\"\\"); __import__('os').abort()  # ")
  int Int?
  list String[]
  datetime DateTime?
  Decimal Decimal?
  builtins String?
  Field String?
  classmethod String?
  mro Int?
  from_ String?
  update Int?
  get Int?
  items Item[]
  User User? @relation("Self", fields: [parent], references: [id])
  parent Int?
  children User[] @relation("Self")
  status Status?
  @@unique([from, class], name: "where")
}
model Item {
  id Int @id
  in Int?
  user User @relation(fields: [userId], references: [id])
  userId Int
}
''' + "".join(f"model {name} {{\n  id Int @id\n  value String?\n}}\n" for name in NAMES.split())


def package(tmp_path: Path, text: str, name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    schema, diagnostics = load_text(BASE + text)
    assert schema is not None, diagnostics
    write(tmp_path / name, generate(schema))
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return importlib.import_module(name)


def test_golden(golden_schema: Schema, request: pytest.FixtureRequest) -> None:
    files = generate(golden_schema, options(golden_schema, golden_schema.generators[0]))
    if request.config.getoption("--update-golden"):
        write(GOLDEN, files)
    assert compare(GOLDEN, files) == []


def test_equal_input_gives_equal_bytes(golden_schema: Schema) -> None:
    script = (
        "import sys, hashlib; from diglot_schema.compile import load; from diglot_generators.python import generate;"
        "schema, _ = load(sys.argv[1]); print(hashlib.sha256(repr(generate(schema)).encode()).hexdigest())"
    )
    source = str(GOLDEN.parent / "schema.prisma")
    seeds = [{"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    found = {
        subprocess.run([sys.executable, "-c", script, source], env=env, capture_output=True, check=True).stdout
        for env in seeds
    }
    assert len(found) == 1


def test_ruff_leaves_the_output_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, HURTING, "hurting", monkeypatch)
    fields = "/// Any Decimal\n  id Int @id\n  datetime String\n  Decimal Int\n  Sequence Int"
    package(tmp_path, f"model A {{\n  {fields}\n}}", "imports", monkeypatch)
    monkeypatch.setattr("diglot_generators.python.parts.MOST_LINES", 400)
    package(tmp_path, HURTING, "divided", monkeypatch)
    for command in (["format", "--diff"], ["check"]):
        result = subprocess.run(
            ["ruff", *command, "--isolated", "--no-cache", str(GOLDEN), str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stdout


def test_many_models_make_several_modules_of_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, HURTING, "whole", monkeypatch)
    monkeypatch.setattr("diglot_generators.python.parts.MOST_LINES", 400)
    package(tmp_path, HURTING, "divided", monkeypatch)
    whole, divided = importlib.import_module("whole.inputs"), importlib.import_module("divided.inputs")
    assert len(divided.PARTS) > 2
    names = [name for name, value in vars(whole).items() if getattr(value, "__module__", "") == "whole.inputs"]
    assert len(names) > 100
    assert all([*getattr(divided, name).__annotations__] == [*getattr(whole, name).__annotations__] for name in names)
    settings = {"typeCheckingMode": "strict", "include": ["divided"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["pyright", "--pythonpath", sys.executable]
    assert "0 errors" in subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout


def test_names_that_hurt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client = package(tmp_path, HURTING, "hurting", monkeypatch)
    models = importlib.import_module("hurting.models")
    importlib.import_module("hurting.inputs")
    enums = importlib.import_module("hurting.enums")
    assert [member.value for member in enums.Status] == ["None", "title", "name", "mro", "OPEN"]
    assert {"from__", "class_", "None_", "copy_", "schema_", "model_config_"} <= set(models.User.model_fields)
    assert "from" in models.User.model_json_schema()["$defs"]["User"]["properties"]
    item = models.Item(**{"id": 1, "in": 2, "userId": 3})
    assert item.in_ == 2
    assert item.model_dump() == {"id": 1, "in": 2, "userId": 3}
    assert client.prisma.tx_ is not None


def test_names_that_hurt_are_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, HURTING, "hurting_types", monkeypatch)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["hurting_types"]}')
    result = subprocess.run(
        ["pyright", "--pythonpath", sys.executable], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


def test_schema_text_never_becomes_code() -> None:
    schema, diagnostics = load_text(BASE + HURTING)
    assert schema is not None, diagnostics
    for name, text in generate(schema).items():
        called = {
            node.func.id
            for node in ast.walk(ast.parse(text, name))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert called <= {
            "TypedDict",
            "_TypedDict",
            "Field",
            "_Field",
            "staticmethod",
            "Prisma",
            "Registry",
            "get_client",
            "connection_guard",
            "getattr",
            "import_module",
            "AttributeError",
        }


def test_two_models_with_one_accessor_are_refused() -> None:
    schema, diagnostics = load_text(BASE + "model user {\n  id Int @id\n}\nmodel User {\n  id Int @id\n}\n")
    assert schema is not None, diagnostics
    with pytest.raises(GenerationError, match="@@map"):
        generate(schema)


def test_options() -> None:
    block = 'generator py {{\n  provider = "{}"\n  {}\n}}\n'
    text = block.format(
        "prisma-client-py", 'compat = "pcp"\n  recursive_type_depth = -1\n  enable_experimental_x = true'
    )
    schema, diagnostics = load_text(
        BASE + text + "model A {\n  id Int @id\n  b B[]\n}\nmodel B {\n  id Int @id\n  aId Int\n"
        "  a A @relation(fields: [aId], references: [id])\n}\n"
    )
    assert schema is not None, diagnostics
    assert handles(schema.generators[0])
    found = options(schema, schema.generators[0], root="../..")
    assert found == Options(compat="pcp", url_env="DATABASE_URL", root="../..")
    files = generate(schema, found)
    assert "b: list[B] | None" in files["models.py"]
    assert "AnyRecord | None," in files["client.pyi"]
    bad, _ = load_text(BASE + block.format("prisma-client-py", 'interface = "threads"'))
    assert bad is not None
    with pytest.raises(OptionError, match="interface"):
        options(bad, bad.generators[0])


def test_a_partial_unique_index_finds_no_single_record() -> None:
    fields = '  id Int @id\n  code Int\n  @@unique([code], where: raw("code > 0"))'
    preview = 'generator js {\n  provider = "prisma-client-js"\n  previewFeatures = ["partialIndexes"]\n}\n'
    schema, diagnostics = load_text(f"{BASE}{preview}model A {{\n{fields}\n}}\n")
    assert schema is not None, diagnostics
    assert (
        "class AWhereUniqueInput(AFilterInput, total=False):\n    id: Required[int]\n" in generate(schema)["inputs.py"]
    )
