-- mysql
SELECT `t0`.`published` FROM `Post` AS `t0` GROUP BY `t0`.`published` ORDER BY MIN(`t0`.`title`) ASC
-- postgres
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY MIN("t0"."title") ASC
-- sqlite
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY MIN("t0"."title") ASC
