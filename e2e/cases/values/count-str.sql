-- mysql
SELECT COUNT(`t0`.`str`) FROM `Maybe` AS `t0`
-- postgres
SELECT COUNT("t0"."str") FROM "Maybe" AS "t0"
-- sqlite
SELECT COUNT("t0"."str") FROM "Maybe" AS "t0"
