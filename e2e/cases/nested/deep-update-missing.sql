-- postgres
BEGIN
UPDATE "Team" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 RETURNING "id"
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2 AND "t1"."id" = $3 RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = $1 WHERE "t2"."author_id" = $2 AND "t2"."id" = $3 RETURNING "id", "author_id"
ROLLBACK
-- sqlite
BEGIN
UPDATE "Team" AS "t0" SET "name" = ? WHERE "t0"."id" = ? RETURNING "id"
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ? AND "t1"."id" = ? RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = ? WHERE "t2"."author_id" = ? AND "t2"."id" = ? RETURNING "id", "author_id"
ROLLBACK
