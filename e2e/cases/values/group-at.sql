-- mysql
SELECT COUNT(*), `t0`.`at` FROM `Maybe` AS `t0` GROUP BY `t0`.`at` ORDER BY `t0`.`at` ASC
-- postgres
SELECT COUNT(*), "t0"."at" FROM "Maybe" AS "t0" GROUP BY "t0"."at" ORDER BY "t0"."at" ASC
-- sqlite
SELECT COUNT(*), "t0"."at" FROM "Maybe" AS "t0" GROUP BY "t0"."at" ORDER BY "t0"."at" ASC
