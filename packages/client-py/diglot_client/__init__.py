"""The Diglot runtime for generated Python clients."""

from .record import Record

__all__ = ["Record"]
