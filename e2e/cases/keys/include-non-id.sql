-- mysql
SELECT `t0`.`text`, `t1`.`a`, `t1`.`b`, `t1`.`email` FROM `Badge` AS `t0` LEFT JOIN `Owner` AS `t1` ON `t1`.`email` = `t0`.`email` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."text", "t1"."a", "t1"."b", "t1"."email" FROM "Badge" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."email" = "t0"."email" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."text", "t1"."a", "t1"."b", "t1"."email" FROM "Badge" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."email" = "t0"."email" ORDER BY "t0"."id" ASC
