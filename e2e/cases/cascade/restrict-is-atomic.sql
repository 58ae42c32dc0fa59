-- mysql
SELECT COUNT(*) FROM `Parent` AS `t0`
DELETE `t0` FROM `Parent` AS `t0`
-- postgres
SELECT COUNT(*) FROM "Parent" AS "t0"
DELETE FROM "Parent" AS "t0"
-- sqlite
SELECT COUNT(*) FROM "Parent" AS "t0"
DELETE FROM "Parent" AS "t0"
