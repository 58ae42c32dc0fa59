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


def typed(before: str, type_: str, indent: int = 0) -> str:
    """`before` + `type_`, an annotation or the value of an alias, broken as the formatter breaks it at WIDTH."""
    if "\n" in type_ or indent + len(before) + len(type_) <= WIDTH:
        return before + type_
    pad = " " * indent
    inner = pad + "    "
    parts = [type_] if type_.startswith('"') else split(type_, " | ")
    if len(parts) > 1 or not type_.endswith("]"):
        flat = inner + type_
        if len(parts) == 1 and max(len(flat), indent + len(before) + 1) > WIDTH:
            return before + type_
        lines = [flat] if len(flat) <= WIDTH or len(parts) == 1 else [inner + parts[0]]
        lines += [f"{inner}| {part}" for part in parts[1:]] if lines[0] != flat else []
        return f"{before}(\n" + "\n".join(lines) + f"\n{pad})"
    head, arguments = type_[:-1].split("[", 1)
    elements = split(arguments, ", ")
    if indent + len(before) + 1 <= WIDTH < indent + len(before) + len(head) + 1:
        return f"{before}(\n{inner}{type_}\n{pad})" if len(inner) + len(type_) <= WIDTH else before + type_
    if len(elements) == 1:
        return f"{before}{head}[\n{inner}{typed('', arguments, indent + 4)}\n{pad}]"
    return call(f"{before}{head}[", elements, "]", indent)


def split(text: str, separator: str) -> list[str]:
    """`text` split at the separators that stand outside of brackets."""
    parts, depth, start = [""], 0, 0
    for index, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if depth == 0 and text.startswith(separator, index):
            parts[-1] = text[start:index]
            start = index + len(separator)
            parts.append("")
    parts[-1] = text[start:]
    return parts


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
