-- mysql
SELECT COUNT(`t0`.`json`) FROM `Maybe` AS `t0`
-- postgres
SELECT COUNT("t0"."json") FROM "Maybe" AS "t0"
-- sqlite
SELECT COUNT("t0"."json") FROM "Maybe" AS "t0"
