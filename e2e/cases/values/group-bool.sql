-- mysql
SELECT COUNT(*), `t0`.`bool` FROM `Maybe` AS `t0` GROUP BY `t0`.`bool` ORDER BY `t0`.`bool` ASC
-- postgres
SELECT COUNT(*), "t0"."bool" FROM "Maybe" AS "t0" GROUP BY "t0"."bool" ORDER BY "t0"."bool" ASC
-- sqlite
SELECT COUNT(*), "t0"."bool" FROM "Maybe" AS "t0" GROUP BY "t0"."bool" ORDER BY "t0"."bool" ASC
