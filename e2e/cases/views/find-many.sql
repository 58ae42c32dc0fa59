-- mysql
SELECT `t0`.`userId`, `t0`.`post_count`, `t0`.`best` FROM `user stats` AS `t0` ORDER BY `t0`.`userId` ASC
-- postgres
SELECT "t0"."userId", "t0"."post_count", "t0"."best" FROM "user stats" AS "t0" ORDER BY "t0"."userId" ASC
-- sqlite
SELECT "t0"."userId", "t0"."post_count", "t0"."best" FROM "user stats" AS "t0" ORDER BY "t0"."userId" ASC
