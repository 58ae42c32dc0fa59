"""The generated inputs as one module, or as several where one would be more than a type checker reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from diglot_generators.python.declare import Group
from diglot_generators.python.imports import imports

MOST_LINES = 40_000
"""A module of this length has about 20,000 places for pyright's code flow; it gives up beyond 30,000."""

_DATA = re.compile(r'(?m)^ +(?:\w+|"[^"\n]*"):|(?<!: )"\w*"(?=[,\]])')
"""Keys and texts of literals, which are the schema's words and no names of types."""

_DECLARED = re.compile(r"(?m)^(?:class )?(\w+)")


@dataclass(frozen=True, slots=True)
class Part:
    """One module: its name, what it imports, what it imports from other parts for annotations, its declarations."""

    name: str
    imports: str
    elsewhere: str
    groups: tuple[Group, ...]


def parts(groups: Sequence[Group], importing: Callable[[str], str], keep: Callable[[str, str], str]) -> list[Part]:
    """`groups` in one module `inputs`, or in several of at most MOST_LINES each (one group is never divided).

    importing: the imports that a text needs from outside. keep: how a module writes a name of another part.
    """
    split: list[list[Group]] = list(divided(groups)) or [[]]
    names = [f"inputs_{number}" for number in range(1, len(split) + 1)] if len(split) > 1 else ["inputs"]
    texts = [_DATA.sub("", "\n".join(text for group in part for text in group.declarations)) for part in split]
    declared = [
        [name for group in part for text in group.declarations for name in _DECLARED.findall(text)] for part in split
    ]
    found: list[Part] = []
    for index, (name, text, part) in enumerate(zip(names, texts, split, strict=True)):
        others = [(f".{other}", declared[at]) for at, other in enumerate(names) if at != index]
        elsewhere = imports([others], text, keep, 4)
        found.append(Part(name, importing(f"{text}\nTYPE_CHECKING" if elsewhere else text), elsewhere, tuple(part)))
    return found


def divided(groups: Iterable[Group]) -> Iterable[list[Group]]:
    """The groups in order, cut where the next one would make a part too long."""
    part: list[Group] = []
    length = 0
    for group in groups:
        size = sum(text.count("\n") + 3 for text in group.declarations)
        if part and length + size > MOST_LINES:
            yield part
            part, length = [], 0
        part.append(group)
        length += size
    if part:
        yield part
