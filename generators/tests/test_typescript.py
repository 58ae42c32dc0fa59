"""The TypeScript generator: the golden client, stable output, text that stays text, and what tsc says about it."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from diglot_generators.files import OutputError, compare, write
from diglot_generators.typescript.docs import comment
from diglot_generators.typescript.generate import generate
from diglot_schema.compile import load
from diglot_schema.ir import Generator, Schema

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOLDEN = HERE / "golden" / "typescript"
SNIPPETS = HERE / "types" / "typescript"
TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
TYPED = ("accepted.ts", "rejected.ts", "results.ts", "extensions.ts", "projects.ts")
STRICT: dict[str, object] = {
    "target": "es2022",
    "lib": ["es2023"],
    "strict": True,
    "noUncheckedIndexedAccess": True,
    "noEmit": True,
    "esModuleInterop": True,
    "skipLibCheck": False,
    "types": ["node"],
}


def read(path: Path) -> Schema:
    schema, problems = load(path)
    assert schema is not None, problems
    return schema


def golden_schema() -> Schema:
    return read(HERE / "golden" / "schema.ts.prisma")


def tsc(project: Path, module: str, resolution: str, *files: str, **more: object) -> str:
    options = STRICT | {"module": module, "moduleResolution": resolution} | more
    settings = project / "tsconfig.json"
    settings.write_text(json.dumps({"compilerOptions": options, "files": files}))
    done = subprocess.run(["node", str(TSC), "-p", str(settings)], capture_output=True, text=True)
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the golden client in `client` and the packages of the workspace."""
    folder = tmp_path_factory.mktemp("typescript")
    write(folder / "client", generate(golden_schema()))
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    (folder / "package.json").write_text('{ "type": "module" }\n')
    for name in TYPED:
        (folder / name).write_text((SNIPPETS / name).read_text("utf-8"))
    return folder


def test_golden() -> None:
    """The committed client is what the generator writes. DIGLOT_GOLDEN=1 writes it anew."""
    files = generate(golden_schema())
    if os.environ.get("DIGLOT_GOLDEN"):
        write(GOLDEN, files)
    assert compare(GOLDEN, files) == []
    assert generate(golden_schema()) == files


def test_a_blank_line_follows_each_header() -> None:
    texts = {name: text for name, text in generate(golden_schema()).items() if not name.endswith(".json")}
    assert [name for name, text in texts.items() if text.split("\n", 2)[1]] == []


