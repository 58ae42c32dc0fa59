"""Cost of the TypeScript types: tsc on fifty queries against our client and Prisma's.

Prints CPU seconds, memory, instantiations and output size for each schema, and the ratios. Exit code 1 when a limit
is missed. Prisma's client is made by the `prisma` package in `e2e/bench/node_modules` (`npm install` there), or in the
folder that DIGLOT_BENCH_MODULES names; without it only our own figures are shown.

Usage: python e2e/bench/types/run.py [--models 10,100,500] [--schema FILE] [--rounds 3] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from queries import queries
from synthetic import schema as synthetic

from diglot_generators.files import write
from diglot_generators.typescript.generate import generate
from diglot_schema.compile import load_text
from diglot_schema.ir import Schema

ROOT = Path(__file__).resolve().parents[3]
BENCH = ROOT / "e2e" / "bench"
TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
INSTANTIATIONS = 60_000
CPU = {500: 0.5}
CPU_OTHERWISE = 0.8
MEMORY = {500: 1 / 3}
OPTIONS = {
    "target": "es2022",
    "lib": ["es2023"],
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "strict": True,
    "noEmit": True,
    "skipLibCheck": True,
    "types": ["node"],
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of tsc took. cpu in seconds, memory in MB, size of the generated files in bytes."""

    cpu: float
    memory: float
    instantiations: int
    size: int


def main() -> int:
    """Measure every schema; 1 when a limit is missed."""
    options = _options()
    schemas = {f"{count} models": synthetic(count) for count in options.models}
    for path in options.schema:
        schemas[path.stem] = path.read_text("utf-8")
    modules = Path(os.environ.get("DIGLOT_BENCH_MODULES", BENCH / "node_modules"))
    failures: list[str] = []
    report: dict[str, dict[str, dict[str, float]]] = {}
    for name, text in schemas.items():
        with tempfile.TemporaryDirectory(prefix="diglot-types-") as temporary:
            costs = _measure(text, Path(temporary), modules, options.rounds)
        report[name] = {client: asdict(cost) for client, cost in costs.items()}
        for client, cost in costs.items():
            print(
                f"{name:>12} {client:>7}: {cost.cpu:6.2f} s CPU {cost.memory:7.0f} MB "
                f"{cost.instantiations:9,} instantiations {cost.size / 1e6:6.2f} MB generated"
            )
        failures += _judge(name, text, costs)
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n")
    for failure in failures:
        print(f"limit missed: {failure}")
    return 1 if failures else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=lambda text: [int(part) for part in text.split(",")], default=[10, 100, 500])
    parser.add_argument("--schema", type=Path, action="append", default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def _measure(text: str, folder: Path, modules: Path, rounds: int) -> dict[str, Cost]:
    schema, problems = load_text(text)
    if schema is None:
        raise SystemExit("\n".join(str(problem) for problem in problems))
    projects = {"diglot": _ours(schema, folder)}
    if (modules / "prisma").exists():
        projects["prisma"] = _prisma(text, schema, folder, modules)
    found: dict[str, Cost] = {}
    for _ in range(rounds):
        for name, project in projects.items():
            cost = _tsc(project)
            best = found.get(name)
            found[name] = cost if best is None or cost.cpu < best.cpu else best
    return found


def _ours(schema: Schema, folder: Path) -> Path:
    project = folder / "ours"
    write(project / "client", generate(schema))
    (project / "queries.ts").write_text(queries(schema, "./client/index.js", "new PrismaClient()"))
    return _project(project, {"@diglot/client": ROOT / "packages" / "client-ts"})


def _prisma(text: str, schema: Schema, folder: Path, modules: Path) -> Path:
    """Prisma's client; its engine binary is never run, so any executable does."""
    project = folder / "prisma"
    project.mkdir()
    plain = re.sub(r"(?m)^\s*(url|directUrl)\s*=.*$", "", re.sub(r"(?ms)^generator \w+ \{.*?^\}", "", text))
    block = 'generator client {\n  provider = "prisma-client"\n  output = "./client"\n}\n'
    (project / "schema.prisma").write_text(plain + block)
    engine = project / "engine"
    engine.write_text("#!/bin/sh\nexit 0\n")
    engine.chmod(0o755)
    packages = {"@prisma": modules / "@prisma", "decimal.js": ROOT / "node_modules" / "decimal.js"}
    _project(project, packages)
    environment = os.environ | {"PRISMA_SCHEMA_ENGINE_BINARY": str(engine), "PRISMA_HIDE_UPDATE_MESSAGE": "1"}
    command = ["node", str(modules / "prisma" / "build" / "index.js"), "generate", "--schema", "schema.prisma"]
    subprocess.run(command, cwd=project, env=environment, check=True, stdout=subprocess.DEVNULL)
    construct = "new PrismaClient({} as Prisma.PrismaClientOptions)"
    (project / "queries.ts").write_text(queries(schema, "./client/client.js", construct))
    return project


def _project(project: Path, packages: dict[str, Path]) -> Path:
    """A folder that tsc can check: its settings, and links to the packages that the client imports."""
    modules = project / "node_modules"
    for name, target in {**packages, "@types/node": ROOT / "node_modules" / "@types" / "node"}.items():
        link = modules / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target)
    (project / "package.json").write_text('{ "type": "module" }\n')
    (project / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS, "files": ["queries.ts"]}))
    return project


def _tsc(project: Path) -> Cost:
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [shutil.which("node") or "node", str(TSC), "-p", str(project), "--extendedDiagnostics"]
    done = subprocess.run(command, capture_output=True, text=True)
    cpu = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    if done.returncode:
        raise SystemExit(f"tsc found errors in {project.name}:\n{done.stdout[:3000]}")
    size = sum(path.stat().st_size for path in (project / "client").rglob("*") if path.is_file())
    return Cost(cpu, _figure("Memory used", done.stdout) / 1000, int(_figure("Instantiations", done.stdout)), size)


def _figure(name: str, output: str) -> float:
    found = re.search(rf"^{name}:\s+([\d.]+)", output, re.MULTILINE)
    if found is None:
        raise SystemExit(f"tsc did not print `{name}`")
    return float(found[1])


def _judge(name: str, text: str, costs: dict[str, Cost]) -> list[str]:
    count = len(re.findall(r"(?m)^model ", text))
    ours, theirs = costs["diglot"], costs.get("prisma")
    failures: list[str] = []
    if ours.instantiations > INSTANTIATIONS:
        failures.append(f"{name}: {ours.instantiations:,} instantiations, at most {INSTANTIATIONS:,}")
    if theirs is None:
        return failures
    cpu, memory = ours.cpu / theirs.cpu, ours.memory / theirs.memory
    print(f"{name:>12}   ratio: {cpu:6.2f} of the CPU, {memory:.2f} of the memory")
    if count >= 100 and cpu > CPU.get(count, CPU_OTHERWISE):
        failures.append(f"{name}: {cpu:.2f} of Prisma's CPU, at most {CPU.get(count, CPU_OTHERWISE):.2f}")
    if memory > MEMORY.get(count, 1.0):
        failures.append(f"{name}: {memory:.2f} of Prisma's memory, at most {MEMORY.get(count, 1.0):.2f}")
    return failures


if __name__ == "__main__":
    sys.exit(main())
