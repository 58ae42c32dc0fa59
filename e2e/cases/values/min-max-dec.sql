-- mysql
SELECT MIN(`t0`.`dec`), MAX(`t0`.`dec`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."dec"), MAX("t0"."dec") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."dec"), MAX("t0"."dec") FROM "Maybe" AS "t0"
