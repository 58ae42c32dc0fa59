"""What the documentation shows is true: its code runs, its settings are understood, its options exist."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import click
import pytest

from diglot.config import read_config
from diglot.config.settings import KEYS
from diglot.main import root
from diglot_client.options import OPTIONS
from diglot_schema.compile import load_text

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = [
    *(REPOSITORY / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")),
    *sorted((REPOSITORY / "docs").glob("*.md")),
]
TSC = REPOSITORY / "node_modules/.bin/tsc"

ROWS = """
    user = await prisma.user.create({"data": {"email": "ann@example.org"}})
    await prisma.post.create({"data": {"title": "Hello Diglot", "authorId": user.id}})
"""
TSCONFIG = """{"compilerOptions": {"strict": true, "target": "es2022", "module": "nodenext", "outDir": "out",
 "rootDir": ".", "skipLibCheck": true, "types": [], "lib": ["es2023", "dom"], "paths": {"@/*": ["./src/*"]}},
 "files": ["main.ts"]}"""


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)


def run(folder: Path, *command: str | Path) -> str:
    """What a command prints; fails the test, showing its output, when it does not end with 0."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run([*map(str, command)], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The README's schema as a project, with its clients, its tables and two rows."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "prisma").mkdir()
    (folder / "prisma/schema.prisma").write_text(blocks(REPOSITORY / "README.md", "prisma")[0])
    (folder / ".env").write_text('DATABASE_URL="file:./prisma/dev.db"\n')
    run(folder, sys.executable, "-m", "diglot", "generate")
    run(folder, sys.executable, "-m", "diglot", "db", "push")
    (folder / "rows.py").write_text(program("from src.lib.prisma.db import prisma\n" + textwrap.dedent(ROWS)))
    run(folder, sys.executable, "rows.py")
    return folder


def program(code: str) -> str:
    """Code with `await` at its top level, as a script."""
    return f"import asyncio\n\n\nasync def main():\n{textwrap.indent(code, '    ')}\n\nasyncio.run(main())\n"


def test_python_of_the_readme(project: Path) -> None:
    (project / "main.py").write_text(program(blocks(REPOSITORY / "README.md", "python")[0]))
    assert run(project, sys.executable, "main.py") == "ann@example.org\n"


def test_typescript_of_the_readme(project: Path) -> None:
    code = blocks(REPOSITORY / "README.md", "ts")[0]
    (project / "node_modules").symlink_to(REPOSITORY / "node_modules")
    (project / "package.json").write_text('{"type": "module"}')
    (project / "tsconfig.json").write_text(TSCONFIG)
    (project / "main.ts").write_text(code.replace("@/lib/prisma", "./src/lib/prisma/index.js"))
    run(project, TSC, "-p", ".")
    (project / "main.mjs").write_text((project / "out/main.js").read_text())
    assert run(project, "node", "main.mjs") == "ann@example.org\n"


@pytest.mark.parametrize(("name", "least"), [("queries", 20), ("client", 4)])
def test_both_languages_of_a_page(name: str, least: int, tmp_path: Path) -> None:
    page = REPOSITORY / f"docs/{name}.md"
    (tmp_path / "schema.prisma").write_text(blocks(REPOSITORY / "docs/queries.md", "prisma")[0])
    (tmp_path / ".env").write_text('DATABASE_URL="file:./dev.db"\n')
    run(tmp_path, sys.executable, "-m", "diglot", "generate")
    (tmp_path / "node_modules").symlink_to(REPOSITORY / "node_modules")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "tsconfig.json").write_text(TSCONFIG)
    (tmp_path / "main.ts").write_text("".join(blocks(page, "ts")))
    run(tmp_path, TSC, "-p", ".")
    (tmp_path / "main.mjs").write_text((tmp_path / "out/main.js").read_text())
    (tmp_path / "main.py").write_text(program("".join(blocks(page, "python"))))
    printed: list[str] = []
    for command in ((sys.executable, "main.py"), ("node", "main.mjs")):
        (tmp_path / "dev.db").unlink(missing_ok=True)
        run(tmp_path, sys.executable, "-m", "diglot", "db", "push")
        printed.append(run(tmp_path, *command))
    assert printed[0] == printed[1]
    assert len(printed[0].splitlines()) > least


def test_options_of_the_client() -> None:
    rows = re.findall(
        r"^\| (`.*`)? ?\| (`.*`)? ?\| ", (REPOSITORY / "docs/client.md").read_text().split("##")[0], re.MULTILINE
    )
    python, typescript = ([name for row in rows for name in re.findall(r"`(.*?)`", row[column])] for column in (0, 1))
    checks = (REPOSITORY / "packages/client-ts/src/options.ts").read_text().split("const CHECKS")[1]
    assert set(python) == {*OPTIONS, "auto_register"}
    assert set(typescript) == set(re.findall(r"^  (\w+)[:,]", checks.split("};")[0], re.MULTILINE))


