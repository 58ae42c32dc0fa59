-- mysql
CREATE TEMPORARY TABLE `dc6d2400b4b19f17b763f` (n BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) SELECT `t0`.`id` AS `c0`, `t0`.`from where` AS `c1`, `t0`.`CLASS` AS `c2`, `t0`.`None` AS `c3`, `t0`.`model_x` AS `c4`, `t0`.`sche-ma` AS `c5`, `t0`.`copy` AS `c6`, `t0`.`json` AS `c7`, `t0`.`self` AS `c8`, `t0`.`x` AS `c9`, `t0`.`toString` AS `c10`, `t0`.`dict` AS `c11` FROM `table with spaces` AS `t0` ORDER BY `t0`.`id` ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM `dc6d2400b4b19f17b763f` WHERE n > ?1 AND n <= ?2 ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM `dc6d2400b4b19f17b763f` WHERE n > ?1 AND n <= ?2 ORDER BY n
DROP TEMPORARY TABLE IF EXISTS `dc6d2400b4b19f17b763f`
-- postgres
BEGIN
DECLARE "d7d5ef084ea4e4048d29e" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
FETCH 2 FROM "d7d5ef084ea4e4048d29e"
FETCH 2 FROM "d7d5ef084ea4e4048d29e"
COMMIT
-- sqlite
CREATE TEMP TABLE "d7d5ef084ea4e4048d29e" (n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)
INSERT INTO temp."d7d5ef084ea4e4048d29e" (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11) SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM temp."d7d5ef084ea4e4048d29e" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM temp."d7d5ef084ea4e4048d29e" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d7d5ef084ea4e4048d29e"
