-- mysql
SELECT `t0`.`email` FROM `Owner` AS `t0` WHERE EXISTS (SELECT 1 FROM `Bill` AS `t1` WHERE `t1`.`code` = `t0`.`code`) ORDER BY `t0`.`email` ASC
-- postgres
SELECT "t0"."email" FROM "Owner" AS "t0" WHERE EXISTS (SELECT 1 FROM "Bill" AS "t1" WHERE "t1"."code" = "t0"."code") ORDER BY "t0"."email" ASC
-- sqlite
SELECT "t0"."email" FROM "Owner" AS "t0" WHERE EXISTS (SELECT 1 FROM "Bill" AS "t1" WHERE "t1"."code" = "t0"."code") ORDER BY "t0"."email" ASC
