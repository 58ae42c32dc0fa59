-- mysql
SELECT MIN(`t0`.`color`), MAX(`t0`.`color`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."color"), MAX("t0"."color") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."color"), MAX("t0"."color") FROM "Maybe" AS "t0"
