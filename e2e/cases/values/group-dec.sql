-- mysql
SELECT COUNT(*), `t0`.`dec` FROM `Maybe` AS `t0` GROUP BY `t0`.`dec` ORDER BY `t0`.`dec` ASC
-- postgres
SELECT COUNT(*), "t0"."dec" FROM "Maybe" AS "t0" GROUP BY "t0"."dec" ORDER BY "t0"."dec" ASC
-- sqlite
SELECT COUNT(*), "t0"."dec" FROM "Maybe" AS "t0" GROUP BY "t0"."dec" ORDER BY "t0"."dec" ASC
