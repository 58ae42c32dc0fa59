-- mysql
CREATE TEMPORARY TABLE `ddcc9de5c6e29f2c59097` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0` FROM `User` AS `t0` WHERE (`t0`.`age` > ?1 OR `t0`.`email` IN ?2) AND (SELECT COUNT(*) FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id`) < ?3 ORDER BY `t0`.`id` ASC
SELECT c0 FROM `ddcc9de5c6e29f2c59097` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0 FROM `ddcc9de5c6e29f2c59097` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `ddcc9de5c6e29f2c59097`
-- postgres
BEGIN
DECLARE "d37b21efdb6e6e9462c91" NO SCROLL CURSOR FOR SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."age" > $1 OR "t0"."email" = ANY($2)) AND (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") < $3 ORDER BY "t0"."id" ASC
FETCH 2 FROM "d37b21efdb6e6e9462c91"
FETCH 2 FROM "d37b21efdb6e6e9462c91"
COMMIT
-- sqlite
CREATE TEMP TABLE "d09669c284bb4acf75247" (n INTEGER PRIMARY KEY, c0)
INSERT INTO temp."d09669c284bb4acf75247" (c0) SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."age" > ? OR "t0"."email" IN (SELECT value FROM json_each(?))) AND (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") < ? ORDER BY "t0"."id" ASC
SELECT c0 FROM temp."d09669c284bb4acf75247" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0 FROM temp."d09669c284bb4acf75247" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d09669c284bb4acf75247"
