-- postgres
UPDATE "table with spaces" AS "t0" SET "from where" = $1, "self" = $2, "toString" = "t0"."toString" - $3 WHERE "t0"."id" = $4 RETURNING "from where", "self", "toString"
-- sqlite
UPDATE "table with spaces" AS "t0" SET "from where" = ?, "self" = ?, "toString" = "t0"."toString" - ? WHERE "t0"."id" = ? RETURNING "from where", "self", "toString"
