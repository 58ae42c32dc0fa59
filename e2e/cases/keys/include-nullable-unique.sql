-- mysql
SELECT `t0`.`id`, `t0`.`code`, `t1`.`a`, `t1`.`b`, `t1`.`email`, `t1`.`code` FROM `Bill` AS `t0` LEFT JOIN `Owner` AS `t1` ON `t1`.`code` = `t0`.`code` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."code", "t1"."a", "t1"."b", "t1"."email", "t1"."code" FROM "Bill" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."code" = "t0"."code" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."code", "t1"."a", "t1"."b", "t1"."email", "t1"."code" FROM "Bill" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."code" = "t0"."code" ORDER BY "t0"."id" ASC
