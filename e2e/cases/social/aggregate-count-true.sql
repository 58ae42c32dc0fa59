-- mysql
SELECT COUNT(*) FROM `Post` AS `t0`
-- postgres
SELECT COUNT(*) FROM "Post" AS "t0"
-- sqlite
SELECT COUNT(*) FROM "Post" AS "t0"
