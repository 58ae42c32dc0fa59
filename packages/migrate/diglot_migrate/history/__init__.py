"""The history of a database: the migrations folder, the table `_prisma_migrations`, and what brings them together."""

from __future__ import annotations

from diglot_migrate.errors import MigrateError
from diglot_migrate.history.commands import (
    Deployed,
    deploy,
    execute,
    mark_applied,
    mark_rolled_back,
    reset,
    status,
)
from diglot_migrate.history.diagnose import Diagnosis, Edited
from diglot_migrate.history.folder import Folder, Migration, read_folder, require_provider
from diglot_migrate.history.target import Target

__all__ = [
    "Deployed",
    "Diagnosis",
    "Edited",
    "Folder",
    "Migration",
    "MigrateError",
    "Target",
    "deploy",
    "execute",
    "mark_applied",
    "mark_rolled_back",
    "read_folder",
    "require_provider",
    "reset",
    "status",
]
