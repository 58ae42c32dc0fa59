"""Run the shared cases in one language on one database.

    python -m e2e.serve --runtime py|ts --database postgres|sqlite|mysql [--folder NAME ...] [--rewrite] [arguments]

Starts what is needed (a throwaway PostgreSQL or MariaDB, or files), makes one database per case folder with `push`,
fills it by plain SQL, generates the client, and hands the places over in a JSON file to the language's own runner
(pytest, vitest). What the runner printed last is the result. Both runners write down what they got;
`python -m e2e.twins` compares the two languages. --rewrite stores the SQL that was sent as the new goldens.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from e2e.judge.canon import canonical
from e2e.judge.cases import DATABASES, RUNTIMES, Folder, folders
from e2e.judge.goldens import read_golden, write_goldens
from e2e.judge.known import known_failing
from e2e.judge.mariadb import mariadb
from e2e.judge.places import GENERATED, OUTCOMES, ROOT
from e2e.judge.prepare import prepare
from e2e.judge.server import postgres

SERVERS = {"postgres": postgres, "mysql": mariadb}
RUNNERS = {
    "py": [sys.executable, "-m", "pytest", "e2e/run_py", "-p", "no:cacheprovider"],
    "ts": ["npx", "--no-install", "vitest", "run", "--root", "e2e/run_ts", "cases"],
}


def plan(
    chosen: list[Folder], database: str, runtime: str, server: str, place: Path
) -> tuple[list[dict[str, Any]], list[str]]:
    """The work of a runner: every folder that the database can hold, prepared; and what went wrong with others."""
    failing = known_failing(runtime, database)
    parts: list[dict[str, Any]] = []
    unprepared: list[str] = []
    for folder in chosen:
        if database not in folder.databases or not any(database in case.databases for case in folder.cases):
            continue
        try:
            part = prepare(folder, database, runtime, server, place).plain(database, runtime)
        except Exception:
            unprepared.append(f"{folder.name} could not be prepared:\n{traceback.format_exc()}")
            continue
        for case in part["cases"]:
            case["failing"] = failing.reason(f"{folder.name}/{case['name']}")
            case["sql"] = read_golden(folder.path / f"{case['name']}.sql", database, runtime)
        parts.append(part)
    failing.complain_about_unused([f"{part['folder']}/{case['name']}" for part in parts for case in part["cases"]])
    return parts, unprepared


def main() -> int:
    """The command line; the runner's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runtime", choices=RUNTIMES, required=True)
    parser.add_argument("--database", choices=DATABASES, required=True)
    parser.add_argument("--folder", action="append")
    parser.add_argument("--rewrite", action="store_true")
    options, rest = parser.parse_known_args()
    chosen = [folder for folder in folders() if options.folder is None or folder.name in options.folder]
    OUTCOMES.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(dir=GENERATED))
    outcomes = OUTCOMES / f"{options.runtime}-{options.database}.jsonl"
    outcomes.unlink(missing_ok=True)
    try:
        with ExitStack() as stack:
            server = stack.enter_context(SERVERS[options.database]()) if options.database in SERVERS else ""
            work, unprepared = plan(chosen, options.database, options.runtime, server, place)
            if options.rewrite:
                for part in work:
                    for case in part["cases"]:
                        case["sql"] = None
            (place / "plan.json").write_text(canonical(work))
            environment = {
                **os.environ,
                "DIGLOT_E2E_PLAN": str(place / "plan.json"),
                "DIGLOT_E2E_OUTCOMES": str(outcomes),
            }
            code = subprocess.run([*RUNNERS[options.runtime], *rest], cwd=ROOT, env=environment, check=False).returncode
    finally:
        shutil.rmtree(place, ignore_errors=True)
    print(*unprepared, sep="\n", end="", file=sys.stderr)
    if options.rewrite:
        write_goldens(outcomes, options.database, options.runtime)
    if code or unprepared:
        repeat = f"python -m e2e.serve --runtime {options.runtime} --database {options.database}"
        print(f"repeat: {repeat} [--folder NAME] [{'-k' if options.runtime == 'py' else '-t'} CASE]", file=sys.stderr)
    return code or bool(unprepared)


if __name__ == "__main__":
    sys.exit(main())
