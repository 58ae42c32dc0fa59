"""The commands as a user runs them: what they print, their exit code, what they leave behind."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from packages.cli.tests.conftest import Shell

SCHEMA = """datasource db {
  provider = "sqlite"
  url      = env("DATABASE_URL")
}

generator py {
  provider = "prisma-client-py"
}

model User {
  id    Int    @id
  email String @unique
}
"""
BROKEN = SCHEMA.replace("Int    @id", "Nope   @id").replace("String @unique", "String @uniq")


def test_validate(shell: Shell) -> None:
    shell.write("prisma/schema.prisma", SCHEMA)
    assert shell.run("validate") == "prisma/schema.prisma is valid\n"
    assert json.loads(shell.run("validate", "--json")) == {"valid": True, "diagnostics": []}


def test_validate_shows_all_errors(shell: Shell) -> None:
    shell.write("schema.prisma", BROKEN)
    text = shell.run("validate", code=1)
    assert "--> schema.prisma:11:9" in text
    assert "11 |   id    Nope   @id\n   |         ^^^^" in text
    assert "--> schema.prisma:12:" in text
    assert text.endswith("2 errors in schema.prisma\n")
    answer = json.loads(shell.run("validate", "--json", code=1))
    assert [found["line"] for found in answer["diagnostics"]] == [11, 12]


@pytest.mark.parametrize("place", ["schema.prisma", "prisma/schema.prisma", "prisma/schema/any.prisma", "db/x.prisma"])
def test_where_a_schema_is(shell: Shell, place: str) -> None:
    shell.write(place, SCHEMA)
    if place.startswith("db"):
        assert "looked for schema.prisma, prisma/schema.prisma" in shell.run("validate", code=1)
        shell.write("package.json", '{"prisma": {"schema": "db/x.prisma"}}')
    assert "is valid" in shell.run("validate")


def test_format(shell: Shell) -> None:
    file = shell.write("schema.prisma", SCHEMA.replace("  id    Int    @id", "id Int @id"))
    assert "not formatted: schema.prisma" in shell.run("format", "--check", code=1)
    assert shell.run("format") == "formatted schema.prisma\n"
    assert file.read_text() == SCHEMA
    assert shell.run("format", "--check") == "schema.prisma is formatted\n"


def test_generate_check(shell: Shell) -> None:
    shell.write("prisma/schema.prisma", SCHEMA)
    assert "src/lib/prisma/__init__.py is missing" in shell.run("generate", "--check", code=1)
    shell.run("generate")
    before = {name: (shell.folder / name).read_bytes() for name in shell.files()}
    assert "up to date" in shell.run("generate", "--check")
    shell.run("generate")
    assert {name: (shell.folder / name).read_bytes() for name in shell.files()} == before


def test_generate_leaves_foreign_files_alone(shell: Shell) -> None:
    shell.write("prisma/schema.prisma", SCHEMA)
    shell.write("src/lib/prisma/notes.txt", "mine")
    foreign = shell.write("src/lib/prisma/models.py", "mine = 1\n")
    before = shell.files()
    assert "`models.py`" in shell.run("generate", code=1)
    assert shell.files() == before
    foreign.unlink()
    shell.run("generate")
    assert (shell.folder / "src/lib/prisma/notes.txt").read_text() == "mine"


def test_generate_stays_in_the_project(shell: Shell) -> None:
    outside = SCHEMA.replace('"prisma-client-py"', '"prisma-client-py"\n  output = "../../elsewhere"')
    shell.write("app/prisma/schema.prisma", outside.replace("../../", "../../../"))
    shell.folder = shell.folder / "app"
    assert "outside of the project" in shell.run("generate", code=1)
    assert not (shell.folder.parent / "elsewhere").exists()


def test_generate_refusals(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    assert "no generator `js`; it has py" in shell.run("generate", "--generator", "js", code=1)
    shell.write("schema.prisma", SCHEMA.split("model")[0])
    assert "has no models" in shell.run("generate", "--require-models", code=1)
    shell.write("schema.prisma", SCHEMA.replace("prisma-client-py", "prisma-erd"))
    text = shell.run("generate", code=1)
    assert "`prisma-erd` is not ours" in text
    assert "the schema has no generator for Diglot" in text


def test_generate_with_a_log_level(shell: Shell) -> None:
    text = SCHEMA.replace("model", 'generator js {\n  provider = "prisma-client-js"\n  output = "../ts"\n}\nmodel', 1)
    shell.write("prisma/schema.prisma", text)
    shell.write("diglot.toml", '[client]\nlog_level = "warn"\n')
    shell.run("generate")
    assert '    log_level = "warn"\n' in (shell.folder / "src/lib/prisma/client.py").read_text()
    assert '  logLevel: "warn",\n' in (shell.folder / "ts/client.js").read_text()
    shell.write("diglot.toml", '[client]\nlog_level = "loud"\n')
    told = "`client.logLevel` must be one of query, info, warn, error, not `loud`"
    assert told in shell.run("generate", code=1)


def heed_interrupts() -> None:
    """Let Ctrl+C end a process, also where the tests run in the background, which ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_generate_watch(shell: Shell) -> None:
    file = shell.write("schema.prisma", SCHEMA)
    command = [sys.executable, "-u", "-m", "diglot", "generate", "--watch"]
    process = subprocess.Popen(
        command,
        cwd=shell.folder,
        env=shell.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=heed_interrupts,
    )
    assert process.stdout is not None
    try:
        assert "watching schema.prisma" in process.stdout.readline()
        assert "src/lib/prisma" in process.stdout.readline()
        file.write_text(SCHEMA.replace("email", "address"))
        assert "src/lib/prisma" in process.stdout.readline()
        assert "address" in (shell.folder / "src/lib/prisma/models.py").read_text()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 130


