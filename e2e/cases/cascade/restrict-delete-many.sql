-- mysql
DELETE `t0` FROM `Parent` AS `t0`
-- postgres
DELETE FROM "Parent" AS "t0"
-- sqlite
DELETE FROM "Parent" AS "t0"
