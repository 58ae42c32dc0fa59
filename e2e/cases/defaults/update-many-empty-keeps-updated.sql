-- mysql
SELECT COUNT(*) FROM `Made` AS `t0`
SELECT `t0`.`updated` FROM `Made` AS `t0`
-- postgres
SELECT COUNT(*) FROM "Made" AS "t0"
SELECT "t0"."updated" FROM "Made" AS "t0"
-- sqlite
SELECT COUNT(*) FROM "Made" AS "t0"
SELECT "t0"."updated" FROM "Made" AS "t0"
