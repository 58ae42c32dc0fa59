-- mysql
SELECT MIN(`t0`.`str`), MAX(`t0`.`str`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."str"), MAX("t0"."str") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."str"), MAX("t0"."str") FROM "Maybe" AS "t0"
