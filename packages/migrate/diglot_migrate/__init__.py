"""Diglot migrations: what a schema means for a database, as SQL text or done at once.

`ddl(schema)` gives the script that creates everything; `push(schema, url)` runs it on an empty database.
"""

from __future__ import annotations

from diglot_migrate.ddl import ddl
from diglot_migrate.errors import MigrateError
from diglot_migrate.push import Pushed, push

__all__ = ["MigrateError", "Pushed", "ddl", "push"]
