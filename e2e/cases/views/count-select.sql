-- mysql
SELECT COUNT(*), COUNT(`t0`.`word`) FROM `UserWord` AS `t0`
-- postgres
SELECT COUNT(*), COUNT("t0"."word") FROM "UserWord" AS "t0"
-- sqlite
SELECT COUNT(*), COUNT("t0"."word") FROM "UserWord" AS "t0"
