-- mysql
SELECT `t0`.`hall`, `t0`.`number`, `t1`.`email`, `t1`.`a` FROM `Seat` AS `t0` LEFT JOIN `Owner` AS `t1` ON `t1`.`a` = `t0`.`ownerA` AND `t1`.`b` = `t0`.`ownerB` ORDER BY `t0`.`hall` ASC, `t0`.`number` ASC
-- postgres
SELECT "t0"."hall", "t0"."number", "t1"."email", "t1"."a" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" ORDER BY "t0"."hall" ASC, "t0"."number" ASC
-- sqlite
SELECT "t0"."hall", "t0"."number", "t1"."email", "t1"."a" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" ORDER BY "t0"."hall" ASC, "t0"."number" ASC
