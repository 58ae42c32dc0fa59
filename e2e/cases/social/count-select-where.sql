-- mysql
SELECT COUNT(*), COUNT(`t0`.`rating`), COUNT(`t0`.`authorId`) FROM `Post` AS `t0` WHERE `t0`.`published` = ?1
-- postgres
SELECT COUNT(*), COUNT("t0"."rating"), COUNT("t0"."authorId") FROM "Post" AS "t0" WHERE "t0"."published" = $1
-- sqlite
SELECT COUNT(*), COUNT("t0"."rating"), COUNT("t0"."authorId") FROM "Post" AS "t0" WHERE "t0"."published" = ?
