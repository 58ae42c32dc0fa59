"""Schema text in the making: blocks with fields and attributes, before they are laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Keyword: TypeAlias = Literal["model", "view", "enum"]


@dataclass(slots=True)
class FieldDraft:
    """A field or an enum value (`type` is ""). `docs` are comment lines without slashes.

    above, behind: comments that are no docs, with their marks.
    """

    name: str
    type: str = ""
    attributes: list[str] = field(default_factory=list[str])
    docs: list[str] = field(default_factory=list[str])
    above: list[str] = field(default_factory=list[str])
    behind: str = ""


@dataclass(slots=True)
class BlockDraft:
    """A model, view or enum. `docs` are comment lines without slashes.

    above, below: comments that are no docs, with their marks; above the block and below its fields."""

    keyword: Keyword
    name: str
    docs: list[str] = field(default_factory=list[str])
    fields: list[FieldDraft] = field(default_factory=list[FieldDraft])
    attributes: list[str] = field(default_factory=list[str])
    above: list[str] = field(default_factory=list[str])
    below: list[str] = field(default_factory=list[str])

    def text(self) -> str:
        """The block as text, to be formatted."""
        lines = [f"{self.keyword} {self.name} {{"]
        for it in self.fields:
            lines += [*it.above, *(_comment(line) for line in it.docs)]
            line = " ".join(part for part in (it.name, it.type, *it.attributes) if part)
            if it.behind:
                line = f"{line} {it.behind}"
            lines.append(line)
        lines += self.below
        if self.attributes:
            lines += ["", *self.attributes]
        lines.append("}")
        return "\n".join([*self.above, *(_comment(line) for line in self.docs), *lines]) + "\n"


def _comment(line: str) -> str:
    return f"/// {line}".rstrip()


def quoted(text: str) -> str:
    """`text` as a string literal of the schema language."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(char, char) for char in text) + '"'