def test_biome_leaves_the_golden_client_as_it_is(tmp_path: Path) -> None:
    settings = json.loads((ROOT / "biome.json").read_text("utf-8"))
    (tmp_path / "biome.json").write_text(
        json.dumps(
            {
                "root": True,
                "formatter": settings["formatter"],
                "files": {"includes": ["**", "!**/manifest.json", "!**/names.json"]},
            }
        )
    )
    write(tmp_path / "client", generate(golden_schema()))
    write(tmp_path / "hostile", generate(read(HERE / "typescript" / "hostile.prisma")))
    biome = ROOT / "node_modules" / ".bin" / "biome"
    command = [biome, "check", "--linter-enabled=false", f"--config-path={tmp_path}", "client", "hostile"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_type_snippets(project: Path) -> None:
    """At least 150 calls that compile and 150 that do not, and the types of results."""
    accepted, rejected = ((SNIPPETS / f"{name}.ts").read_text("utf-8") for name in ("accepted", "rejected"))
    assert len(re.findall(r"(?m)^  (\(|<A)", accepted)) >= 150
    assert rejected.count("// @ts-expect-error") >= 150
    assert tsc(project, "nodenext", "nodenext", *TYPED) == ""


def test_names(project: Path) -> None:
    """The `Prisma` namespace has every name that Prisma's has, or `names.absent.json` says why not."""
    command = ["node", str(SNIPPETS / "names.mjs"), str(project)]
    ours = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    lines = (SNIPPETS / "names.txt").read_text("utf-8").splitlines()
    missing = {name for name in lines if not name.startswith("#")} - ours
    reasons: dict[str, list[str]] = json.loads((SNIPPETS / "names.absent.json").read_text("utf-8"))
    patterns = [pattern for several in reasons.values() for pattern in several]
    assert {name for name in missing if not any(re.fullmatch(pattern, name) for pattern in patterns)} == set()
    assert [pattern for pattern in patterns if not any(re.fullmatch(pattern, name) for name in missing)] == []


def test_browser(project: Path) -> None:
    """What a bundler takes for a browser holds enums, names and values, and nothing that only Node has."""
    (project / "page.js").write_text('export { Prisma, Role } from "./client";\n')
    esbuild = ROOT / "node_modules" / ".bin" / "esbuild"
    command = [esbuild, "page.js", "--bundle", "--platform=browser", "--format=esm", "--outfile=bundle.mjs"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    script = "import('./bundle.mjs').then(m => console.log(m.Role.ADMIN, m.Prisma.UserScalarFieldEnum.email))"
    found = subprocess.run(["node", "-e", script], cwd=project, capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("ADMIN email\n", "")
    assert "node:" not in (project / "bundle.mjs").read_text("utf-8")


def test_hovers(project: Path) -> None:
    """What an editor shows for common calls. DIGLOT_GOLDEN=1 writes it anew."""
    command = ["node", str(SNIPPETS / "hovers.mjs"), str(project)]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    expected = SNIPPETS / "hovers.golden.txt"
    if os.environ.get("DIGLOT_GOLDEN"):
        expected.write_text(found)
    assert found == expected.read_text("utf-8")


@pytest.mark.parametrize(
    ("module", "resolution", "kind", "path"),
    [
        ("esnext", "bundler", "module", "./src/*"),
        ("nodenext", "nodenext", "commonjs", "./src/*"),
        ("node16", "node16", "commonjs", "./src/*"),
        ("commonjs", "node10", "commonjs", "./src/*"),
        ("nodenext", "nodenext", "module", "./src/*/index.d.ts"),
        ("node16", "node16", "module", "./src/*/index.d.ts"),
    ],
)
def test_import_through_a_path(tmp_path: Path, module: str, resolution: str, kind: str, path: str) -> None:
    """`import prisma from "@/lib/prisma"` in every resolution; a Node ESM path must name the file."""
    write(tmp_path / "src" / "lib" / "prisma", generate(golden_schema()))
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    (tmp_path / "package.json").write_text(json.dumps({"type": kind}))
    (tmp_path / "app.ts").write_text(
        'import prisma, { Prisma, type User } from "@/lib/prisma";\n'
        "const orderBy = { created: Prisma.SortOrder.asc };\n"
        "export const users: Promise<User[]> = prisma.user.findMany({ take: 10, orderBy });\n"
        "export const one = new Prisma.Decimal(1);\n"
    )
    base = {"baseUrl": "."} if resolution == "node10" else {}
    assert tsc(tmp_path, module, resolution, "app.ts", paths={"@/*": [path]}, **base) == ""


def test_hostile_schema(tmp_path: Path) -> None:
    """Names and texts that hurt: everything compiles, loads in both module systems, and nothing of it runs."""
    write(tmp_path / "client", generate(read(HERE / "typescript" / "hostile.prisma")))
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    (tmp_path / "package.json").write_text('{ "type": "module" }\n')
    (tmp_path / "app.ts").write_text(
        'import prisma, { type Prisma_, type user, Object as Kind } from "./client/index.js";\n'
        "const include = { constructor: true };\n"
        "const table = prisma.then_;\n"
        "export const found = await table.findMany({ where: { AND: { catch: 1 } }, include });\n"
        "export const one = await table.findUnique({ where: { id: 1 }, select: { toString: true, id: true } });\n"
        "export const made = await table.create({ data: { OR: 1, NOT: false }, omit: { id: true } });\n"
        "export const kinds: string = Kind.delete;\n"
        "export type Types = [Prisma_, user];\n"
    )
    assert tsc(tmp_path, "nodenext", "nodenext", "app.ts") == ""
    script = (
        "import * as esm from './client/index.js'; import { createRequire } from 'node:module';"
        "const cjs = createRequire(process.cwd() + '/x.js')('./client/index.cjs');"
        "if (esm.default !== cjs.prisma || 'stolen' in esm || 'stolen' in esm.Object) throw new Error('wrong');"
        "console.log(Object.keys(esm.Object).join());"
    )
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("delete,constructor,prototype\n", "")


def test_comment_stays_a_comment() -> None:
    assert comment("one line") == "/** one line */\n"
    assert comment("a\n\nb", "  ") == "  /**\n   * a\n   *\n   * b\n   */\n"
    assert comment("") == ""
    assert "*/" not in comment("x */ y */ z")[3:-4]
    assert "@ts-ignore" not in comment("@ts-ignore")


def test_unknown_option_values_are_refused() -> None:
    block = Generator(name="client", provider="prisma-client", options={"moduleFormat": "umd"})
    with pytest.raises(OutputError, match='`moduleFormat = "umd"` is not known'):
        generate(golden_schema(), block)
    known: dict[str, str | tuple[str, ...]] = {
        "moduleFormat": "cjs",
        "runtime": "bun",
        "importFileExtension": "js",
        "anything": "else",
    }
    generate(golden_schema(), Generator(name="client", provider="prisma-client-js", options=known))
