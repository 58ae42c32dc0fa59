"""The calls of a fuzz run in Python: `python -m e2e.run_py.play PLAN OUTCOMES`, one line of JSON per call.

PLAN: [{"folder", "url", "client", "reset", "options", "calls": [call | "reset"]}]; every second call is made with
Python's own names, unless an argument has an unknown one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from e2e.run_py.live import Live

KNOWN = frozenset(
    (
        *("where", "orderBy", "cursor", "take", "skip", "distinct", "select", "include", "omit", "by", "having"),
        *("_count", "_sum", "_avg", "_min", "_max", "data", "create", "update", "skipDuplicates", "limit"),
    )
)
"""Names of arguments, all of which Python knows in both spellings."""


async def play(live: Live, plan: list[dict[str, Any]], file: Path) -> None:
    """Run the calls of every part in order and write down what they gave."""
    with file.open("w", encoding="utf-8") as lines:
        for part in plan:
            try:
                for index, call in enumerate(part["calls"]):
                    if call == "reset":
                        await live.reset(part)
                        lines.write("null\n")
                        continue
                    outcome = await live.one(part, call, index % 2 == 0 or not call["args"].keys() <= KNOWN)
                    line = {"wire": outcome.wire, "error": outcome.error, "sql": outcome.sql, "trace": outcome.trace}
                    lines.write(json.dumps(line) + "\n")
            finally:
                await live.close()


def main() -> None:
    """The command line."""
    plan, outcomes = map(Path, sys.argv[1:])
    with Live(Path("/dev/null")) as live:
        live.runner.run(play(live, json.loads(plan.read_text()), outcomes))


if __name__ == "__main__":
    main()
