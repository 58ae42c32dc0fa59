-- mysql
SELECT COUNT(*), `t0`.`bytes` FROM `Maybe` AS `t0` GROUP BY `t0`.`bytes` ORDER BY `t0`.`bytes` ASC
-- postgres
SELECT COUNT(*), "t0"."bytes" FROM "Maybe" AS "t0" GROUP BY "t0"."bytes" ORDER BY "t0"."bytes" ASC
-- sqlite
SELECT COUNT(*), "t0"."bytes" FROM "Maybe" AS "t0" GROUP BY "t0"."bytes" ORDER BY "t0"."bytes" ASC
