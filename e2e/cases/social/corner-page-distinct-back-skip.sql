-- mysql
SELECT `t1`.`id`, `t1`.`rating` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MAX(`t0`.`id`) FROM `Post` AS `t0` GROUP BY `t0`.`views`) ORDER BY `t1`.`id` DESC LIMIT ?1 OFFSET ?2
-- postgres
SELECT "t1"."id", "t1"."rating" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" DESC LIMIT $1 OFFSET $2
-- sqlite
SELECT "t1"."id", "t1"."rating" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" DESC LIMIT ? OFFSET ?
