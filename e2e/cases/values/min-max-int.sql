-- mysql
SELECT MIN(`t0`.`int`), MAX(`t0`.`int`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."int"), MAX("t0"."int") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."int"), MAX("t0"."int") FROM "Maybe" AS "t0"
