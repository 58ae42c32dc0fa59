-- mysql
SELECT SUM(`t0`.`views`), `t0`.`authorId`, `t0`.`published` FROM `Post` AS `t0` GROUP BY `t0`.`authorId`, `t0`.`published` ORDER BY SUM(`t0`.`views`) DESC, `t0`.`authorId` ASC
-- postgres
SELECT SUM("t0"."views"), "t0"."authorId", "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."authorId", "t0"."published" ORDER BY SUM("t0"."views") DESC, "t0"."authorId" ASC
-- sqlite
SELECT SUM("t0"."views"), "t0"."authorId", "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."authorId", "t0"."published" ORDER BY SUM("t0"."views") DESC, "t0"."authorId" ASC
