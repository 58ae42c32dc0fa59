-- postgres
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."moments" @> ARRAY[$1::timestamp] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."moments" = $1 ORDER BY "t0"."id" ASC
