-- postgres
SELECT "t0"."time" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
