"""Where the statements of a PostgreSQL script begin and end, by its lexical rules.

A script is sent whole, so that the server splits it. This is for what has to be known before: whether there is
anything to send, and whether a statement must have a message of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""
    (?P<space>   \s+ | --[^\n]* )
  | (?P<comment> /\* )
  | (?P<text>    [eE]'(?:[^'\\]|\\.|'')*(?:'|\Z) | (?:[uU]&)?'(?:[^']|'')*(?:'|\Z) | "(?:[^"]|"")*(?:"|\Z) )
  | (?P<dollar>  \$(?:[A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*)?\$ )
  | (?P<word>    [A-Za-z_\x80-\U0010ffff][\w$\x80-\U0010ffff]* )
  | (?P<other>   \d[\w.]* | . )
    """,
    re.VERBOSE | re.DOTALL,
)
_COMMENT = re.compile(r"/\*|\*/")
_BODY = re.compile(r"create (or replace )?(function|procedure)\b")
# These open or end a transaction; ROLLBACK TO, SAVEPOINT and RELEASE do not.
_TRANSACTION = re.compile(r"(begin|start transaction|commit|end|rollback|abort|prepare transaction)\b")
_ALONE = re.compile(r"(create|drop|alter) (database|tablespace)\b|vacuum\b|alter system\b|reindex (database|system)\b")


@dataclass(slots=True)
class Statement:
    """One statement, without its semicolon. `words`: its bare words in small letters."""

    start: int
    text: str = ""
    words: list[str] = field(default_factory=list[str])

    @property
    def controls_transaction(self) -> bool:
        """Whether it opens or ends a transaction."""
        spoken = " ".join(self.words[:2])
        return _TRANSACTION.match(spoken) is not None and spoken != "rollback to"

    @property
    def stands_alone(self) -> bool:
        """Whether PostgreSQL refuses it in a message that has other statements, too."""
        kind = " ".join(self.words[:2])
        concurrent = "concurrently" in self.words and self.words[0] in ("create", "drop", "reindex")
        return concurrent or _ALONE.match(kind) is not None


def statements(script: str) -> list[Statement]:
    """The statements of `script`, empty ones left out. Never raises: an unclosed string or comment ends the script."""
    found: list[Statement] = []
    current: Statement | None = None
    place = parentheses = blocks = 0
    while place < len(script):
        token = _TOKEN.match(script, place)
        assert token is not None, "`.` takes any character"
        kind, text, start = token.lastgroup, token[0], place
        place = token.end()
        if kind == "comment":
            place = _after_comment(script, place)
        if kind in ("space", "comment"):
            continue
        if text == ";" and parentheses <= 0 and blocks <= 0:
            if current is not None:
                current.text = script[current.start : start]
                found.append(current)
            current, parentheses, blocks = None, 0, 0
            continue
        current = current or Statement(start)
        if kind == "dollar":
            end = script.find(text, place)
            place = len(script) if end < 0 else end + len(text)
        elif kind == "word":
            current.words.append(text.lower())
            blocks += _opened(current)
        elif text in "()":
            parentheses += 1 if text == "(" else -1
    if current is not None:
        current.text = script[current.start :]
        found.append(current)
    return found


def _after_comment(script: str, place: int) -> int:
    """The place after a comment whose opening has been read; comments nest."""
    depth = 1
    while depth:
        mark = _COMMENT.search(script, place)
        if mark is None:
            return len(script)
        depth += 1 if mark[0] == "/*" else -1
        place = mark.end()
    return place


def _opened(statement: Statement) -> int:
    """How the last word changes the depth in `CREATE FUNCTION ... BEGIN ATOMIC ...; END`."""
    words = statement.words
    inside = "atomic" in words and _BODY.match(" ".join(words[:4])) is not None
    if not inside:
        return 0
    return {"atomic": 1, "case": 1, "end": -1}.get(words[-1], 0)
