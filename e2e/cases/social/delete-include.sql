-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId`, `t3`.`name`, `t3`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t3` ON `t3`.`id` = `t0`.`authorId` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`name`, `t2`.`A` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
SELECT `t4`.`id`, `t4`.`id` FROM `Post` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t4` FROM `Post` AS `t4` WHERE (`t4`.`id`) IN ?<1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", ARRAY(SELECT ROW("t1"."id", "t1"."name"::bpchar) FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id"), "t3"."name", "t3"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t0"."authorId" WHERE "t0"."id" = $1
DELETE FROM "Post" AS "t4" WHERE "t4"."id" = $1 RETURNING "id"
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."name"::bpchar) AS "row" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id") AS "n"), "t3"."name", "t3"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t0"."authorId" WHERE "t0"."id" = $1
DELETE FROM "Post" AS "t4" WHERE "t4"."id" = $1 RETURNING "id"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t3"."name", "t3"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t0"."authorId" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
DELETE FROM "Post" AS "t4" WHERE "t4"."id" = ? RETURNING "id"
COMMIT
