-- sqlite
SELECT "t0"."dec" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
