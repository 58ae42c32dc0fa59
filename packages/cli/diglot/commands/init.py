"""`diglot init`"""

from __future__ import annotations

from pathlib import Path

import click

from diglot.options import short
from diglot.problem import Problem

_URLS = {
    "postgresql": "postgresql://user:password@localhost:5432/mydb?schema=public",
    "sqlite": "file:./prisma/dev.db",
    "mysql": "mysql://user:password@localhost:3306/mydb",
}
_PYTHON = ("prisma-client-py", "diglot-client-py")
_MODEL = """
model User {
  id    Int     @id @default(autoincrement())
  email String  @unique
  name  String?
}
"""


@click.command("init")
@click.option(
    "--datasource-provider",
    type=click.Choice(sorted(_URLS)),
    help="The database (default: the one of --url, or sqlite).",
)
@click.option(
    "--generator-provider",
    multiple=True,
    help="A generator; may be given twice (default: prisma-client-py and prisma-client-js).",
)
@click.option("--url", help="The connection string, written to .env.")
@click.option("--output", help="The output folder of the generator, relative to the schema.")
@click.option("--with-model", is_flag=True, help="Begin with an example model.")
def command(
    datasource_provider: str | None,
    generator_provider: tuple[str, ...],
    url: str | None,
    output: str | None,
    with_model: bool,
) -> None:
    """Set up prisma/schema.prisma and .env in the current folder. Nothing that exists is overwritten."""
    from diglot.project import PLACES

    for place in PLACES:
        if Path(place).is_file() or (Path(place).is_dir() and next(Path(place).rglob("*.prisma"), None)):
            raise Problem(f"{place} exists already; nothing was changed")
    generators = generator_provider or ("prisma-client-py", "prisma-client-js")
    if output and len(generators) > 1:
        raise Problem("--output needs one --generator-provider")
    provider = datasource_provider or _provider_of(url) or "sqlite"
    if url and _provider_of(url) != provider:
        raise Problem(f"--url is not a connection string for {provider}")
    schema = Path("prisma/schema.prisma")
    schema.parent.mkdir(exist_ok=True)
    blocks = [_datasource(provider), *(_generator(name, output) for name in generators)]
    schema.write_text("\n".join(blocks) + (_MODEL if with_model else ""), encoding="utf-8")
    click.echo(f"wrote {short(schema)}")
    _add_line(Path(".env"), "DATABASE_URL", f'DATABASE_URL="{url or _URLS[provider]}"')
    _add_line(Path(".gitignore"), ".env", ".env")
    first = "run" if url or provider == "sqlite" else "set DATABASE_URL in .env, then run"
    click.echo(f"next: {first} `diglot generate` and `diglot db push`")


def _provider_of(url: str | None) -> str | None:
    scheme = (url or "").split(":", 1)[0]
    providers = {"postgresql": "postgresql", "postgres": "postgresql", "file": "sqlite"}
    return {**providers, "mysql": "mysql", "mariadb": "mysql"}.get(scheme)


def _datasource(provider: str) -> str:
    return f'datasource db {{\n  provider = "{provider}"\n  url      = env("DATABASE_URL")\n}}\n'


def _generator(provider: str, output: str | None) -> str:
    name = "py" if provider in _PYTHON else "js"
    lines = [f'  provider = "{provider}"'] + ([f'  output   = "{output}"'] if output else [])
    return f"generator {name} {{\n" + "\n".join(lines) + "\n}\n"


def _add_line(file: Path, key: str, line: str) -> None:
    """Add `line` to a file unless a line of it begins with `key`; the file is made when it is missing."""
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if any(there.strip().startswith(key) for there in before.splitlines()):
        click.echo(f"kept {file}, which has {key}")
        return
    separator = "\n" if before and not before.endswith("\n") else ""
    file.write_text(f"{before}{separator}{line}\n", encoding="utf-8")
    click.echo(f"{'added to' if before else 'wrote'} {file}")
