-- postgres
SELECT "t0"."value" FROM "Reading" AS "t0" ORDER BY "t0"."id" ASC
