"""What the URLs of all databases have in common: percent-encoding, parameters, numbers in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote

from diglot_client.errors import UrlError

_NUMBER = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)


def percent_decoded(text: str) -> str:
    """`p%40ss` as `p@ss`; a percent sign that begins no code stays. Raises UrlError when the bytes are no UTF-8."""
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise UrlError({"error": "its percent-encoded characters are not UTF-8"}) from None


def parameters(query: str) -> dict[str, str]:
    """The parameters after the question mark; the last one of a name counts."""
    return dict(parse_qsl(query, keep_blank_values=True))


def number(query: Mapping[str, str], name: str, default: float) -> float:
    """The number that a parameter holds, `default` for none; raises UrlError."""
    text = query.get(name)
    if not text:
        return default
    if _NUMBER.fullmatch(text) is None:
        raise UrlError({"error": f"{name} must be a number"})
    return float(text)
