-- mysql
SELECT MIN(`t0`.`big`), MAX(`t0`.`big`) FROM `Maybe` AS `t0`
-- postgres
SELECT MIN("t0"."big"), MAX("t0"."big") FROM "Maybe" AS "t0"
-- sqlite
SELECT MIN("t0"."big"), MAX("t0"."big") FROM "Maybe" AS "t0"
