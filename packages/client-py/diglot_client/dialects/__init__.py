"""The databases that a client speaks to, by provider."""

from .dialect import Cursor, Dialect, FullText, JsonSpot
from .postgres import POSTGRES
from .sqlite import SQLITE

DIALECTS: dict[str, Dialect] = {"postgresql": POSTGRES, "sqlite": SQLITE}

__all__ = ["DIALECTS", "Cursor", "Dialect", "FullText", "JsonSpot"]
