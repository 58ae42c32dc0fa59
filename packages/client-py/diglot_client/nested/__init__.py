"""Writes of records and of what is nested in them: their plans."""

from .records import nests
from .root import create_nested, update_nested, upsert_nested

__all__ = ["create_nested", "nests", "update_nested", "upsert_nested"]
