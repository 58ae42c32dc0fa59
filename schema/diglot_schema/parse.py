"""Text to syntax tree. Blocks are found line by line; each line is parsed by itself, so every error is reported.

Lines follow Prisma's rule: one member per line, a block opens at the end of a line and closes at the start of one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from threading import Lock
from typing import Any

import lark

from diglot_schema.ast import (
    Attribute,
    Broken,
    ConfigDecl,
    Document,
    EnumDecl,
    EnumValueDecl,
    FieldDecl,
    ModelDecl,
    Name,
    Property,
    Text,
    Top,
)
from diglot_schema.diagnostics import Report
from diglot_schema.grammar import LineRule, line_parser
from diglot_schema.lines import Line, blank_comments, docs_in, split_lines
from diglot_schema.source import Source, Span

KEYWORDS = ("model", "view", "type", "enum", "datasource", "generator")
HEAD = re.compile(r"([A-Za-z_][\w-]*)(?:[^\S\n]+([^\s{=]+))?[^\S\n]*(\{|=)?", re.ASCII)
IDENTIFIER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
BARE_VALUE = re.compile(r"([A-Za-z0-9_-]+)([^\S\n]*=[^\S\n]*)([^\s\"'\[\](){},]+)")
LONGEST_LINE = 50_000
MOST_CHARACTERS = 2_000_000
MOST_LINES = 100_000
MOST_ERRORS = 100
LOCK = Lock()

TOKENS = {
    "NAME": "a name",
    "WORD": "a name",
    "NUMBER": "a number",
    "STRING": "a string",
    "LIST": "`[]`",
    "QMARK": "`?`",
    "AT": "an attribute",
    "LPAR": "`(`",
    "RIGHT": "`)`",
    "COMMA": "`,`",
    "COLON": "`:`",
    "LEFT": "`[`",
    "CLOSE": "`]`",
    "OPEN": "`{`",
    "SHUT": "`}`",
    "RPAR": "`)`",
    "LSQB": "`[`",
    "RSQB": "`]`",
    "EQUAL": "`=`",
    "$END": "the end of the line",
    "BANG": "",
    "UNSUPPORTED": "",
}


def parse(source: Source, report: Report, file: int = 0) -> Document:
    """The syntax tree of one file; syntax errors go to `report`, and the lines they are in become `Broken`."""
    size, lines = len(source.text), source.text.count("\n")
    if size > MOST_CHARACTERS or lines > MOST_LINES:
        message = f"this file is too large for a schema: {size:,} characters, {lines:,} lines"
        help = f"at most {MOST_CHARACTERS:,} characters and {MOST_LINES:,} lines; a folder may hold several files"
        report.error("S011", message, Span(0, 1, file), help=help)
        return Document((), ())
    if not source.utf8:
        at = source.text.index("\ufffd")
        report.error("S013", "this file is not UTF-8 text", Span(at, at + 1, file), help="save it as UTF-8")
        return Document((), ())
    with LOCK:
        return Parser(source, report, file).run()


class Parser:
    """Walks the lines of one file. One instance parses one file once."""

    def __init__(self, source: Source, report: Report, file: int) -> None:
        self.report = report
        self.file = file
        self.text, self.comments = blank_comments(source, file)
        self.lines: list[Line] = list(split_lines(self.text, self.comments))
        self.next = 0
        self.docs: list[str] = []
        self.errors = 0
        if self.comments and is_open(self.comments[-1].text):
            begin = self.comments[-1].span.start
            self.error("S012", "this comment is not closed", begin, begin + 2, help="add `*/` where it ends")
        self.grammar = line_parser()
        self.grammar.builder.file = file

    def run(self) -> Document:
        """Parse to the end of the file, or until there were too many errors."""
        tops: list[Top] = []
        while (line := self.take()) is not None:
            start = line.start
            while line.start <= start < line.end:
                top, start = self.block(start, line)
                tops.append(top)
                line = self.lines[self.next - 1]
                self.docs = []
        return Document(tuple(tops), tuple(self.comments))

    def take(self) -> Line | None:
        """The next line with code on it; collects the `///` lines directly above it in `docs`."""
        self.docs = []
        while self.next < len(self.lines) and self.errors < MOST_ERRORS:
            line = self.lines[self.next]
            self.next += 1
            if not line.is_blank:
                return line
            if not line.comments:
                self.docs = []
            self.docs += docs_in(line.comments)
        return None

    def error(self, code: str, message: str, start: int, end: int, *, label: str = "", help: str = "") -> None:
        """Report a syntax error; the last one that is reported says that there are more."""
        self.errors += 1
        if self.errors < MOST_ERRORS:
            self.report.error(code, message, Span(start, end, self.file), label=label, help=help)
        elif self.errors == MOST_ERRORS:
            self.report.error(
                "S009", "too many syntax errors, the rest of the file was not read", Span(start, end, self.file)
            )

    def block(self, start: int, line: Line) -> tuple[Top, int]:
        """One block that begins at `start` on `line`: its node, and where to go on (on its last line)."""
        head = HEAD.match(self.text, start, line.end)
        keyword = head.group(1) if head else ""
        if not head or head.group(3) != "{" or keyword not in KEYWORDS:
            return self.junk(start, line, head)
        docs = "\n".join([*self.docs, *docs_in(line.comments)])
        name = Name(head.group(2) or "", Span(head.start(2), head.end(2), self.file))
        if not IDENTIFIER.fullmatch(name.text):
            what = f"`{shorten(name.text)}` is not a valid name" if name.text else "the name is missing"
            self.error(
                "S002",
                f"{what} for a {keyword}",
                max(head.start(2), start),
                max(head.end(2), head.end(1)),
                help=f"write `{keyword} Name {{`; names consist of letters, digits and `_`",
            )
            name = Name("", name.span)
        rest = skip_spaces(self.text, head.end(), line.end)
        if rest < line.end and self.text[line.end - 1] == "}":
            members = self.one_line(keyword, rest, line)
            return self.node(keyword, name, members, docs, Span(start, line.end, self.file)), line.end
        if rest < line.end:
            self.error(
                "S003",
                f"nothing may follow the `{{` of `{keyword} {name.text}` on its line",
                head.end(),
                line.end,
                help="begin a new line after `{`: each member stands on a line of its own",
            )
        members, end, resume = self.members(keyword, head)
        span = Span(start, end, self.file)
        return self.node(keyword, name, members, docs, span), resume

    def one_line(self, keyword: str, start: int, line: Line) -> list[Any]:
        """The member of a block that opens and closes on one line, if it has one."""
        content = self.text[start : line.end - 1].rstrip()
        inner = Line(start, start + len(content), ())
        self.docs = []
        return [self.member(keyword, inner)] if content else []

    def node(self, keyword: str, name: Name, members: list[Any], docs: str, span: Span) -> Top:
        """The node of a block; an empty name (already reported) leaves nothing to resolve."""
        if not name.text:
            return Broken(span)
        content = tuple(members)
        match keyword:
            case "model" | "view" | "type":
                return ModelDecl(keyword, name, content, docs, span)
            case "enum":
                return EnumDecl(name, content, docs, span)
            case "datasource" | "generator":
                return ConfigDecl(keyword, name, content, docs, span)
            case _:
                return Broken(span)

    def members(self, keyword: str, head: re.Match[str]) -> tuple[list[Any], int, int]:
        """The members up to the closing brace: they, the end of the block, where to go on after it."""
        members: list[Any] = []
        last = head.end()
        while (line := self.take()) is not None:
            if self.text[line.start] == "}":
                return members, line.start + 1, skip_spaces(self.text, line.start + 1, line.end)
            if opens_block(self.text, line):
                self.next -= 1
                break
            last = line.end
            members.append(self.member(keyword, line))
        if self.errors < MOST_ERRORS:
            self.error(
                "S004",
                f"this `{keyword}` block is not closed",
                head.start(),
                head.end(),
                help="add a line with `}` after its last member",
            )
        return members, last, self.lines[self.next - 1].end if self.next else last

    def member(self, keyword: str, line: Line) -> FieldDecl | EnumValueDecl | Attribute | Property | Broken:
        """One line inside a block."""
        docs = "\n".join([*self.docs, *docs_in(line.comments)])
        node = self.line(line_rule(keyword, self.text, line), line, keyword)
        if docs and isinstance(node, FieldDecl | EnumValueDecl | Property):
            return replace(node, docs=docs)
        return node

    def line(self, rule: LineRule, line: Line, keyword: str) -> Any:
        """The node of one line by grammar rule `rule`, or Broken after reporting why not."""
        if line.end - line.start > LONGEST_LINE:
            self.error("S005", f"this line is longer than {LONGEST_LINE:,} characters", line.start, line.start + 1)
            return Broken(Span(line.start, line.end, self.file))
        try:
            node = self.grammar.parse(self.text, line.start, line.end, rule)
        except lark.UnexpectedInput as problem:
            bare = BARE_VALUE.fullmatch(self.text, line.start, line.end) if keyword == "generator" else None
            if bare:
                span = Span(line.start, line.end, self.file)
                name = Name(bare.group(1), Span(*bare.span(1), self.file))
                return Property(name, Text(bare.group(3), Span(*bare.span(3), self.file)), "", span)
            self.syntax_error(rule, line, problem, keyword)
            return Broken(Span(line.start, line.end, self.file))
        for span in self.grammar.take_bad_escapes():
            self.error("S010", "this escape means nothing", span.start, span.end, help="write `\\\\` for a backslash")
        return node

    def syntax_error(self, rule: LineRule, line: Line, problem: lark.UnexpectedInput, keyword: str) -> None:
        """Say what was found, what could stand there, and how such a line looks."""
        found: Any = problem  # lark types its exceptions only in part
        start, end = line.end, line.end
        accepts: set[str] = set()
        message = "the line ends too early"
        if isinstance(problem, lark.UnexpectedToken):
            accepts = set(map(str, found.accepts or found.expected))
            if found.token.type != "$END":
                start, end = line.start + found.token.start_pos, line.start + found.token.end_pos
                message = f"`{shorten(found.token.value)}` cannot stand here"
        elif isinstance(problem, lark.UnexpectedCharacters):
            start = line.start + found.pos_in_stream
            end = start + 1
            accepts = set(map(str, found.allowed or ()))
            char = self.text[start:end]
            if char == '"':
                help = 'add `"` where it ends; a string stands on one line, with a quote in it as `\\"`'
                self.error("S001", "this string is not closed", start, end, help=help)
                return
            message = f"`{shorten(char)}` cannot stand here"
        words = sorted({TOKENS.get(name, f"`{name.lower()}`") for name in accepts} - {""})
        self.error("S001", message, start, end, label=expected(words), help=SHAPES[rule].format(keyword=keyword))

    def junk(self, start: int, line: Line, head: re.Match[str] | None) -> tuple[Top, int]:
        """Something at top level that is no block. An unknown block is skipped whole."""
        word = head.group(1) if head else ""
        end = line.end
        if head and head.group(3) == "{":
            near = get_close_matches(word, KEYWORDS, n=1)
            self.error(
                "S006",
                f"there is no block called `{shorten(word)}`",
                head.start(1),
                head.end(1),
                help=f"did you mean `{near[0]}`?" if near else "blocks are: " + ", ".join(f"`{k}`" for k in KEYWORDS),
            )
            while (inner := self.take()) is not None:
                end = inner.end
                if self.text[inner.start] == "}":
                    return Broken(Span(start, inner.start + 1, self.file)), skip_spaces(
                        self.text, inner.start + 1, inner.end
                    )
                if opens_block(self.text, inner):
                    self.next -= 1
                    end = start
                    break
            return Broken(Span(start, max(end, start), self.file)), line.end
        if word == "type" and head and head.group(3) == "=":
            message, help = "type aliases no longer exist", "write the type and its attributes at each field"
        elif word in KEYWORDS:
            message, help = f"this `{word}` block has no `{{`", f"write `{word} Name {{` on one line"
        elif self.text[start] == "}":
            message, help = "this `}` closes nothing", "remove it, or the block above lost its first line"
        else:
            message, help = "this line belongs to no block", "put it inside a block, make it a comment, or remove it"
        self.error("S007", message, start, min(line.end, start + 80), help=help)
        while self.next < len(self.lines) and not opens_block(self.text, self.lines[self.next]):
            following = self.lines[self.next]
            if following.is_blank or self.text[following.start] == "}":
                break
            end = following.end
            self.next += 1
        return Broken(Span(start, end, self.file)), line.end


SHAPES = {
    "field": "a field is written `name Type @attribute(...)`, on one line",
    "enum_value": 'an enum value is written `NAME @map("...")`, on a line of its own',
    "block_attribute": "an attribute is written `@@name([field, ...], argument: value)`, on one line",
    "property": 'a {keyword} has lines such as `name = "value"`',
}


def is_open(comment: str) -> bool:
    """Whether a comment begins with `/*` and runs to the end of the file."""
    return comment.startswith("/*") and (len(comment) < 4 or not comment.endswith("*/"))


def line_rule(keyword: str, text: str, line: Line) -> LineRule:
    """The grammar rule for a line inside a block of kind `keyword`."""
    if keyword in ("datasource", "generator"):
        return "property"
    if text.startswith("@@", line.start):
        return "block_attribute"
    return "enum_value" if keyword == "enum" else "field"


def opens_block(text: str, line: Line) -> bool:
    """Whether a line looks like the head of a block."""
    head = HEAD.match(text, line.start, line.end)
    return bool(head) and head.group(1) in KEYWORDS and head.group(3) == "{" and bool(head.group(2))


def skip_spaces(text: str, start: int, end: int) -> int:
    """The first place from `start` that is no space, at most `end`."""
    rest = text[start:end]
    return start + len(rest) - len(rest.lstrip())


def shorten(text: str) -> str:
    """At most 40 characters of `text`, for messages."""
    return text if len(text) <= 40 else text[:37] + "..."


def expected(words: list[str]) -> str:
    """`expected a or b`, or nothing when the choice is too wide to help."""
    if not words or len(words) > 5:
        return ""
    return "expected " + (words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1])
