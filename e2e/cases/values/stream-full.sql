-- mysql
CREATE TEMPORARY TABLE `d055878fb8f2ee284cff6` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0`, `t0`.`int` AS `c1`, `t0`.`big` AS `c2`, `t0`.`float` AS `c3`, `t0`.`dec` AS `c4`, `t0`.`bool` AS `c5`, `t0`.`str` AS `c6`, `t0`.`at` AS `c7`, `t0`.`json` AS `c8`, `t0`.`bytes` AS `c9`, `t0`.`color` AS `c10` FROM `Full` AS `t0` WHERE `t0`.`id` <> ?1 ORDER BY `t0`.`id` ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM `d055878fb8f2ee284cff6` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT `t1`.`id`, `t1`.`int`, `t1`.`big`, `t1`.`float`, `t1`.`dec`, `t1`.`bool`, `t1`.`str`, `t1`.`at`, `t1`.`json`, `t1`.`bytes`, `t1`.`color`, `t1`.`fullId` FROM `Maybe` AS `t1` WHERE `t1`.`fullId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM `d055878fb8f2ee284cff6` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT `t1`.`id`, `t1`.`int`, `t1`.`big`, `t1`.`float`, `t1`.`dec`, `t1`.`bool`, `t1`.`str`, `t1`.`at`, `t1`.`json`, `t1`.`bytes`, `t1`.`color`, `t1`.`fullId` FROM `Maybe` AS `t1` WHERE `t1`.`fullId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM `d055878fb8f2ee284cff6` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `d055878fb8f2ee284cff6`
-- postgres
BEGIN
DECLARE "d73e54e94c6cc2e6ef7cd" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color" FROM "Full" AS "t0" WHERE "t0"."id" <> $1 ORDER BY "t0"."id" ASC
FETCH 2 FROM "d73e54e94c6cc2e6ef7cd"
SELECT "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."dec", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" = ANY($1) ORDER BY "t1"."id" ASC
FETCH 2 FROM "d73e54e94c6cc2e6ef7cd"
SELECT "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."dec", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" = ANY($1) ORDER BY "t1"."id" ASC
FETCH 2 FROM "d73e54e94c6cc2e6ef7cd"
COMMIT
-- sqlite
CREATE TEMP TABLE "dc4889bdaf6c99edaf037" (n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)
INSERT INTO temp."dc4889bdaf6c99edaf037" (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10) SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color" FROM "Full" AS "t0" WHERE "t0"."id" <> ? ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM temp."dc4889bdaf6c99edaf037" WHERE n > ? AND n <= ? ORDER BY n
SELECT "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."dec", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM temp."dc4889bdaf6c99edaf037" WHERE n > ? AND n <= ? ORDER BY n
SELECT "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."dec", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM temp."dc4889bdaf6c99edaf037" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."dc4889bdaf6c99edaf037"
