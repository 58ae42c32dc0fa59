"""Reads schema text line by line into the loose view of `layout`.

Only the spelling of the pieces is normalised: `@id (map:"x")` becomes `@id(map: "x")`. The rules of what a line can
be are those of Prisma's grammar, oddities included, because the formatter has to give back the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from diglot_schema.layout import Blank, Block, BlockAttribute, Comments, Item, Member, Piece, Raw, Row, order

SPACE = r"[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*"
NEWLINE = r"(?:\r\n|\n|\r)"
# Letters of any script (word characters without digits, underscores and number signs) and ASCII digits. The parts of
# the pattern exclude each other, so that matching takes linear time.
NUMBER_SIGNS = r"\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u218b\u2460-\u249b\u24ea-\u24ff\u2776-\u2793"
LETTER = rf"(?:[A-Za-z0-9]|(?![\x00-\x7f{NUMBER_SIGNS}])[^\W\d_])"
WORD = rf"{LETTER}(?:[_-]|{LETTER})*"

spaces = re.compile(SPACE)
newline = re.compile(NEWLINE)
blank_lines = re.compile(rf"(?:{SPACE}{NEWLINE})+")
word = re.compile(WORD)
path = re.compile(rf"{WORD}(?:\.(?:{WORD})?)*")
number = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
string = re.compile(r'"(?:\\[\s\S]|[^"\\\x00-\x1f])*"')
rest_of_line = re.compile(rf"[^\r\n]+(?:{NEWLINE})?")
line_comment = re.compile(r"//[^\r\n]*")
head = re.compile(
    rf"(model|type|view|enum|datasource|generator){SPACE}({WORD}){SPACE}\{{[^\r\n]*{NEWLINE}(?:{SPACE}{NEWLINE})*"
)
unknown_block = re.compile(rf"{WORD}{SPACE}\{{[^\r\n]*{NEWLINE}[^}}]*\}}")
type_name = re.compile(rf'Unsupported\({SPACE}"(?:\\[\s\S]|[^"\\\x00-\x1f])*"{SPACE}\)|{WORD}')
modifier = re.compile(rf"{SPACE}(\[\]{SPACE}\?|\[\]|\?|!)")
old_list = re.compile(rf"\[{SPACE}({type_name.pattern}){SPACE}\]")
alias = re.compile(rf"type{SPACE}{WORD}{SPACE}={SPACE}(?:{type_name.pattern})")
DEEPEST = 60  # levels of lists and calls; a line with more stays as it is


class NoMatch(Exception):
    """The text at this place is not what was tried; the caller tries the next thing."""


class Lines:
    """Reads `text` from the start; `position` is where it stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position: int = 0
        self.depth = 0
        self.never_closed = False  # a block ran to the end of the text: so will every later one

    def items(self) -> Iterator[Item]:
        """Everything at the top level."""
        while self.position < len(self.text):
            if (found := self.blank()) is not None:
                yield found
                continue
            self.skip()
            if self.position == len(self.text):
                return
            yield self.attempt(self.block, self.unknown, self.alias, self.comments) or Raw(self.take(rest_of_line))

    def attempt(self, *readers: Callable[[], Item]) -> Item | None:
        """The first reader that matches here."""
        start = self.position
        for reader in readers:
            try:
                return reader()
            except NoMatch:
                self.position = start
        return None

    def skip(self) -> None:
        """Past spaces and tabs."""
        if match := spaces.match(self.text, self.position):
            self.position = match.end()

    def take(self, pattern: re.Pattern[str]) -> str:
        """The text that `pattern` matches here, after spaces; raises NoMatch."""
        self.skip()
        match = pattern.match(self.text, self.position)
        if match is None:
            raise NoMatch
        self.position = match.end()
        return match.group()

    def at(self, mark: str) -> bool:
        """Take `mark` when it stands here, after spaces."""
        self.skip()
        if not self.text.startswith(mark, self.position):
            return False
        self.position += len(mark)
        return True

    def expect(self, mark: str) -> None:
        """Take `mark`; raises NoMatch."""
        if not self.at(mark):
            raise NoMatch

    # items

    def blank(self) -> Blank | None:
        if match := blank_lines.match(self.text, self.position):
            self.position = match.end()
            return Blank()
        return None

    def comments(self) -> Comments:
        """Comment lines without an empty line between them."""
        lines: list[str] = []
        while True:
            before = self.position
            self.skip()
            if match := line_comment.match(self.text, self.position):
                lines.append(match.group())
                self.position = match.end()
            elif comment := self.block_comment():
                lines.extend(starred(comment))
            else:
                self.position = before
                break
            if end := newline.match(self.text, self.position):
                self.position = end.end()
        if not lines:
            raise NoMatch
        return Comments(tuple(lines))

    def unknown(self) -> Raw:
        """A block with a keyword that is not known."""
        if self.text.find("}", self.position) < 0:
            raise NoMatch
        return Raw(self.take(unknown_block))

    def alias(self) -> Raw:
        """`type X = String @db.Text`, which Prisma once had."""
        start = self.position
        self.take(alias)
        while True:
            before = self.position
            try:
                self.expect("@")
                self.attribute()
            except NoMatch:
                self.position = before
                return Raw(self.text[start:before])

    def block(self) -> Block:
        match = head.match(self.text, self.position)
        if match is None or self.never_closed:
            raise NoMatch
        self.position = match.end()
        keyword, name = match.group(1, 2)
        members = tuple(self.members(keyword))
        return Block(keyword, name, members)

    # members

    def members(self, keyword: str) -> Iterator[Member]:
        """The lines up to the closing brace; raises NoMatch when there is none."""
        match keyword:
            case "enum":
                row = self.value
            case "datasource" | "generator":
                row = self.property
            case _:
                row = self.field
        has_attributes = row != self.property
        while not self.at("}"):
            if self.position >= len(self.text):
                self.never_closed = True
                raise NoMatch
            start = self.position
            try:
                yield row()
                continue
            except NoMatch:
                self.position = start
            if has_attributes and self.text.startswith("@@", start):
                try:
                    yield self.block_attribute()
                    continue
                except NoMatch:
                    self.position = start
            try:
                yield self.comments()
                continue
            except NoMatch:
                self.position = start
            yield self.blank() or Raw(self.take(rest_of_line))

    def field(self) -> Row:
        name = self.take(word)
        self.at(":")
        type_text = self.type()
        attributes: list[Piece] = []
        while self.at("@"):
            attributes.append(self.attribute())
        comment = self.end_of_row()
        attributes.sort(key=order)
        return Row((name, type_text, " ".join(f"@{piece.text}" for piece in attributes)), comment)

    def type(self) -> str:
        """`Int`, `Int?`, `Int[]`, the old `Int!` and `[Int]`, or nothing."""
        self.skip()
        if match := old_list.match(self.text, self.position):
            self.position = match.end()
            return f"{match.group(1)}[]"
        match = type_name.match(self.text, self.position)
        if match is None:
            return ""
        self.position = match.end()
        if mark := modifier.match(self.text, self.position):
            self.position = mark.end()
            return match.group() + spaces.sub("", mark.group(1)).replace("!", "")
        return match.group()

    def value(self) -> Row:
        name = self.take(word)
        attributes: list[str] = []
        while self.at("@"):
            attributes.append(f"@{self.attribute().text}")
        return Row((name, "".join(attributes)), self.end_of_row())

    def property(self) -> Row:
        name = self.take(word)
        self.expect("=")
        before = self.position
        try:
            cells = (name, f"= {self.expression()}")
        except NoMatch:
            self.position = before
            cells = (name,)
        return Row(cells, self.end_of_row())

    def block_attribute(self) -> BlockAttribute:
        self.expect("@@")
        return BlockAttribute(self.attribute(), self.end_of_row())

    def end_of_row(self) -> str:
        """The comment behind a row, and its line end."""
        self.skip()
        if match := line_comment.match(self.text, self.position):
            comment = match.group()
            self.position = match.end()
        else:
            comment = self.block_comment()
        self.take(newline)
        return comment

    def block_comment(self) -> str:
        """`/* ... */`, over any number of lines; nothing when none begins here or it does not end."""
        if not self.text.startswith("/*", self.position):
            return ""
        end = self.text.find("*/", self.position + 2)
        if end < 0:
            return ""
        start, self.position = self.position, end + 2
        return self.text[start : self.position]

    # attributes and their arguments

    def attribute(self) -> Piece:
        name = self.take(path)
        return Piece(name, name + self.optional_arguments())

    def optional_arguments(self) -> str:
        before = self.position
        try:
            return self.arguments()
        except NoMatch:
            self.position = before
            return ""

    def arguments(self) -> str:
        self.expect("(")
        parts: list[str] = []
        while not self.at(")"):
            if parts or self.text.startswith(",", self.position):
                self.expect(",")
                if self.at(")"):
                    break
                if not parts:
                    raise NoMatch
            parts.append(self.argument())
        return f"({', '.join(parts)})"

    def argument(self) -> str:
        before = self.position
        try:
            name = self.take(word)
            self.expect(":")
        except NoMatch:
            self.position = before
            return self.expression()
        after = self.position
        try:
            return f"{name}: {self.expression()}"
        except NoMatch:
            self.position = after
            return f"{name}: "

    def expression(self) -> str:
        """A call, an array, an object, a number, a string or a bare word."""
        if self.depth > DEEPEST:
            raise NoMatch
        self.depth += 1
        try:
            return self.any_expression()
        finally:
            self.depth -= 1

    def any_expression(self) -> str:
        self.skip()
        start = self.position
        if match := path.match(self.text, start):
            self.position = match.end()
            if call := self.optional_arguments():
                return match.group() + call
            self.position = start
        if self.at("["):
            return f"[{', '.join(self.until(']', self.expression))}]"
        if self.at("{"):
            entries = self.until("}", self.entry)
            return f"{{ {', '.join(entries)} }}"
        for pattern in (number, string, path):
            if match := pattern.match(self.text, start):
                self.position = match.end()
                return match.group()
        raise NoMatch

    def entry(self) -> str:
        """`key: value` in an object."""
        name = self.take(word)
        self.expect(":")
        return f"{name}: {self.expression()}"

    def until(self, close: str, part: Callable[[], str]) -> list[str]:
        """Parts with commas between them, up to `close`; no comma may follow the last."""
        parts: list[str] = []
        if self.at(close):
            return parts
        while True:
            parts.append(part())
            if self.at(close):
                return parts
            self.expect(",")


def starred(comment: str) -> Iterator[str]:
    """The lines of `/* x */` in the form the formatter gives them."""
    yield "/**"
    for line in comment[2:-2].splitlines():
        stripped = line.strip()
        content = stripped[1:].lstrip() if stripped.startswith("*") else stripped
        if content:
            yield f" * {content}"
    yield " */"
