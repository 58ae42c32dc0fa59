-- postgres
SELECT COUNT(*), "t0"."data" FROM "Doc" AS "t0" WHERE "t0"."id" = ANY($1) GROUP BY "t0"."data" ORDER BY "t0"."data" DESC
