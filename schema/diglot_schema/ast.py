"""The syntax tree: what was written, with places. Names are not resolved yet.

Every node has a span; comments are kept with their places in `Document.comments`, so that a printer can give the
text back. `docs` are the `///` lines that belong to a node, joined by newlines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from diglot_schema.source import Span


@dataclass(frozen=True, slots=True)
class Name:
    """An identifier, or a dotted path such as `db.VarChar` in attributes and constants."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal; `value` has its escapes resolved, the span includes the quotes."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, e.g. `-1.50`."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Constant:
    """A bare word: `true`, `Cascade`, an enum value, a field name."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """`name(arguments)`, e.g. `uuid(7)`, or `title(sort: Desc)` inside an index."""

    name: Name
    args: tuple[Argument, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Array:
    """`[a, b]`."""

    items: tuple[Expression, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Object:
    """`{ key: value }`, the predicate of a partial index."""

    entries: tuple[Argument, ...]
    span: Span


Expression: TypeAlias = Text | Number | Constant | Call | Array | Object


@dataclass(frozen=True, slots=True)
class Argument:
    """`value`, `name: value`, or the unfinished `name:`, whose value is None."""

    name: Name | None
    value: Expression | None
    span: Span


@dataclass(frozen=True, slots=True)
class Attribute:
    """`@name(...)` on a field, `@@name(...)` in a block. The span starts at the first `@`."""

    name: Name
    args: tuple[Argument, ...]
    has_parens: bool
    is_block: bool
    span: Span


@dataclass(frozen=True, slots=True)
class TypeRef:
    """The type of a field. `modifier` is what follows the name; `unsupported` the text of `Unsupported("...")`."""

    name: Name
    modifier: Literal["", "?", "[]", "[]?", "!", "[ ]"]
    unsupported: Text | None
    span: Span

    @property
    def is_list(self) -> bool:
        """`T[]`, or the old spelling `[T]` (modifier `[ ]`)."""
        return self.modifier in ("[]", "[]?", "[ ]")

    @property
    def is_optional(self) -> bool:
        """`T?`, or the refused `T[]?`."""
        return self.modifier in ("?", "[]?")


@dataclass(frozen=True, slots=True)
class FieldDecl:
    """`email String? @unique`. `type` is None when it was left out (an error already reported)."""

    name: Name
    type: TypeRef | None
    attributes: tuple[Attribute, ...]
    docs: str
    span: Span


@dataclass(frozen=True, slots=True)
class EnumValueDecl:
    """One value of an enum with its attributes."""

    name: Name
    attributes: tuple[Attribute, ...]
    docs: str
    span: Span


@dataclass(frozen=True, slots=True)
class Property:
    """`key = value` in a datasource or generator block. A bare word is a Constant; value None: nothing after `=`."""

    name: Name
    value: Expression | None
    docs: str
    span: Span


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that could not be read; its error is reported. The span covers the line without its indentation."""

    span: Span


@dataclass(frozen=True, slots=True)
class ModelDecl:
    """A `model`, `view` or `type` block; members in source order. The span covers keyword to closing brace."""

    keyword: Literal["model", "view", "type"]
    name: Name
    members: tuple[FieldDecl | Attribute | Broken, ...]
    docs: str
    span: Span

    @property
    def fields(self) -> tuple[FieldDecl, ...]:
        """The fields, in source order."""
        return tuple(member for member in self.members if isinstance(member, FieldDecl))

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """The `@@` attributes, in source order."""
        return tuple(member for member in self.members if isinstance(member, Attribute))


@dataclass(frozen=True, slots=True)
class EnumDecl:
    """An `enum` block; members in source order."""

    name: Name
    members: tuple[EnumValueDecl | Attribute | Broken, ...]
    docs: str
    span: Span

    @property
    def values(self) -> tuple[EnumValueDecl, ...]:
        """The values, in source order."""
        return tuple(member for member in self.members if isinstance(member, EnumValueDecl))

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """The `@@` attributes, in source order."""
        return tuple(member for member in self.members if isinstance(member, Attribute))


@dataclass(frozen=True, slots=True)
class ConfigDecl:
    """A `datasource` or `generator` block."""

    keyword: Literal["datasource", "generator"]
    name: Name
    members: tuple[Property | Broken, ...]
    docs: str
    span: Span

    @property
    def properties(self) -> tuple[Property, ...]:
        """The `key = value` lines, in source order."""
        return tuple(member for member in self.members if isinstance(member, Property))


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as written, with its marks: `// x`, `/// x` or `/* x */`. `trailing`: something precedes it."""

    text: str
    trailing: bool
    span: Span

    @property
    def is_doc(self) -> bool:
        """True for `///`."""
        return self.text.startswith("///")


Top: TypeAlias = ModelDecl | EnumDecl | ConfigDecl | Broken


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its blocks and all its comments, both in source order."""

    tops: tuple[Top, ...]
    comments: tuple[Comment, ...]
