-- mysql
SELECT SUM(`t0`.`views`), `t0`.`published` FROM `Post` AS `t0` WHERE `t0`.`views` > ?1 GROUP BY `t0`.`published` ORDER BY `t0`.`published` ASC
-- postgres
SELECT SUM("t0"."views"), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."views" > $1 GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
-- sqlite
SELECT SUM("t0"."views"), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."views" > ? GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
