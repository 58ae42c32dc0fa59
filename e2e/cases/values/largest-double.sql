-- postgres
INSERT INTO "Maybe" ("id", "float") VALUES ($1, $2) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
SELECT "t0"."id", "t0"."float" FROM "Maybe" AS "t0" WHERE "t0"."float" >= $1
SELECT COUNT(*) FROM "Maybe" AS "t0" WHERE "t0"."float" < $1
-- sqlite
INSERT INTO "Maybe" ("id", "float") VALUES (?, ?) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
SELECT "t0"."id", "t0"."float" FROM "Maybe" AS "t0" WHERE "t0"."float" >= ?
SELECT COUNT(*) FROM "Maybe" AS "t0" WHERE "t0"."float" < ?
