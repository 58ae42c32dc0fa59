"""Configuration files: what is read from each, and what is said when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from diglot.config import Config, read_config
from diglot.config.script import read_script
from diglot.config.values import Dynamic, Env, Value
from diglot.environment import read_environment
from diglot.problem import Problem, redact

PRISMA_7 = """
import "dotenv/config";
import path from "node:path";
import { defineConfig, env } from "prisma/config";
import type { PrismaConfig } from 'prisma'

const folder: string = "prisma"
console.log("a statement", { with: [1, "brackets"] })

export default defineConfig({
  // where the schema is
  schema: path.join("prisma", "schema.prisma"),
  migrations: { path: `prisma/migrations`, seed: 'tsx prisma/seed.ts', },
  datasource: {
    url: env("DATABASE_URL"),
    shadowDatabaseUrl: process.env["SHADOW_URL"] ?? "file:./shadow.db",
    directUrl: process.env.DIRECT_URL!,
  },
  /* not ours */ engine: "classic" as const,
  adapter: async () => { return new Adapter({ url: `x${1}` }) },
  experimental: { externalTables: true }, views: { path: folder },
  tables: { external: ["a.b", "c\\u0041"] },
} satisfies PrismaConfig)
"""


def script(folder: Path, text: str, name: str = "prisma.config.ts") -> dict[str, Value]:
    (folder / name).write_text(text)
    return read_script(folder / name)


def config(folder: Path, **environment: str) -> Config:
    return read_config(folder, environment)


def test_prisma_7_config(tmp_path: Path) -> None:
    values = script(tmp_path, PRISMA_7)
    assert values == {
        "schema": "prisma/schema.prisma",
        "migrations": {"path": "prisma/migrations", "seed": "tsx prisma/seed.ts"},
        "datasource": {
            "url": Env("DATABASE_URL"),
            "shadowDatabaseUrl": Env("SHADOW_URL", "file:./shadow.db"),
            "directUrl": Env("DIRECT_URL"),
        },
        "engine": "classic",
        "adapter": Dynamic("computed", 20),
        "experimental": {"externalTables": True},
        "views": {"path": "prisma"},
        "tables": {"external": ["a.b", "cA"]},
    }
    found = config(tmp_path)
    assert found.schema == tmp_path / "prisma/schema.prisma"
    assert found.url == Env("DATABASE_URL")
    assert found.warnings == ()


def test_seed_and_client_sections(tmp_path: Path) -> None:
    text = 'export default { seed: { import: "./prisma/seed.ts", autoRun: true }, client: { logLevel: "info" } }'
    script(tmp_path, text)
    found = config(tmp_path)
    assert found.seed is not None
    assert found.seed.file == tmp_path / "prisma/seed.ts"
    assert found.seed.auto_run
    assert found.log_level == "info"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("export default { schema: find() }", "prisma.config.ts:1: `schema` is the result of `find()`"),
        ("const a = 1\nexport default {\n schema: `x${a}` }", "prisma.config.ts:3: `schema` is a template"),
        ("export default {\n  schema: cond ? 'a' : 'b' }", "prisma.config.ts:2: `schema` is computed"),
        ("export default { schema: 5 }", "`schema` must be text"),
        ("export default { schema: env('NOWHERE') }", "needs the environment variable NOWHERE"),
        ("export default {\n schema: 'a'", "prisma.config.ts:2: `}` is missing"),
        ("export default make()", "the default export is the result of `make()`"),
        ("const x = { schema: 'a' }", "no default export"),
        ("export default [1]", "the default export is no object"),
        ("export default { ...rest }", "`...` spreads"),
        ("", "no default export"),
    ],
)
def test_what_only_running_would_tell(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "prisma.config.ts").write_text(text)
    with pytest.raises(Problem) as failure:
        _ = config(tmp_path).schema
    assert message in str(failure.value)


def test_only_what_is_needed_must_be_plain(tmp_path: Path) -> None:
    script(tmp_path, "export default { schema: 'a.prisma', seed: seed(), datasource: { directUrl: env.direct() } }")
    found = config(tmp_path)
    assert (found.schema, found.url) == (tmp_path / "a.prisma", None)
    with pytest.raises(Problem, match=r"`seed` is the result of `seed\(\)`"):
        _ = found.seed
    with pytest.raises(Problem, match=r"`datasource\.directUrl` is the result of `env\.direct\(\)`"):
        _ = found.direct_url


def test_constants_and_commonjs(tmp_path: Path) -> None:
    text = "const settings = { schema: 'db.prisma' };\nmodule.exports = { ...settings, views: { path: 'v' } };"
    assert script(tmp_path, text, "prisma.config.cjs") == {"schema": "db.prisma", "views": {"path": "v"}}


def test_files_by_weight(tmp_path: Path) -> None:
    (tmp_path / "diglot.toml").write_text('schema = "one.prisma"\n[seed]\nimport = "seed.py"\nauto_run = true\n')
    (tmp_path / "pyproject.toml").write_text('[tool.diglot]\nschema = "two.prisma"\nclient = {log_level = "warn"}\n')
    (tmp_path / "package.json").write_text('{"prisma": {"seed": "node seed.js", "schema": "three.prisma"}}')
    found = config(tmp_path)
    assert found.schema == tmp_path / "one.prisma"
    assert found.log_level == "warn"
    assert found.seed is not None
    assert found.seed.file == tmp_path / "seed.py"
    assert found.seed.auto_run


def test_unknown_keys(tmp_path: Path) -> None:
    (tmp_path / "diglot.toml").write_text('shema = "x"\n[datasource]\nulr = "file:./x.db"\n')
    assert config(tmp_path).warnings == (
        "diglot.toml: unknown key `shema`; did you mean `schema`?",
        "diglot.toml: unknown key `datasource.ulr`; did you mean `url`?",
    )


def test_environment_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEPT", "from the process")
    (tmp_path / "prisma").mkdir()
    (tmp_path / ".env").write_bytes(
        b"\xef\xbb\xbfFIRST=\"a b\"\r\nexport KEPT=x\r\nURL='pa$$word$(id)'\r\nBOTH=${FIRST}!\r\nnonsense here\r\n"
    )
    (tmp_path / "prisma" / ".env").write_text("FIRST=second\nLATER=1 # a comment\n")
    warnings: list[str] = []
    found = read_environment([tmp_path, tmp_path / "prisma", tmp_path], warnings)
    assert [found[name] for name in ("FIRST", "KEPT", "URL", "BOTH", "LATER")] == [
        "a b",
        "from the process",
        "pa$$word$(id)",
        "a b!",
        "1",
    ]
    assert len(warnings) == 1
    assert ":5:" in warnings[0]


def test_secrets_are_not_printed() -> None:
    text = redact("cannot open postgresql://joe:s3cr3t@db:5432/x?sslpassword=abc&a=1 nor mysql://a:p@ss@h/d")
    assert text == "cannot open postgresql://joe:***@db:5432/x?sslpassword=***&a=1 nor mysql://a:***@h/d"
