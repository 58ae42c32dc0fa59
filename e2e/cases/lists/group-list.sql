-- postgres
SELECT COUNT(*), "t0"."bools" FROM "Bag" AS "t0" WHERE "t0"."id" = ANY($1) GROUP BY "t0"."bools" ORDER BY "t0"."bools" ASC