def test_python_of_the_switching_page(tmp_path: Path) -> None:
    page = REPOSITORY / "docs/switching.md"
    (tmp_path / "schema.prisma").write_text(blocks(page, "prisma")[0])
    run(tmp_path, sys.executable, "-m", "diglot", "generate")
    run(tmp_path, sys.executable, "-m", "diglot", "db", "push")
    (tmp_path / "main.py").write_text(program("".join(blocks(page, "python"))))
    assert run(tmp_path, sys.executable, "main.py").splitlines() == [
        "ann@example.org 1.5 free None",
        "[{'_sum': {'spend': 1.5}, 'email': 'ann@example.org'}, {'_sum': {'spend': 0.0}, 'email': 'bob@example.org'}]",
        "[{'users': 2}]",
        "P2002",
    ]


def test_python_of_the_python_page(tmp_path: Path) -> None:
    cards, hooks, rename = blocks(REPOSITORY / "docs/python.md", "python")
    ann = '{"email": "ann@example.org", "posts": {"create": {"title": "One"}}}'
    programs = {
        "asyncio": (
            f"{hooks}\n\n{cards}\n\nawait prisma.user.create(data={ann})\n"
            "print(len(await public.post.find_many()), (await public.post.newest()).title)\nprint(await cards())\n",
            "0 One\n[UserCard(",
        ),
        "sync": (rename + f"\n\nprisma.user.create(data={ann})\nprint(rename('Ann'))\n", "1\n"),
    }
    for interface, (code, printed) in programs.items():
        folder = tmp_path / interface
        folder.mkdir()
        schema = blocks(REPOSITORY / "docs/queries.md", "prisma")[0]
        provider = 'provider = "prisma-client-py"'
        (folder / "schema.prisma").write_text(schema.replace(provider, f'{provider}\n  interface = "{interface}"'))
        (folder / ".env").write_text('DATABASE_URL="file:./dev.db"\n')
        run(folder, sys.executable, "-m", "diglot", "generate")
        run(folder, sys.executable, "-m", "diglot", "db", "push")
        (folder / "main.py").write_text(program("from src.lib.prisma import prisma\n" + code))
        assert run(folder, sys.executable, "main.py").startswith(printed)


def test_schemas_of_the_docs() -> None:
    for page in PAGES:
        for block in blocks(page, "prisma"):
            schema, diagnostics = load_text(block)
            assert schema is not None, f"{page.name}: {diagnostics}"


def test_settings_of_the_docs(tmp_path: Path) -> None:
    page = REPOSITORY / "docs/config.md"
    for language, name in (("toml", "diglot.toml"), ("ts", "prisma.config.ts")):
        for block in blocks(page, language):
            (tmp_path / name).write_text(block)
            config = read_config(tmp_path, {})
            assert config.warnings == ()
            assert config.schema == tmp_path / "db/schema.prisma"
            (tmp_path / name).unlink()
    known = {f"{section}.{key}" if section else key for section, keys in KEYS.items() for key in keys}
    listed = re.findall(r"^\| (`.*?) \|", page.read_text(), re.MULTILINE)
    assert {key for row in listed for key in re.findall(r"`(.*?)`", row)} <= known


def commands(group: click.Group, path: str = "diglot") -> dict[str, click.Command]:
    """Every command by what one types."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found |= commands(command, f"{path} {name}")
        else:
            found[f"{path} {name}"] = command
    return found


def test_every_command_and_option_is_described() -> None:
    page = (REPOSITORY / "docs/cli.md").read_text()
    sections = dict(re.findall(r"^## (diglot .*?)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    described = commands(root)
    assert sections.keys() == described.keys()
    for name, command in described.items():
        options = {option for one in command.params for option in one.opts if option.startswith("--")}
        hidden = {option for one in command.params if getattr(one, "hidden", False) for option in one.opts}
        text = sections[name]
        assert set(re.findall(r"`(--[a-z-]+)`", text)) == options - hidden - {"--schema", "--config"}, name


def test_every_error_is_described() -> None:
    page = (REPOSITORY / "docs/errors.md").read_text()
    errors = json.loads((REPOSITORY / "schema/spec/errors.json").read_text())
    for kind in ("initialization", "requests"):
        for code, error in errors[kind].items():
            assert f"| {code} | `{error['class']}` | " in page


def test_first_ten_minutes(tmp_path: Path) -> None:
    page = REPOSITORY / "docs/README.md"
    for command in re.findall(r"^diglot (.*)$", blocks(page, "")[0], re.MULTILINE):
        run(tmp_path, sys.executable, "-m", "diglot", *command.split())
    first, second = blocks(page, "python")
    client, rest = first.split("\n", 1)
    (tmp_path / "main.py").write_text(client + "\n" + program(rest))
    assert run(tmp_path, sys.executable, "main.py") == "[User(id=1, email='ann@example.org', name='Ann')]\n"
    asked = "from fastapi.testclient import TestClient\nprint(TestClient(app).get('/users').json())\n"
    (tmp_path / "web.py").write_text(client + "\n" + second + asked)
    assert run(tmp_path, sys.executable, "web.py") == "[{'id': 1, 'email': 'ann@example.org', 'name': 'Ann'}]\n"
    (tmp_path / "node_modules").symlink_to(REPOSITORY / "node_modules")
    (tmp_path / "main.mjs").write_text(blocks(page, "ts")[0])
    assert run(tmp_path, "node", "main.mjs") == "[ { id: 1, email: 'ann@example.org', name: 'Ann' } ]\n"


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
