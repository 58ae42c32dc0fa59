-- mysql
SELECT SUM(`t0`.`views`) FROM `Post` AS `t0` WHERE `t0`.`published` = ?1
-- postgres
SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."published" = $1
-- sqlite
SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."published" = ?
