"""Names and text on their way from a schema into source code: cases, clashes, quoting."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

_NOT_WORD = re.compile(r"\W", re.ASCII)
_PLAIN = re.compile(r"[ -~\xa0-\u2027\u202a-\ud7ff\ue000-\U0010ffff]*")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def snake(name: str) -> str:
    """`UserProfile` -> `user_profile`; digits stay with the word before them: `Level2Cache` -> `level2_cache`."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", spaced).lower()


def camel(name: str) -> str:
    """The accessor as Prisma spells it, only the first letter small: `LiteLLM_Log` -> `liteLLM_Log`."""
    return name[:1].lower() + name[1:]


def pascal(name: str) -> str:
    """The first letter big, the rest as written."""
    return name[:1].upper() + name[1:]


def identifier(name: str) -> str:
    """`name` with everything that no identifier may hold replaced by `_`, never empty, never starting with a digit."""
    text = _NOT_WORD.sub("_", name)
    return text if text and not text[0].isdigit() else f"_{text}"


def python_safe(name: str, taken: Iterable[str] = ()) -> str:
    """`name` as a Python identifier: keywords and names in `taken` get underscores at the end until they are free."""
    text = identifier(name)
    blocked = set(taken)
    while keyword.iskeyword(text) or text in blocked:
        text += "_"
    return text


def unique(name: str, taken: set[str]) -> str:
    """`name`, with underscores added until it is not in `taken`; the result is added to `taken`."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def py_string(text: str) -> str:
    """A Python string literal for any text on one line, in the quotes that need fewer escapes, else double ones."""
    return quoted(text, "'" if text.count('"') > text.count("'") else '"')


def ts_string(text: str) -> str:
    """A TypeScript string literal for any text, double quoted; only escapes that Python shares are used."""
    return quoted(text, '"')


def quoted(text: str, quote: str) -> str:
    """`text` between `quote`, with controls, line separators and lone surrogates escaped."""
    if quote not in text and "\\" not in text and _PLAIN.fullmatch(text):
        return f"{quote}{text}{quote}"
    out = [quote]
    for char in text:
        code = ord(char)
        if char in ("\\", quote):
            out.append("\\" + char)
        elif code < 0x20 or 0x7F <= code < 0xA0 or code in (0x2028, 0x2029) or 0xD800 <= code < 0xE000:
            out.append(_ESCAPES.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"))
        else:
            out.append(char)
    return "".join(out) + quote


def one_line(text: str) -> str:
    """Schema text for a comment: line breaks and control characters become spaces."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
