"""The words of DDL, one record per database."""

from __future__ import annotations

from diglot_migrate.dialects.dialect import Dialect
from diglot_migrate.dialects.mysql import MYSQL
from diglot_migrate.dialects.postgres import POSTGRES
from diglot_migrate.dialects.sqlite import SQLITE
from diglot_migrate.errors import MigrateError

_DIALECTS = {"postgresql": POSTGRES, "sqlite": SQLITE, "mysql": MYSQL}


def dialect_of(provider: str) -> Dialect:
    """The dialect of a datasource's provider; raises MigrateError when there is none yet."""
    dialect = _DIALECTS.get(provider)
    if dialect is None:
        raise MigrateError(f"tables are made on {' and '.join(_DIALECTS)} so far, not on {provider}")
    return dialect


__all__ = ["Dialect", "dialect_of"]
