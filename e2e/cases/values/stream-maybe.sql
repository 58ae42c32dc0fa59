-- mysql
CREATE TEMPORARY TABLE `d116c25c730a987ebd4c9` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0`, `t0`.`int` AS `c1`, `t0`.`big` AS `c2`, `t0`.`float` AS `c3`, `t0`.`dec` AS `c4`, `t0`.`bool` AS `c5`, `t0`.`str` AS `c6`, `t0`.`at` AS `c7`, `t0`.`json` AS `c8`, `t0`.`bytes` AS `c9`, `t0`.`color` AS `c10`, `t0`.`fullId` AS `c11`, `t1`.`id` AS `c12`, `t1`.`int` AS `c13`, `t1`.`big` AS `c14`, `t1`.`float` AS `c15`, `t1`.`bool` AS `c16`, `t1`.`str` AS `c17`, `t1`.`at` AS `c18`, `t1`.`json` AS `c19`, `t1`.`bytes` AS `c20`, `t1`.`color` AS `c21` FROM `Maybe` AS `t0` LEFT JOIN `Full` AS `t1` ON `t1`.`id` = `t0`.`fullId` ORDER BY `t0`.`id` ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM `d116c25c730a987ebd4c9` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM `d116c25c730a987ebd4c9` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM `d116c25c730a987ebd4c9` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `d116c25c730a987ebd4c9`
-- postgres
BEGIN
DECLARE "d6ae2fd42e0687c30d2e5" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId", "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
COMMIT
-- sqlite
CREATE TEMP TABLE "d6ae2fd42e0687c30d2e5" (n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21)
INSERT INTO temp."d6ae2fd42e0687c30d2e5" (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21) SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId", "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d6ae2fd42e0687c30d2e5"
