-- sqlite
SELECT "t0"."at" FROM "Stored" AS "t0" WHERE "t0"."id" = ?
