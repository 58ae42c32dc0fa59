-- mysql
SELECT MIN(`t0`.`float`), MAX(`t0`.`float`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."float"), MAX("t0"."float") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."float"), MAX("t0"."float") FROM "Maybe" AS "t0"
