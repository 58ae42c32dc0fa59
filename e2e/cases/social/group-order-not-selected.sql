-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` ORDER BY MAX(`t0`.`id`) ASC
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY MAX("t0"."id") ASC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY MAX("t0"."id") ASC
