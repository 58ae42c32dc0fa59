-- mysql
CREATE TEMPORARY TABLE `dc4ecae2dacdbe13a6d4e` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` WHERE `t0`.`authorId` IS NOT NULL ORDER BY `t1`.`name` DESC, `t0`.`id` ASC
SELECT c0 FROM `dc4ecae2dacdbe13a6d4e` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0 FROM `dc4ecae2dacdbe13a6d4e` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `dc4ecae2dacdbe13a6d4e`
-- postgres
BEGIN
DECLARE "d64d38af599c8e8dc3b15" NO SCROLL CURSOR FOR SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."authorId" IS NOT NULL ORDER BY "t1"."name" DESC, "t0"."id" ASC
FETCH 2 FROM "d64d38af599c8e8dc3b15"
FETCH 2 FROM "d64d38af599c8e8dc3b15"
COMMIT
-- sqlite
CREATE TEMP TABLE "d64d38af599c8e8dc3b15" (n INTEGER PRIMARY KEY, c0)
INSERT INTO temp."d64d38af599c8e8dc3b15" (c0) SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."authorId" IS NOT NULL ORDER BY "t1"."name" DESC, "t0"."id" ASC
SELECT c0 FROM temp."d64d38af599c8e8dc3b15" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0 FROM temp."d64d38af599c8e8dc3b15" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d64d38af599c8e8dc3b15"
