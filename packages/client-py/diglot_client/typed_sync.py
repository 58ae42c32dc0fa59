"""The typed faces of `SyncActions`, for type checkers (see `typed_sync.pyi`); one class serves all models."""

from __future__ import annotations

from .sync import SyncActions

SyncReadActions = SyncModelActions = SyncActions
