"""The typed faces of `Actions`, for type checkers (see `typed.pyi`); at run time one class serves all models."""

from __future__ import annotations

from .actions import Actions

ReadActions = ModelActions = Actions
