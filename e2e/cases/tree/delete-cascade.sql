-- postgres
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = $1 RETURNING "name"
-- sqlite
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = ? RETURNING "name"
