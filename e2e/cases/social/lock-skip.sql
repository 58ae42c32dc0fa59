-- postgres
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC LIMIT $1 FOR UPDATE OF "t0" SKIP LOCKED
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC LIMIT ?
COMMIT
