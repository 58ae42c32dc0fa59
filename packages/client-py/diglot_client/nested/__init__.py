"""Writes of records and of what is nested in them: their plans."""

from .emulated import delete_emulated, delete_many_emulated, frees, rekeys, update_many_emulated
from .records import nests
from .root import create_nested, update_nested, upsert_nested

__all__ = [
    "create_nested",
    "delete_emulated",
    "delete_many_emulated",
    "frees",
    "nests",
    "rekeys",
    "update_many_emulated",
    "update_nested",
    "upsert_nested",
]
