-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."decs" @> ARRAY[$1::numeric] ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE CASE WHEN "t0"."decs" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."decs"))) IS TRUE END ORDER BY "t0"."id" ASC
