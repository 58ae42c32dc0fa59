"""Empty the schemas of a PostgreSQL database."""

from __future__ import annotations

from collections.abc import Sequence

import asyncpg
from asyncpg import exceptions

from diglot_migrate.databases.postgres import Connection, quote
from diglot_migrate.errors import MigrateError

# Everything a user can own in a schema, each as the statement that drops it; parts go with their table.
_DROPS = """
SELECT format('DROP %s IF EXISTS %I.%I CASCADE', CASE c.relkind
    WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE'
    ELSE 'TABLE' END, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND NOT EXISTS (
  SELECT 1 FROM pg_depend d
  WHERE d.objid = c.oid AND (d.deptype = 'e' OR (c.relkind = 'S' AND d.deptype IN ('a', 'i'))))
UNION ALL
SELECT format('DROP TYPE IF EXISTS %I.%I CASCADE', n.nspname, t.typname)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE n.nspname = ANY($1) AND (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c')
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
UNION ALL
SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname = ANY($1) AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""
_GRANTS = """
SELECT n.nspname, a.privilege_type, a.is_grantable,
    CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END
FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = ANY($1) AND a.grantee <> n.nspowner
"""


async def clear(connection: Connection, schemas: Sequence[str]) -> None:
    """Drop and make the schemas again, with their grants, or drop what is in them where the user may not do that.

    All or nothing. Raises MigrateError (P3016) when neither is allowed.
    """
    try:
        async with connection.transaction():
            grants = await connection.fetch(_GRANTS, list(schemas))
            for schema in schemas:
                await connection.execute(
                    f"DROP SCHEMA IF EXISTS {quote(schema)} CASCADE; CREATE SCHEMA {quote(schema)}"
                )
            for schema, privilege, grantable, grantee in grants:
                option = " WITH GRANT OPTION" if grantable else ""
                await connection.execute(f"GRANT {privilege} ON SCHEMA {quote(schema)} TO {grantee}{option}")
        return
    except exceptions.InsufficientPrivilegeError:
        pass
    try:
        async with connection.transaction():
            for (drop,) in await connection.fetch(_DROPS, list(schemas)):
                await connection.execute(drop)
    except asyncpg.PostgresError as error:
        raise MigrateError(f"the database could not be emptied, nothing was deleted: {error}", "P3016") from error
