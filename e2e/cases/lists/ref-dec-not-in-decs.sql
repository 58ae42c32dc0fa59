-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT ("t0"."dec" = ANY("t0"."decs")) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT (CASE WHEN "t0"."decs" IS NOT NULL THEN "t0"."dec" IN (SELECT CAST(value AS REAL) FROM json_each("t0"."decs")) END) ORDER BY "t0"."id" ASC
