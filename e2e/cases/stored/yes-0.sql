-- sqlite
SELECT "t0"."yes" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
