"""Schema text on its way into TypeScript comments. It stays a comment whatever it holds."""

from __future__ import annotations

import re

_DIRECTIVE = re.compile(r"@ts-|<(?=reference|amd-)|biome-ignore|eslint-|sourceMappingURL", re.IGNORECASE)


def comment(text: str, indent: str = "") -> str:
    """A TSDoc block for `text`, ending in a line break; empty for empty text.

    `*/` cannot end the comment, and words that tools obey (`@ts-ignore`) are taken apart.
    """
    lines = [_safe(line) for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    if not lines:
        return ""
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def _safe(line: str) -> str:
    printable = "".join(char if char.isprintable() or char == "\t" else " " for char in line)
    apart = _DIRECTIVE.sub(lambda match: f"{match[0][:1]} {match[0][1:]}", printable)
    return apart.replace("*/", "*\\/").replace("\t", "  ").rstrip()
