-- mysql
SELECT `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` LEFT JOIN `Owner` AS `t1` ON `t1`.`a` = `t0`.`ownerA` AND `t1`.`b` = `t0`.`ownerB` WHERE NOT (`t0`.`ownerA` IS NULL AND `t0`.`ownerB` IS NULL) ORDER BY `t1`.`email` DESC, `t0`.`hall` ASC, `t0`.`number` ASC
-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" WHERE NOT ("t0"."ownerA" IS NULL AND "t0"."ownerB" IS NULL) ORDER BY "t1"."email" DESC, "t0"."hall" ASC, "t0"."number" ASC
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" WHERE NOT ("t0"."ownerA" IS NULL AND "t0"."ownerB" IS NULL) ORDER BY "t1"."email" DESC, "t0"."hall" ASC, "t0"."number" ASC
