-- postgres
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."code" = ANY($1) ORDER BY "t0"."id" ASC
