-- mysql
SELECT COUNT(*), `t0`.`big` FROM `Maybe` AS `t0` GROUP BY `t0`.`big` ORDER BY `t0`.`big` ASC
-- postgres
SELECT COUNT(*), "t0"."big" FROM "Maybe" AS "t0" GROUP BY "t0"."big" ORDER BY "t0"."big" ASC
-- sqlite
SELECT COUNT(*), "t0"."big" FROM "Maybe" AS "t0" GROUP BY "t0"."big" ORDER BY "t0"."big" ASC
