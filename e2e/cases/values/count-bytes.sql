-- mysql
SELECT COUNT(`t0`.`bytes`) FROM `Maybe` AS `t0`
-- postgres
SELECT COUNT("t0"."bytes") FROM "Maybe" AS "t0"
-- sqlite
SELECT COUNT("t0"."bytes") FROM "Maybe" AS "t0"
