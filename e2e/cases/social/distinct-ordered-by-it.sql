-- mysql
SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MAX(`t0`.`id`) FROM `Post` AS `t0` GROUP BY `t0`.`views`) ORDER BY `t1`.`views` ASC, `t1`.`id` DESC
-- postgres
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."views" ASC, "t1"."id" DESC
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."views" ASC, "t1"."id" DESC
