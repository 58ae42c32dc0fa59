"""Grammar to syntax tree: what each rule of grammar.lark makes. Runs while a line is being parsed."""

from __future__ import annotations

import re
from typing import Literal

from lark import Token

from diglot_schema.ast import (
    Argument,
    Array,
    Attribute,
    Call,
    Constant,
    EnumValueDecl,
    Expression,
    FieldDecl,
    Name,
    Number,
    Object,
    Property,
    Text,
    TypeRef,
)
from diglot_schema.source import Span

ESCAPE = re.compile(
    r"\\(?:u([dD][89abAB][0-9A-Fa-f]{2})\\u([dD][c-fC-F][0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))", re.DOTALL
)
PLAIN_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "/": "/", "\\": "\\", '"': '"'}


def escaped(match: re.Match[str]) -> str | None:
    """The character that an escape stands for; None when it stands for none."""
    high, low, single, plain = match.groups()
    if high:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
    if single:
        code = int(single, 16)
        return None if 0xD800 <= code < 0xE000 else chr(code)
    return PLAIN_ESCAPES.get(plain)


def unescape(text: str) -> str:
    """The value of a JSON string without its quotes; escapes that mean nothing are kept."""
    if "\\" not in text:
        return text
    return ESCAPE.sub(lambda match: found if (found := escaped(match)) is not None else match.group(), text)


