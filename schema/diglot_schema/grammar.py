"""The parser of single lines, made from grammar.lark once per process. Only this file knows how lark is called."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any, Literal, cast

import lark

from diglot_schema.build import Builder
from diglot_schema.source import Span

LineRule = Literal["field", "enum_value", "block_attribute", "property"]


class Spread:
    """Lets lark call the builder's methods with a rule's children as arguments."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def __getattr__(self, name: str) -> Callable[[list[Any]], Any]:
        method = getattr(self.builder, name)
        return lambda children: method(*children)


class LineParser:
    """Parses one line at a time; `builder` makes the nodes and must know the file."""

    def __init__(self) -> None:
        self.builder = Builder()
        text = files("diglot_schema").joinpath("grammar.lark").read_text(encoding="utf-8")
        library = cast(Any, lark)  # lark types its text as a union with Unknown
        self.lark: Any = library.Lark(
            text,
            parser="lalr",
            lexer="contextual",
            start=["field", "enum_value", "block_attribute", "property"],
            transformer=Spread(self.builder),
            maybe_placeholders=False,
        )

    def parse(self, text: str, start: int, end: int, rule: LineRule) -> Any:
        """The node of `text[start:end]`, its places counted from the start of `text`.

        Raises lark.UnexpectedInput when the line does not follow the rule; its places count from `start`.
        """
        self.builder.base = start
        return self.lark.parse(text[start:end], start=rule)

    def take_bad_escapes(self) -> list[Span]:
        """The escapes without a meaning in what was parsed since the last call."""
        found, self.builder.bad_escapes = self.builder.bad_escapes, []
        return found


@cache
def line_parser() -> LineParser:
    """The one parser of this process; not safe for two threads at once."""
    return LineParser()
