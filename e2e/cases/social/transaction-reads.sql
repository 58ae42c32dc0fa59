-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`id` IN ?1 ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT COUNT(*) FROM `User` AS `t0`
SELECT SUM(`t0`.`views`) FROM `Post` AS `t0`
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT COUNT(*) FROM "User" AS "t0"
SELECT SUM("t0"."views") FROM "Post" AS "t0"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT COUNT(*) FROM "User" AS "t0"
SELECT SUM("t0"."views") FROM "Post" AS "t0"
COMMIT
