-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Post` AS `t0` SET `views` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId`, `t4`.`name`, `t4`.`id` FROM `Post` AS `t1` LEFT JOIN `User` AS `t4` ON `t4`.`id` = `t1`.`authorId` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
UPDATE "Post" AS "t0" SET "views" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", ARRAY(SELECT ROW("t2"."id", "t2"."name"::bpchar) FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC), "t4"."name", "t4"."id" FROM "Post" AS "t1" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t1"."authorId" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
UPDATE "Post" AS "t0" SET "views" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."name"::bpchar) AS "row" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n"), "t4"."name", "t4"."id" FROM "Post" AS "t1" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t1"."authorId" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
UPDATE "Post" AS "t0" SET "views" = ? WHERE "t0"."id" = ? RETURNING "id"
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", "t4"."name", "t4"."id" FROM "Post" AS "t1" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t1"."authorId" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
