-- sqlite
SELECT "t0"."int" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
