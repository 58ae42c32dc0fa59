"""Raw statements: their rows by the declared types of the columns.

Python's sqlite3 does not tell these types, but SQLite tells those of a view's columns: for a moment the statement, or
what it returns, is a temporary view.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from diglot_client.errors import InconsistentData

from .codec import read_boolean, read_decimal, read_instant, read_json

Row = Sequence[Any]

_READS: Mapping[str, Callable[[Any], Any]] = {
    "BOOLEAN": read_boolean,
    "DATETIME": read_instant,
    "TIMESTAMP": read_instant,
    "DATE": read_instant,
    "DECIMAL": read_decimal,
    "JSONB": read_json,
}
"""By the first word of a declared type."""
_WORD = re.compile(r"\w*")
_TOKEN = re.compile(
    r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/
      |(?P<place>\?\d*|[:@$][A-Za-z_]\w*)|\b(?P<returning>RETURNING)\b""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_WRITE = re.compile(
    r"""\s*(?:(?:INSERT|REPLACE)\b[^"'(]*?\bINTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+
        (?P<table>(?:\w+|"(?:[^"]|"")*")(?:\s*\.\s*(?:\w+|"(?:[^"]|"")*"))?)""",
    re.VERBOSE | re.IGNORECASE,
)
_VIEW = '"diglot_raw"'
_KNOWN_STATEMENTS = 500


class Declared:
    """The declared types of the columns of statements, of one connection: empty for expressions."""

    def __init__(self) -> None:
        self._version = -1
        self._known: dict[str, Sequence[str]] = {}

    def types(self, raw: sqlite3.Connection, text: str) -> Sequence[str]:
        """The type of each column that a statement gives; none when SQLite does not tell."""
        (version,) = raw.execute("PRAGMA schema_version").fetchone()
        if version != self._version or len(self._known) >= _KNOWN_STATEMENTS:
            self._known.clear()
            self._version = version
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = asked(raw, select_of(text))
        return found


def asked(raw: sqlite3.Connection, select: str) -> Sequence[str]:
    """The types of the columns of a select; none when it is no such."""
    try:
        raw.execute(f"CREATE TEMP VIEW {_VIEW} AS {select}")
        try:
            return [column[2] for column in raw.execute(f"PRAGMA temp.table_info({_VIEW})")]
        finally:
            raw.execute(f"DROP VIEW temp.{_VIEW}")
    except sqlite3.Error:
        return ()


def select_of(text: str) -> str:
    """A select, without parameters, that gives the columns which a statement gives."""
    returning = None
    for match in _TOKEN.finditer(text):
        if match["returning"]:
            returning = match.end()
    write = _WRITE.match(text) if returning is not None else None
    if write is not None:
        text = f"SELECT {text[returning:].rstrip().rstrip(';')} FROM {write['table']}"
    return _TOKEN.sub(lambda match: "NULL" if match["place"] else match[0], text)


def raw_rows(rows: Sequence[Row], types: Sequence[str]) -> Sequence[Row]:
    """Rows with what the declared types of their columns stand for."""
    reads = [_READS.get("".join(_WORD.findall(name.upper())[:1])) for name in types]
    if not any(reads):
        return rows
    return [[_cell(cell, read) for cell, read in zip(row, reads, strict=True)] for row in rows]


def _cell(cell: Any, read: Callable[[Any], Any] | None) -> Any:
    """What a cell stands for; one that does not fit its column's type stays as it is."""
    if cell is None or read is None or isinstance(cell, bytes):
        return cell
    try:
        return read(cell)
    except (InconsistentData, ValueError, ArithmeticError):
        return cell
