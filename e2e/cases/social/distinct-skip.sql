-- mysql
SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `Post` AS `t0` GROUP BY `t0`.`views`) ORDER BY `t1`.`id` ASC LIMIT 18446744073709551615 OFFSET ?1
-- postgres
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" ASC OFFSET $1
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" ASC LIMIT -1 OFFSET ?
