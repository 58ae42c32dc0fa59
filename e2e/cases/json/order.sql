-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = ANY($1) ORDER BY "t0"."data" ASC
