"""Writes `diglot_client/typed_sync.pyi`: the types of the actions in `typed.pyi`, with results at once.

Usage: python packages/client-py/sync_types.py
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent / "diglot_client"
HEAD = '''"""The types of a model's actions on a synchronous client: those of `typed.pyi`, with results for queries.

Written by packages/client-py/sync_types.py; a test says so when it is stale.
"""
'''


def synchronous() -> str:
    """`typed.pyi` with `Query[X]` as `X`, and with the classes of the synchronous client."""
    text = (PACKAGE / "typed.pyi").read_text("utf-8")
    body = text[text.index('"""', 3) + 4 :]
    body = body.replace("from .query import Query\n", "").replace("from .actions import Actions\n", "")
    body = body.replace("from .stream import Stream\n", "from .sync import SyncStream\n").replace(
        "Stream[", "SyncStream["
    )
    body = re.sub(r"\b(Read|Model)Actions\b", r"Sync\1Actions", body).replace("    Actions[Record],\n", "")
    command = ["ruff", "format", "--stdin-filename", str(PACKAGE / "typed_sync.pyi"), "-"]
    source = HEAD + unwrapped(body, "Query[")
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


def unwrapped(text: str, opening: str) -> str:
    """`text` with what stands between `opening` and its closing bracket in place of both."""
    while (start := text.find(opening)) >= 0:
        end, depth = start + len(opening), 1
        while depth:
            depth += (text[end] == "[") - (text[end] == "]")
            end += 1
        text = text[:start] + text[start + len(opening) : end - 1] + text[end:]
    return text


if __name__ == "__main__":
    (PACKAGE / "typed_sync.pyi").write_text(synchronous(), "utf-8")
