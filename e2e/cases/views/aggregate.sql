-- mysql
SELECT SUM(`t0`.`post_count`), MAX(`t0`.`best`), COUNT(`t0`.`best`), COUNT(*) FROM `user stats` AS `t0`
-- postgres
SELECT SUM("t0"."post_count"), MAX("t0"."best"), COUNT("t0"."best"), COUNT(*) FROM "user stats" AS "t0"
-- sqlite
SELECT SUM("t0"."post_count"), MAX("t0"."best"), COUNT("t0"."best"), COUNT(*) FROM "user stats" AS "t0"
