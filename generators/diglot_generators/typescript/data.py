"""The schema as JSON text: one line for each field or model, so that a change of one is a change of its line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
_DEPTH = {"enums": 2, "models": 3}
"""How many levels of objects below a key of the manifest stand on lines of their own."""


def data(manifest: Mapping[str, Json], about: str) -> str:
    """The text of `manifest.json`, ending in a line break. about: what the key `//`, JSON's comment, says."""
    whole = {"//": about, **manifest}
    lines = (f"  {_text(key)}: {_lines(value, _DEPTH.get(key, 0), '  ')}" for key, value in whole.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def names(fields: Mapping[str, Sequence[str]], about: str) -> str:
    """The text of `names.json`: the scalar fields by model, which browsers may know."""
    lines = ",\n".join(f"    {_text(model)}: {_text(found)}" for model, found in fields.items())
    return f'{{\n  "//": {_text(about)},\n  "models": {{\n{lines}\n  }}\n}}\n'


def _lines(value: Json, depth: int, indent: str) -> str:
    if depth == 0 or not isinstance(value, Mapping) or not value:
        return _text(value)
    inner = indent + "  "
    parts = (
        f"{inner}{_text(key)}: {_lines(item, depth - 1 if isinstance(item, Mapping) else 0, inner)}"
        for key, item in value.items()
    )
    return "{\n" + ",\n".join(parts) + f"\n{indent}}}"


def _text(value: Json) -> str:
    # the separators of lines that JSON allows in strings end a line for some tools
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
