-- sqlite
SELECT "t0"."id" FROM "Stored" AS "t0" WHERE "t0"."big" > ? ORDER BY "t0"."id" ASC
SELECT CAST(SUM("t0"."big") AS TEXT) FROM "Stored" AS "t0"
