-- mysql
SELECT `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` WHERE EXISTS (SELECT 1 FROM `Owner` AS `t1` WHERE `t1`.`a` = `t0`.`ownerA` AND `t1`.`b` = `t0`.`ownerB` AND `t1`.`email` = ?1) ORDER BY `t0`.`hall` ASC, `t0`.`number` ASC
-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE EXISTS (SELECT 1 FROM "Owner" AS "t1" WHERE "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" AND "t1"."email" = $1) ORDER BY "t0"."hall" ASC, "t0"."number" ASC
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE EXISTS (SELECT 1 FROM "Owner" AS "t1" WHERE "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" AND "t1"."email" = ?) ORDER BY "t0"."hall" ASC, "t0"."number" ASC
