-- postgres
SELECT COUNT(*), "t0"."bools" FROM "Bag" AS "t0" WHERE "t0"."id" = ANY($1) GROUP BY "t0"."bools" ORDER BY "t0"."bools" ASC
-- sqlite
SELECT COUNT(*), "t0"."bools" FROM "Bag" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) GROUP BY "t0"."bools" ORDER BY "t0"."bools" ASC
