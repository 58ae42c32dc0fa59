-- mysql
CREATE TEMPORARY TABLE `dd242d5c868586663b1ba` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0` FROM `User` AS `t0` WHERE `t0`.`id` <= ?1 ORDER BY `t0`.`id` ASC
SELECT c0 FROM `dd242d5c868586663b1ba` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT `t1`.`id`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` DESC
DROP TEMPORARY TABLE IF EXISTS `dd242d5c868586663b1ba`
-- postgres
BEGIN
DECLARE "de9718b12ff645df1034c" NO SCROLL CURSOR FOR SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id", "t1"."rating") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" DESC) FROM "User" AS "t0" WHERE "t0"."id" <= $1 ORDER BY "t0"."id" ASC
FETCH 3 FROM "de9718b12ff645df1034c"
COMMIT
-- postgres ts
BEGIN
DECLARE "deb0b3214c7d22d6b28ce" NO SCROLL CURSOR FOR SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."rating") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" DESC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" <= $1 ORDER BY "t0"."id" ASC
FETCH 3 FROM "deb0b3214c7d22d6b28ce"
COMMIT
-- sqlite
CREATE TEMP TABLE "d37be8284dff7240e3328" (n INTEGER PRIMARY KEY, c0)
INSERT INTO temp."d37be8284dff7240e3328" (c0) SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" <= ? ORDER BY "t0"."id" ASC
SELECT c0 FROM temp."d37be8284dff7240e3328" WHERE n > ? AND n <= ? ORDER BY n
SELECT "t1"."id", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" DESC
DROP TABLE IF EXISTS temp."d37be8284dff7240e3328"
