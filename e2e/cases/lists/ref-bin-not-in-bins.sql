-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT ("t0"."bin" = ANY("t0"."bins")) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT (CASE WHEN "t0"."bins" IS NOT NULL THEN CASE WHEN "t0"."bin" IS NOT NULL THEN hex("t0"."bin") END IN (SELECT value FROM json_each("t0"."bins")) END) ORDER BY "t0"."id" ASC