def test_push_and_the_two_folders_of_a_file(shell: Shell) -> None:
    shell.write("prisma/schema.prisma", SCHEMA)
    assert 'made the SQLite database "dev.db"' in shell.run("db", "push")
    assert (shell.folder / "dev.db").exists()
    assert "is in sync with the schema" in shell.run("db", "push", "--accept-data-loss")
    shell.write("prisma/schema.prisma", SCHEMA.replace('env("DATABASE_URL")', '"file:./dev.db"'))
    assert "is in sync" in shell.run("db", "push")  # the file that exists
    (shell.folder / "dev.db").rename(shell.folder / "prisma/dev.db")
    shell.run("db", "push")
    assert not (shell.folder / "dev.db").exists()
    shell.run("db", "push", "--url", "file:../" + shell.folder.name + "/dev.db")
    text = shell.run("db", "push")
    assert f"using {shell.folder}/prisma/dev.db" in text.replace("./", "")
    assert "exists too" in text


def test_push_says_what_is_missing(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    del shell.environment["DATABASE_URL"]
    assert "P1012: environment variable not found: DATABASE_URL" in shell.run("db", "push", code=1)
    shell.write(".env", "DATABASE_URL=postgresql://joe:s3cr3t@127.0.0.1:1/x\n")
    text = shell.run("db", "push", code=1)
    assert "the schema is for sqlite, the connection string for postgresql" in text
    shell.write("schema.prisma", SCHEMA.replace("sqlite", "postgresql"))
    text = shell.run("db", "push", code=1)
    assert "P1001: cannot reach the PostgreSQL server at 127.0.0.1:1" in text
    assert "s3cr3t" not in text
    assert shell.files() == [".env", "schema.prisma"]


def test_seed(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    assert "no seed is configured" in shell.run("db", "seed", code=1)
    shell.write("seed.py", "import os, sys\nprint(os.environ['FROM_ENV'], sys.argv[1:])\nsys.exit(len(sys.argv) - 1)\n")
    shell.write(".env", "FROM_ENV=yes\n")
    shell.write("diglot.toml", 'seed = "python seed.py"\n')
    assert "yes []" in shell.run("db", "seed")
    shell.write("diglot.toml", '[seed]\nimport = "./seed.py"\n')
    text = shell.run("db", "seed", "--", "--a", "b", "c", code=3)
    assert "yes ['--a', 'b', 'c']" in text
    assert "exit code 3" in text
    shell.write("diglot.toml", 'seed = "no-such-command-here x"\n')
    assert "`no-such-command-here`, which is not on the PATH" in shell.run("db", "seed", code=1)
    shell.write("diglot.toml", '[seed]\nimport = "./seed.rb"\n')
    assert "the seed seed.rb does not exist" in shell.run("db", "seed", code=1)


def test_seed_in_javascript(shell: Shell) -> None:
    shell.write("schema.prisma", SCHEMA)
    shell.write("seed.mjs", "console.log('from node', process.argv.slice(2).join())")
    shell.write("prisma.config.ts", 'export default { seed: { import: "./seed.mjs" } }')
    assert "from node x,y" in shell.run("db", "seed", "--", "x", "y")


def test_init(shell: Shell) -> None:
    shell.write(".env", "OTHER=1")
    shell.run("init", "--with-model", "--url", "postgres://u:p@h/d", "--generator-provider", "prisma-client-py")
    assert (shell.folder / ".env").read_text() == 'OTHER=1\nDATABASE_URL="postgres://u:p@h/d"\n'
    assert (shell.folder / ".gitignore").read_text() == ".env\n"
    assert 'provider = "postgresql"' in (shell.folder / "prisma/schema.prisma").read_text()
    shell.run("validate")
    shell.run("format", "--check")
    before = shell.files()
    assert "exists already; nothing was changed" in shell.run("init", code=1)
    assert shell.files() == before


def test_debug(shell: Shell) -> None:
    shell.write("prisma/schema.prisma", SCHEMA.replace("sqlite", "postgresql"))
    shell.write("diglot.toml", "")
    shell.environment["DATABASE_URL"] = "postgresql://joe:s3cr3t@db/x"
    text = shell.run("debug")
    assert "postgresql://joe:***@db/x" in text
    assert "configuration : diglot.toml" in text
    assert "generators    : py (prisma-client-py)" in text
    assert "migrations    : none" in text
    shell.write("prisma/migrations/1_init/migration.sql", "")
    assert "migrations    : 1 migration in prisma/migrations" in shell.run("debug")


def test_usage(shell: Shell) -> None:
    assert shell.run("--version").startswith("diglot ")
    assert "Did you mean `validate`?" in shell.run("valdate", code=2)
    assert "No such option" in shell.run("validate", "--jsn", code=2)
    assert "diglot-client" in shell.run("version")


def test_unreadable_schema(shell: Shell) -> None:
    (shell.folder / "schema.prisma").write_bytes(b"\xff\xfe\x00model {{{")
    shell.run("validate", code=1)
    shell.run("format", "--check", code=1)
    shell.write("diglot.toml", "schema = [")
    assert "diglot.toml is not TOML" in shell.run("validate", code=1)
