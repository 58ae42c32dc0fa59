"""Source text to lines: comments are found and blanked out, everything else keeps its place.

A blanked text has the length of the source, so offsets stay valid: a line of it can be parsed where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diglot_schema.ast import Comment
from diglot_schema.source import Source, Span

MARKS = re.compile(r'"(?:\\.|[^"\\\n])*"?|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
LONE_RETURN = re.compile(r"\r(?!\n)")  # ends a line, too
NOT_NEWLINE = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Line:
    """`text[start:end]` of the blanked text, without surrounding whitespace; `comments` are those that begin in it."""

    start: int
    end: int
    comments: tuple[Comment, ...]

    @property
    def is_blank(self) -> bool:
        """True when no code is on the line; it may still hold comments."""
        return self.start == self.end


def blank_comments(source: Source, file: int) -> tuple[str, list[Comment]]:
    """The text of `source` with comments replaced by spaces, and the comments in order."""
    text = LONE_RETURN.sub("\n", source.text)
    parts: list[str] = []
    comments: list[Comment] = []
    position = 0
    line_start = 0
    for match in MARKS.finditer(text):
        found = match.group()
        if found.startswith('"'):
            continue
        start, end = match.span()
        line_start = max(line_start, text.rfind("\n", line_start, start) + 1)
        trailing = start > line_start and not text[line_start:start].isspace()
        comments.append(Comment(found.rstrip("\r"), trailing, Span(start, start + len(found.rstrip("\r")), file)))
        parts += (text[position:start], NOT_NEWLINE.sub(" ", found))
        position = end
    parts.append(text[position:])
    return "".join(parts), comments


def split_lines(text: str, comments: list[Comment]) -> Iterator[Line]:
    """The lines of a blanked text, each with the comments that begin in it."""
    position, comment, count = 0, 0, len(comments)
    size = len(text)
    while position <= size:
        stop = text.find("\n", position)
        if stop < 0:
            stop = size
        first = comment
        while comment < count and comments[comment].span.start <= stop:
            comment += 1
        code = text[position:stop]
        start = position + len(code) - len(code.lstrip())
        end = max(start, position + len(code.rstrip()))
        if not code.strip():
            start = end = position
        yield Line(start, end, tuple(comments[first:comment]))
        position = stop + 1


def docs_in(comments: Iterable[Comment]) -> list[str]:
    """What the `///` and `/* */` comments among `comments` say; `//` comments are for readers of the schema only."""
    found: list[str] = []
    for comment in comments:
        if comment.is_doc:
            found.append(comment.text.removeprefix("///").strip())
        elif comment.text.startswith("/*"):
            found.append(comment.text.removeprefix("/*").removesuffix("*/").strip())
    return found
