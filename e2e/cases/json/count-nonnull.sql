-- mysql
SELECT COUNT(`t0`.`data`) FROM `Doc` AS `t0`
-- postgres
SELECT COUNT("t0"."data") FROM "Doc" AS "t0"
-- sqlite
SELECT COUNT("t0"."data") FROM "Doc" AS "t0"
