-- postgres
UPDATE "Odd" AS "t0" SET "cash" = $1 WHERE "t0"."id" = $2 RETURNING "t0"."cash"::numeric
UPDATE "Odd" AS "t0" SET "cash" = ("t0"."cash"::numeric * $1::text::numeric)::money WHERE "t0"."id" = $2 RETURNING "t0"."cash"::numeric
UPDATE "Odd" AS "t0" SET "cash" = ("t0"."cash"::numeric / $1::text::numeric)::money WHERE "t0"."id" = $2 RETURNING "t0"."cash"::numeric
