"""Where an existing schema has its blocks and comments, and what it has beside models, views and enums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from diglot_migrate.introspect.draft import quoted
from diglot_schema.ast import ConfigDecl, Document, EnumDecl, ModelDecl
from diglot_schema.diagnostics import Report
from diglot_schema.parse import parse
from diglot_schema.source import Source


@dataclass(slots=True)
class Comments:
    """The `//` and `/* */` comments of a block or line: those above it, the one behind it, and the rest of a block."""

    above: list[str] = field(default_factory=list[str])
    behind: str = ""
    below: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Written:
    """An existing schema as text: `files` and `order` by the names of blocks, `rest` what is left of each source.

    comments: by (block, "") and (block, field). mapped: those of them with
    `@map` or `@@map`, even one that changes nothing.
    """

    files: dict[str, str] = field(default_factory=dict[str, str])
    order: dict[str, int] = field(default_factory=dict[str, int])
    rest: list[tuple[Source, str]] = field(default_factory=list[tuple[Source, str]])
    comments: dict[tuple[str, str], Comments] = field(default_factory=dict[tuple[str, str], Comments])
    mapped: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])


def written(sources: Sequence[Source]) -> Written:
    """Take the sources of a valid schema apart."""
    found = Written()
    for source in sources:
        document = parse(source, Report(sources), list(sources).index(source))
        rest, end = "", 0
        for top in document.tops:
            if not isinstance(top, ModelDecl | EnumDecl):
                continue
            name = top.name.text
            found.files[name] = source.name
            found.order[name] = len(found.order)
            start, found.comments[name, ""] = _above(source, document, top.span.start)
            rest += source.text[end:start]
            end = top.span.end
            if any(attribute.name.text == "map" for attribute in top.attributes):
                found.mapped.add((name, ""))
            _members(found, source, document, top)
        found.rest.append((source, rest + source.text[end:]))
    return found


def with_schemas(sources: Sequence[Source], schemas: Sequence[str]) -> list[Source]:
    """The sources with `schemas` listed in their datasource."""
    listed = f"schemas = [{', '.join(quoted(name) for name in schemas)}]"
    changed: list[Source] = []
    for number, source in enumerate(sources):
        text = source.text
        for top in parse(source, Report(sources), number).tops:
            if isinstance(top, ConfigDecl) and top.keyword == "datasource":
                known = next((it for it in top.properties if it.name.text == "schemas"), None)
                start, end = (known.span.start, known.span.end) if known else (top.span.end - 1, top.span.end - 1)
                text = f"{text[:start]}{listed if known else f'  {listed}{chr(10)}'}{text[end:]}"
        changed.append(Source(source.name, text))
    return changed


def _above(source: Source, document: Document, start: int) -> tuple[int, Comments]:
    """Where the comments begin that stand directly above `start`, and those of them that are no docs."""
    found = Comments()
    for comment in reversed(document.comments):
        between = source.text[comment.span.end : start]
        if comment.span.end <= start and not comment.trailing and not between.strip() and between.count("\n") <= 1:
            start = comment.span.start
            if not comment.is_doc:
                found.above.insert(0, comment.text)
    return start, found


def _members(found: Written, source: Source, document: Document, block: ModelDecl | EnumDecl) -> None:
    """The comments above and behind the fields or values of a block."""
    inside = [
        it
        for it in document.comments
        # `/* */` inside a block is read as docs
        if block.span.start <= it.span.start < block.span.end and it.text.startswith("//") and not it.is_doc
    ]
    previous = block.span.start
    for member in block.fields if isinstance(block, ModelDecl) else block.values:
        comments = Comments()
        line = source.place(member.span.end)[0]
        for comment in list(inside):
            if comment.trailing and source.place(comment.span.start)[0] == line:
                comments.behind = comment.text
            elif not comment.trailing and previous <= comment.span.start < member.span.start:
                comments.above.append(comment.text)
            else:
                continue
            inside.remove(comment)
        previous = member.span.end
        found.comments[block.name.text, member.name.text] = comments
        if any(attribute.name.text == "map" for attribute in member.attributes):
            found.mapped.add((block.name.text, member.name.text))
    found.comments[block.name.text, ""].below = [it.text for it in inside]
