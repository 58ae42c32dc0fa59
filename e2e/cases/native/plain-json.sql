-- postgres
SELECT "t0"."id" FROM "Native" AS "t0" WHERE ("t0"."plain"::jsonb #> $1::text[]) = $2::jsonb ORDER BY "t0"."id" ASC
