-- postgres
SELECT "t0"."id" FROM "Native" AS "t0" WHERE "t0"."money" < $1 ORDER BY "t0"."id" ASC
