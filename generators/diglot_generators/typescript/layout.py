"""The shape of TypeScript text: what fits on a line stays on it, the rest breaks as biome breaks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diglot_generators.typescript.docs import comment

WIDTH = 120
_OBJECT = frozenset(
    {"constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"}
)
"""What every object inherits: an optional property of such a name takes the inherited member too."""


@dataclass(frozen=True, slots=True)
class Member:
    """A property of an interface: `name?: union;`. `union` has one element for a plain type."""

    name: str
    union: tuple[str, ...]
    optional: bool = True
    docs: str = ""

    @property
    def text(self) -> str:
        """The lines of the member, indented."""
        head = f"  {self.name}{'?' if self.optional else ''}:"
        inherited = (f'$.Inherited<"{self.name}">',) if self.optional and self.name in _OBJECT else ()
        return comment(self.docs, "  ") + _union(head, (*self.union, *inherited), "    ")


@dataclass(frozen=True, slots=True)
class Interface:
    """`interface name extends parents { members }`; a parent is a name with its type arguments."""

    name: str
    parents: tuple[tuple[str, ...], ...] = ()
    members: tuple[Member, ...] = ()
    docs: str = ""

    @property
    def text(self) -> str:
        """The whole declaration, ending in a line break."""
        body = "".join(member.text for member in self.members)
        tail = f" {{\n{body}}}\n" if body else " {}\n"
        return comment(self.docs) + self._head() + tail

    def _head(self) -> str:
        head = f"interface {self.name}"
        if not self.parents:
            return head
        flat = f"{head} extends {', '.join(_applied(parent) for parent in self.parents)}"
        if len(flat) + (2 if self.members else 3) <= WIDTH:
            return flat
        if len(self.parents) == 1:
            name, *args = self.parents[0]
            line = f"  extends {_applied(self.parents[0])}"
            if len(line) + 3 <= WIDTH:
                return f"{head}\n{line}"
            return f"{head}\n  extends {name}<\n" + ",\n".join(f"    {arg}" for arg in args) + "\n  >"
        # the first parent stands after `  extends `, the others four spaces in; a comma or ` {}` follows
        lines = ",\n    ".join(_parent(parent, 10 if first == 0 else 4) for first, parent in enumerate(self.parents))
        return f"{head}\n  extends {lines}"


@dataclass(frozen=True, slots=True)
class Alias:
    """`type name<parameters> = applied;`: `applied` is a name with its type arguments."""

    name: str
    applied: tuple[str, ...]
    parameters: str = ""

    @property
    def text(self) -> str:
        """The whole declaration, ending in a line break."""
        value = _applied(self.applied)
        head = f"type {self.name}<{self.parameters}> =" if self.parameters else f"type {self.name} ="
        if len(head) + len(value) + 2 <= WIDTH:
            return f"{head} {value};\n"
        if len(head) > WIDTH:
            return f"type {self.name}<\n  {self.parameters},\n> = {value};\n"
        opening, *args = self.applied
        if args and len(head) + len(opening) + 2 <= WIDTH:
            lines = ",\n".join(f"  {arg}" for arg in args)
            return f"{head} {opening}<\n{lines}\n>;\n"
        return f"{head}\n  {value};\n"


@dataclass(frozen=True, slots=True)
class Property:
    """`readonly name: applied;` of a class."""

    name: str
    applied: tuple[str, ...]
    docs: str = ""

    @property
    def text(self) -> str:
        """The lines of the property, indented."""
        line = f"  readonly {self.name}: {_applied(self.applied)};\n"
        if len(line) - 1 > WIDTH and len(self.applied) > 1:
            args = ",\n".join(f"    {arg}" for arg in self.applied[1:])
            line = f"  readonly {self.name}: {self.applied[0]}<\n{args}\n  >;\n"
        return comment(self.docs, "  ") + line


def constant(head: str, function: str, argument: str) -> str:
    """`head = function(argument);`, ending in a line break."""
    line = f"{head} = {function}({argument});\n"
    return line if len(line) - 1 <= WIDTH else f"{head} = {function}(\n  {argument},\n);\n"


Declaration = Interface | Alias


def _union(head: str, members: Sequence[str], indent: str) -> str:
    flat = f"{head} {' | '.join(members)};\n"
    if len(flat) - 1 <= WIDTH or len(members) == 1:
        return flat
    return head + "".join(f"\n{indent}| {member}" for member in members) + ";\n"


def _applied(parent: Sequence[str]) -> str:
    name, *args = parent
    return f"{name}<{', '.join(args)}>" if args else name


def _parent(parent: Sequence[str], used: int) -> str:
    line = _applied(parent)
    if used + len(line) + 1 <= WIDTH:
        return line
    name, *args = parent
    return f"{name}<\n" + ",\n".join(f"      {arg}" for arg in args) + "\n    >"
