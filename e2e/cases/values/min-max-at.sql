-- mysql
SELECT MIN(`t0`.`at`), MAX(`t0`.`at`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."at"), MAX("t0"."at") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."at"), MAX("t0"."at") FROM "Maybe" AS "t0"
