-- sqlite
SELECT "t0"."float" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
