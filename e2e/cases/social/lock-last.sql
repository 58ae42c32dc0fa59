-- mysql
BEGIN
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` DESC LIMIT ?1 FOR UPDATE
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT $1 FOR UPDATE OF "t0"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT ?
COMMIT
