-- mysql
SELECT COUNT(*), `t0`.`float` FROM `Maybe` AS `t0` GROUP BY `t0`.`float` ORDER BY `t0`.`float` ASC
-- postgres
SELECT COUNT(*), "t0"."float" FROM "Maybe" AS "t0" GROUP BY "t0"."float" ORDER BY "t0"."float" ASC
-- sqlite
SELECT COUNT(*), "t0"."float" FROM "Maybe" AS "t0" GROUP BY "t0"."float" ORDER BY "t0"."float" ASC
