-- sqlite
SELECT "t0"."role" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
