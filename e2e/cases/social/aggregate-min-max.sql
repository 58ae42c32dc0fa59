-- mysql
SELECT MIN(`t0`.`views`), MIN(`t0`.`rating`), MIN(`t0`.`title`), MAX(`t0`.`views`), MAX(`t0`.`rating`), MAX(`t0`.`title`) FROM `Post` AS `t0`
-- postgres
SELECT MIN("t0"."views"), MIN("t0"."rating"), MIN("t0"."title"), MAX("t0"."views"), MAX("t0"."rating"), MAX("t0"."title") FROM "Post" AS "t0"
-- sqlite
SELECT MIN("t0"."views"), MIN("t0"."rating"), MIN("t0"."title"), MAX("t0"."views"), MAX("t0"."rating"), MAX("t0"."title") FROM "Post" AS "t0"
