"""The databases that a client speaks to, by provider."""

from .dialect import Cursor, Dialect, FullText, JsonSpot
from .mysql.dialect import MYSQL
from .postgres import POSTGRES
from .sqlite import SQLITE

DIALECTS: dict[str, Dialect] = {"postgresql": POSTGRES, "sqlite": SQLITE, "mysql": MYSQL}

__all__ = ["DIALECTS", "Cursor", "Dialect", "FullText", "JsonSpot"]
