-- mysql
CREATE TEMPORARY TABLE `ddc0c4320a7f10711e506` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0` FROM `User` AS `t0` CROSS JOIN (SELECT `t1`.`age` AS `c0`, `t1`.`id` AS `c1` FROM `User` AS `t1` WHERE `t1`.`id` = ?1) AS `t2` WHERE `t0`.`age` < `t2`.`c0` OR (`t0`.`age` IS NULL AND `t2`.`c0` IS NOT NULL) OR (`t0`.`age` <=> `t2`.`c0` AND `t0`.`id` > `t2`.`c1`) OR (`t0`.`age` <=> `t2`.`c0` AND `t0`.`id` = `t2`.`c1`) ORDER BY `t0`.`age` IS NULL ASC, `t0`.`age` DESC, `t0`.`id` ASC
SELECT c0 FROM `ddc0c4320a7f10711e506` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0 FROM `ddc0c4320a7f10711e506` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `ddc0c4320a7f10711e506`
-- postgres
BEGIN
DECLARE "dd9ecef0bfd324422ad8b" NO SCROLL CURSOR FOR SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."age" AS "c0", "t1"."id" AS "c1" FROM "User" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."age" < "t2"."c0" OR ("t0"."age" IS NULL AND "t2"."c0" IS NOT NULL) OR ("t0"."age" IS NOT DISTINCT FROM "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."age" IS NOT DISTINCT FROM "t2"."c0" AND "t0"."id" = "t2"."c1") ORDER BY "t0"."age" DESC NULLS LAST, "t0"."id" ASC
FETCH 2 FROM "dd9ecef0bfd324422ad8b"
FETCH 2 FROM "dd9ecef0bfd324422ad8b"
COMMIT
-- sqlite
CREATE TEMP TABLE "d35d9d04f6094d5d81e90" (n INTEGER PRIMARY KEY, c0)
INSERT INTO temp."d35d9d04f6094d5d81e90" (c0) SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."age" AS "c0", "t1"."id" AS "c1" FROM "User" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."age" < "t2"."c0" OR ("t0"."age" IS NULL AND "t2"."c0" IS NOT NULL) OR ("t0"."age" IS "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."age" IS "t2"."c0" AND "t0"."id" = "t2"."c1") ORDER BY "t0"."age" DESC NULLS LAST, "t0"."id" ASC
SELECT c0 FROM temp."d35d9d04f6094d5d81e90" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0 FROM temp."d35d9d04f6094d5d81e90" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d35d9d04f6094d5d81e90"
