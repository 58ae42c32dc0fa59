-- postgres
DELETE FROM "User" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
DELETE FROM "User" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
