"""What PostgreSQL is asked about itself. Every query takes the list of schemas; tables are told apart by oid."""

from __future__ import annotations

# A partition is part of its table; what an extension made is the extension's.
_RELATIONS = """
WITH relations AS (
  SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition
    AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
)
"""

SCHEMAS = "SELECT nspname FROM pg_namespace WHERE nspname = ANY($1) ORDER BY nspname"

EXTENSIONS = """
SELECT e.extname, n.nspname, e.extversion
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql' ORDER BY e.extname
"""

ENUMS = """
SELECT n.nspname AS schema, t.typname AS name, obj_description(t.oid, 'pg_type') AS comment,
  ARRAY(SELECT e.enumlabel FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e' AND n.nspname = ANY($1)
  AND NOT EXISTS (SELECT 1 FROM pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY n.nspname, t.typname
"""

TABLES = f"""{_RELATIONS}
SELECT r.oid, r.schema, r.name, obj_description(r.oid, 'pg_class') AS comment, c.relrowsecurity AS secured,
  CASE WHEN r.kind = 'p' THEN pg_get_partkeydef(r.oid) END AS partition,
  (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = r.oid)
    AS parents,
  EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhparent = r.oid) AS has_children,
  CASE r.kind WHEN 'v' THEN pg_get_viewdef(r.oid) END AS definition
FROM relations r JOIN pg_class c ON c.oid = r.oid
ORDER BY r.schema, r.name
"""

OF_EXTENSIONS = """
SELECT n.nspname, c.relname, e.extname
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
JOIN pg_extension e ON e.oid = d.refobjid
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') ORDER BY n.nspname, c.relname
"""

# The type of a domain is the one below it; `element` is the enum, also behind an array.
COLUMNS = f"""{_RELATIONS}
SELECT r.oid, a.attname AS name, a.attnotnull OR (t.typtype = 'd' AND t.typnotnull) AS required,
  pg_get_expr(d.adbin, d.adrelid) AS default,
  a.attidentity::text AS identity, a.attgenerated::text AS generated, col_description(r.oid, a.attnum) AS comment,
  CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END
    AS type,
  CASE t.typtype WHEN 'd' THEN format_type(t.oid, NULL) END AS domain,
  CASE e.typtype WHEN 'e' THEN en.nspname END AS enum_schema, CASE e.typtype WHEN 'e' THEN e.typname END AS enum,
  CASE WHEN r.kind IN ('r', 'p') AND a.attcollation NOT IN (0, t.typcollation)
    THEN a.attcollation::regcollation::text END AS collation
FROM relations r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
JOIN pg_type b ON b.oid = CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END
JOIN pg_type e ON e.oid = CASE WHEN b.typcategory = 'A' AND b.typelem <> 0 THEN b.typelem ELSE b.oid END
JOIN pg_namespace en ON en.oid = e.typnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
ORDER BY r.oid, a.attnum
"""

# One row per key column; an expression has no name.
INDEXES = f"""{_RELATIONS}
SELECT r.oid, i.oid AS index, i.relname AS name, m.amname AS method, x.indisunique AS unique, x.indisprimary AS primary,
  pg_get_expr(x.indpred, x.indrelid) AS where, pg_get_indexdef(i.oid) AS definition, k.contype::text AS constraint,
  coalesce(k.condeferrable, false) AS deferrable, x.indnatts > x.indnkeyatts AS includes,
  coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_equal,
  a.attname AS column, CASE WHEN o.opcdefault THEN NULL ELSE o.opcname END AS ops,
  x.indoption[n] & 1 = 1 AS descending, x.indoption[n] & 2 = 2 AS nulls_first
FROM relations r JOIN pg_index x ON x.indrelid = r.oid JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
CROSS JOIN LATERAL generate_series(0, x.indnkeyatts - 1) AS n
LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = x.indkey[n] AND a.attnum > 0
JOIN pg_opclass o ON o.oid = x.indclass[n]
LEFT JOIN pg_constraint k ON k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x')
WHERE r.kind IN ('r', 'p')
ORDER BY r.oid, i.relname, n
"""

FOREIGN_KEYS = f"""{_RELATIONS}
SELECT r.oid, k.conname AS name, n.nspname AS target_schema, t.relname AS target, k.confdeltype::text AS on_delete,
  k.confupdtype::text AS on_update, k.condeferrable AS deferrable, k.convalidated AS validated,
  pg_get_constraintdef(k.oid) AS definition,
  ARRAY(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY AS c(num, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.num ORDER BY c.place) AS columns,
  ARRAY(SELECT a.attname FROM unnest(k.confkey) WITH ORDINALITY AS c(num, place)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.num ORDER BY c.place) AS target_columns
FROM relations r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'f' AND k.conparentid = 0
JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace n ON n.oid = t.relnamespace
ORDER BY r.oid, k.conname
"""

CHECKS = f"""{_RELATIONS}
SELECT r.oid, CASE k.contype WHEN 'c' THEN 'check' ELSE 'exclusion' END, k.conname, pg_get_constraintdef(k.oid)
FROM relations r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype IN ('c', 'x')
UNION ALL
SELECT r.oid, 'trigger', t.tgname, pg_get_triggerdef(t.oid)
FROM relations r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
ORDER BY 1, 2, 3
"""
