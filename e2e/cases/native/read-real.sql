-- postgres
SELECT "t0"."real" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
