-- mysql
SELECT `t0`.`email`, `t0`.`code`, (SELECT COUNT(*) FROM `Bill` AS `t2` WHERE `t2`.`code` = `t0`.`code`) FROM `Owner` AS `t0` ORDER BY `t0`.`email` ASC
SELECT `t1`.`id`, `t1`.`code` FROM `Bill` AS `t1` WHERE `t1`.`code` IN ?1
-- postgres
SELECT "t0"."email", "t0"."code", (SELECT COUNT(*) FROM "Bill" AS "t2" WHERE "t2"."code" = "t0"."code") FROM "Owner" AS "t0" ORDER BY "t0"."email" ASC
SELECT "t1"."id", "t1"."code" FROM "Bill" AS "t1" WHERE "t1"."code" = ANY($1)
-- sqlite
SELECT "t0"."email", "t0"."code", (SELECT COUNT(*) FROM "Bill" AS "t2" WHERE "t2"."code" = "t0"."code") FROM "Owner" AS "t0" ORDER BY "t0"."email" ASC
SELECT "t1"."id", "t1"."code" FROM "Bill" AS "t1" WHERE "t1"."code" IN (SELECT value FROM json_each(?))
