-- mysql
SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `Post` AS `t0` WHERE `t0`.`id` > ?1 GROUP BY `t0`.`views`) ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" WHERE "t0"."id" > $1 GROUP BY "t0"."views") ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" WHERE "t0"."id" > ? GROUP BY "t0"."views") ORDER BY "t1"."id" ASC
