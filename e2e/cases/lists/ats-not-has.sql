-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT ("t0"."ats" @> ARRAY[$1::timestamp]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT (CASE WHEN "t0"."ats" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."ats"))) IS TRUE END) ORDER BY "t0"."id" ASC
