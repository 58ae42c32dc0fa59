-- sqlite
SELECT "t0"."big" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
