"""Lines of Python as ruff's formatter would leave them, for any line length that a project may have set.

What fits into 88 columns stays on one line; everything else is broken at every element with a comma at the end, which
the formatter keeps as it is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from diglot_generators.names import one_line

WIDTH = 88


def call(before: str, parts: Sequence[str], after: str, indent: int = 0) -> str:
    """`before` + parts joined by commas + `after`, on one line or one line for each part. No indent on line one."""
    flat = f"{before}{', '.join(parts)}{after}"
    if indent + len(flat) <= WIDTH or not parts:
        return flat
    pad = " " * indent
    body = "".join(f"{pad}    {part},\n" for part in parts)
    return f"{before}\n{body}{pad}{after}"


def docstring(text: str, indent: int) -> str:
    """A docstring for `text`, which may hold anything: quotes and backslashes are escaped, controls dropped."""
    pad = " " * indent
    lines = [clean(line) for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    wrapped = [part for line in lines for part in (wrap(line, indent) if line else [""])]
    if not wrapped:
        return '""""""'
    if wrapped[0].startswith('"'):
        wrapped[0] = "\\" + wrapped[0]
    if len(wrapped) == 1:
        end = " " if wrapped[0].endswith('"') else ""
        return f'"""{wrapped[0]}{end}"""'
    body = "\n".join(f"{pad}{line}" if line else "" for line in wrapped[1:])
    return f'"""{wrapped[0]}\n{body}\n{pad}"""'


def clean(line: str) -> str:
    """One line of schema text, fit for the inside of a docstring."""
    return one_line(line).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def wrap(line: str, indent: int) -> list[str]:
    """`line` broken at spaces so that it fits; an escape sequence has no space and stays whole."""
    return textwrap.wrap(line, WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False) or [""]
