-- postgres
SELECT "t0"."id", "t0"."size", "t0"."sizes" FROM "shop"."entry" AS "t0" WHERE "t0"."size" = ANY($1) AND "t0"."sizes" @> ARRAY[$2::"shop"."grade"] ORDER BY "t0"."size" ASC
