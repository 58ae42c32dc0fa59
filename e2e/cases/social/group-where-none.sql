-- mysql
SELECT COUNT(*), `t0`.`published` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 GROUP BY `t0`.`published` ORDER BY `t0`.`published` ASC
-- postgres
SELECT COUNT(*), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."id" = $1 GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
-- sqlite
SELECT COUNT(*), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."id" = ? GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
