-- mysql
SELECT COUNT(`t0`.`at`) FROM `Maybe` AS `t0`
-- postgres
SELECT COUNT("t0"."at") FROM "Maybe" AS "t0"
-- sqlite
SELECT COUNT("t0"."at") FROM "Maybe" AS "t0"