class Builder:
    """Makes nodes. `file` is the number of the source, `base` the offset of the line that is being parsed."""

    def __init__(self) -> None:
        self.file = 0
        self.base = 0
        self.bad_escapes: list[Span] = []

    def start(self, token: Token) -> int:
        """Where `token` begins."""
        return self.base + (token.start_pos or 0)

    def end(self, token: Token) -> int:
        """Where `token` ends."""
        return self.base + (token.end_pos or 0)

    def span(self, token: Token) -> Span:
        """Where `token` stands."""
        return Span(self.start(token), self.end(token), self.file)

    def name(self, token: Token) -> Name:
        """An identifier."""
        return Name(token.value, self.span(token))

    def field(self, name: Token, *rest: TypeRef | Attribute) -> FieldDecl:
        """`name type attributes`"""
        type_ref = rest[0] if rest and isinstance(rest[0], TypeRef) else None
        attributes = tuple(part for part in rest if isinstance(part, Attribute))
        end = rest[-1].span.end if rest else self.end(name)
        return FieldDecl(self.name(name), type_ref, attributes, "", Span(self.start(name), end, self.file))

    def enum_value(self, name: Token, *attributes: Attribute) -> EnumValueDecl:
        """`name attributes`"""
        end = attributes[-1].span.end if attributes else self.end(name)
        return EnumValueDecl(self.name(name), attributes, "", Span(self.start(name), end, self.file))

    def property(self, name: Token, value: Expression | None = None) -> Property:
        """`name = value`"""
        end = value.span.end if value else self.end(name)
        return Property(self.name(name), value, "", Span(self.start(name), end, self.file))

    def required(self, base: TypeRef) -> TypeRef:
        """`T`"""
        return base

    def optional(self, base: TypeRef) -> TypeRef:
        """`T?`"""
        return self.modified(base, "?")

    def old_required(self, base: TypeRef) -> TypeRef:
        """`T!`"""
        return self.modified(base, "!")

    def list(self, base: TypeRef, mark: Token) -> TypeRef:
        """`T[]`"""
        return self.modified(base, "[]", self.end(mark))

    def optional_list(self, base: TypeRef, mark: Token) -> TypeRef:
        """`T[]?`"""
        return self.modified(base, "[]?", self.end(mark))

    def old_list(self, *parts: Token | TypeRef) -> TypeRef:
        """`[T]`"""
        base = next(part for part in parts if isinstance(part, TypeRef))
        return self.modified(base, "[ ]")

    def modified(
        self, base: TypeRef, modifier: Literal["?", "!", "[]", "[]?", "[ ]"], end: int | None = None
    ) -> TypeRef:
        """`base` with what follows it."""
        last = (end or base.span.end) + (1 if modifier in ("?", "!", "[]?", "[ ]") else 0)
        return TypeRef(base.name, modifier, base.unsupported, Span(base.span.start, last, self.file))

    def named(self, name: Token) -> TypeRef:
        """A type by its name."""
        return TypeRef(self.name(name), "", None, self.span(name))

    def unsupported(self, keyword: Token, text: Token, *_: Token) -> TypeRef:
        """`Unsupported("...")`"""
        start = self.start(keyword)
        name = Name("Unsupported", Span(start, start + len("Unsupported"), self.file))
        value = self.text(text)
        return TypeRef(name, "", value, Span(start, value.span.end + 1, self.file))

    def attribute(self, name: Token, args: tuple[tuple[Argument, ...], int] | None = None) -> Attribute:
        """`@name(...)`"""
        return self.marked(name, args, is_block=False)

    def block_attribute(self, name: Token, args: tuple[tuple[Argument, ...], int] | None = None) -> Attribute:
        """`@@name(...)`"""
        return self.marked(name, args, is_block=True)

    def marked(self, name: Token, args: tuple[tuple[Argument, ...], int] | None, *, is_block: bool) -> Attribute:
        """An attribute of either kind; it begins at its `@`."""
        start = self.start(name) - (2 if is_block else 1)
        found, end = args or ((), self.end(name))
        return Attribute(self.name(name), found, args is not None, is_block, Span(start, end, self.file))

    def arguments(self, *parts: Argument | Token | None) -> tuple[tuple[Argument, ...], int]:
        """The arguments between parentheses, and where the closing one ends."""
        closing = parts[-1]
        end = self.end(closing) if isinstance(closing, Token) else 0
        return tuple(part for part in parts if isinstance(part, Argument)), end or 0

    def positional(self, value: Expression) -> Argument:
        """A value without a name."""
        return Argument(None, value, value.span)

    def keyword(self, name: Token, *rest: Token | Expression) -> Argument:
        """`name: value`"""
        value = next(part for part in rest if not isinstance(part, Token))
        return Argument(self.name(name), value, Span(self.start(name), value.span.end, self.file))

    entry = keyword

    def unfinished(self, name: Token, colon: Token) -> Argument:
        """`name:`"""
        return Argument(self.name(name), None, Span(self.start(name), self.end(colon), self.file))

    def text(self, token: Token) -> Text:
        """A string. Escapes that mean nothing are noted in `bad_escapes`."""
        if "\\" in token.value:
            start = self.start(token)
            for match in ESCAPE.finditer(token.value):
                if escaped(match) is None:
                    self.bad_escapes.append(Span(start + match.start(), start + match.end(), self.file))
        return Text(unescape(token.value[1:-1]), self.span(token))

    def number(self, token: Token) -> Number:
        """A number."""
        return Number(token.value, self.span(token))

    def constant(self, token: Token) -> Constant:
        """A bare word."""
        return Constant(token.value, self.span(token))

    def call(self, name: Token, args: tuple[tuple[Argument, ...], int]) -> Call:
        """`name(...)`"""
        return Call(self.name(name), args[0], Span(self.start(name), args[1], self.file))

    def array(self, left: Token, *parts: Expression | Token | None) -> Array:
        """`[...]`"""
        items = tuple(part for part in parts if part is not None and not isinstance(part, Token))
        close = parts[-1]
        end = self.end(close) if isinstance(close, Token) else self.end(left)
        return Array(items, Span(self.start(left), end or 0, self.file))

    def object(self, left: Token, *parts: Argument | Token | None) -> Object:
        """`{...}`"""
        close = parts[-1]
        end = self.end(close) if isinstance(close, Token) else self.end(left)
        entries = tuple(part for part in parts if isinstance(part, Argument))
        return Object(entries, Span(self.start(left), end or 0, self.file))
