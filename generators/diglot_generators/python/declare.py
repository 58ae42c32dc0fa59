"""The declarations of generated types: TypedDicts and aliases as text that a formatter leaves alone."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diglot_generators.names import py_string
from diglot_generators.python.layout import call, typed

METHODS = frozenset(("get", "pop", "setdefault", "update"))
"""Keys that pyright loses in classes that derive from the one that declares them: it puts methods in their place."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a TypedDict. `type` is an annotation."""

    key: str
    type: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The declarations of one model or enum, under its name."""

    title: str
    declarations: tuple[str, ...]

    @property
    def text(self) -> str:
        """The declarations below each other: two blank lines between them, none between aliases of one line."""
        found = list(self.declarations[:1])
        for before, text in pairwise(self.declarations):
            found += ["\n" if is_one_line(before) and is_one_line(text) else "\n\n\n", text]
        return "".join(found)


def is_one_line(declaration: str) -> bool:
    """True for an alias that is not broken; a formatter wants blank lines around classes."""
    return "\n" not in declaration and not declaration.startswith("class ")


@dataclass(slots=True)
class TypedDicts:
    """Writes TypedDicts; `names` are the identifiers that annotations may use, so a key must not hide them."""

    names: frozenset[str]
    fields: dict[str, list[Entry]]
    used: set[str]

    def write(
        self,
        name: str,
        entries: Iterable[Entry],
        bases: Sequence[str] = (),
        total: bool = False,
        leaf: bool = False,
    ) -> str:
        """The declaration of `name`. Keys that no class body can have put the whole of it into the functional form.

        leaf: no class derives from it, so METHODS may be keys.
        """
        own = list(entries)
        inherited = [entry for base in bases for entry in self.fields.get(base, ())]
        self.fields[name] = inherited + own
        if self.must_quote(self.fields[name], leaf):
            return self.functional(name, self.fields[name], total)
        supers = list(bases) or ["TypedDict"]
        if not own:
            return call(f"class {name}(", supers, "): ...")
        heading = call(f"class {name}(", [*supers, *([] if total else ["total=False"])], "):")
        return "\n".join([heading, *(f"    {typed(f'{entry.key}: ', annotation(entry, total), 4)}" for entry in own)])

    def must_quote(self, entries: Sequence[Entry], leaf: bool) -> bool:
        """True when a class body cannot have one of the keys: keywords, and names that its annotations use."""
        hiding = {entry.key for entry in entries if entry.key in self.names}
        if hiding:
            words = {word for entry in entries for word in _WORD.findall(entry.type)} | {"Required"}
            hiding &= words
        if not leaf and any(entry.key in METHODS for entry in entries):
            return True
        return bool(hiding) or any(keyword.iskeyword(entry.key) for entry in entries)

    def functional(self, name: str, entries: Sequence[Entry], total: bool) -> str:
        """`Name = TypedDict("Name", {...})`, whose keys may be anything."""
        lines = [f"{name} = TypedDict(", f"    {py_string(name)},", "    {"]
        seen = {entry.key: entry for entry in entries}
        lines += [f"        {py_string(key)}: {py_string(annotation(entry, total))}," for key, entry in seen.items()]
        return "\n".join([*lines, "    },", *([] if total else ["    total=False,"]), ")"])


def annotation(entry: Entry, total: bool) -> str:
    """The annotation of `entry` in a TypedDict that is total or not."""
    return f"Required[{entry.type}]" if entry.required and not total else entry.type


def literal(name: str, texts: Sequence[str]) -> str:
    """A type alias for one of `texts`, which are literals of strings."""
    if not texts:
        return f"{name}: TypeAlias = Never"
    if len(texts) == 1:
        return typed(f"{name}: TypeAlias = ", f"Literal[{texts[0]}]")
    return call(f"{name}: TypeAlias = Literal[", texts, "]")


def union(name: str, members: Sequence[str]) -> str:
    """A type alias for one of `members`."""
    return typed(f"{name}: TypeAlias = ", " | ".join(members))


def alias(name: str, generic: str, arguments: Sequence[str], update: str = "") -> str:
    """A TypedDict that is `generic` of `arguments`, under a name that reads well in messages.

    update: the type of a key `update`, which no class can inherit (see METHODS).
    """
    base = call(f"{generic}[", arguments, "],", 4)
    if update:
        return f"class {name}(\n    {base}\n    total=False,\n):\n    {typed('update: ', update, 4)}"
    return f"class {name}(\n    {base}\n): ..."


def grouped(name: str, scalars: str, generic: str, arguments: Sequence[str]) -> str:
    """A row of group_by: the fields in `by` and the aggregates."""
    aggregates = call(f"{generic}[", arguments, "],", 4)
    return f"class {name}(\n    {scalars},\n    {aggregates}\n): ..."
