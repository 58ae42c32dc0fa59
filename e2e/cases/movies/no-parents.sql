-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`year` FROM `Movie` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."year" FROM "Movie" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."year" FROM "Movie" AS "t0" WHERE "t0"."id" = ?
