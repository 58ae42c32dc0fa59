-- postgres
DELETE FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" = $2 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
DELETE FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
