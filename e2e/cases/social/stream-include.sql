-- mysql
CREATE TEMPORARY TABLE `df008515f16f74eec8902` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0`, `t4`.`name` AS `c1`, `t4`.`id` AS `c2`, (SELECT COUNT(*) FROM `Comment` AS `t5` WHERE `t5`.`authorId` = `t0`.`id`) AS `c3` FROM `User` AS `t0` LEFT JOIN `User` AS `t4` ON `t4`.`id` = `t0`.`managerId` ORDER BY `t0`.`id` ASC
SELECT c0, c1, c2, c3 FROM `df008515f16f74eec8902` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`name` ASC
SELECT c0, c1, c2, c3 FROM `df008515f16f74eec8902` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT c0, c1, c2, c3 FROM `df008515f16f74eec8902` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `df008515f16f74eec8902`
-- postgres
BEGIN
DECLARE "d5cd3676f2599fd4c48c9" NO SCROLL CURSOR FOR SELECT "t0"."id", "t4"."name", "t4"."id", (SELECT COUNT(*) FROM "Comment" AS "t5" WHERE "t5"."authorId" = "t0"."id") FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
FETCH 2 FROM "d5cd3676f2599fd4c48c9"
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = ANY($1) ORDER BY "t2"."name" ASC
FETCH 2 FROM "d5cd3676f2599fd4c48c9"
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
FETCH 2 FROM "d5cd3676f2599fd4c48c9"
COMMIT
-- sqlite
CREATE TEMP TABLE "d5cd3676f2599fd4c48c9" (n INTEGER PRIMARY KEY, c0, c1, c2, c3)
INSERT INTO temp."d5cd3676f2599fd4c48c9" (c0, c1, c2, c3) SELECT "t0"."id", "t4"."name", "t4"."id", (SELECT COUNT(*) FROM "Comment" AS "t5" WHERE "t5"."authorId" = "t0"."id") FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3 FROM temp."d5cd3676f2599fd4c48c9" WHERE n > ? AND n <= ? ORDER BY n
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."name" ASC
SELECT c0, c1, c2, c3 FROM temp."d5cd3676f2599fd4c48c9" WHERE n > ? AND n <= ? ORDER BY n
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT c0, c1, c2, c3 FROM temp."d5cd3676f2599fd4c48c9" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d5cd3676f2599fd4c48c9"
