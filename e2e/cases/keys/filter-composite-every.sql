-- mysql
SELECT `t0`.`email` FROM `Owner` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Seat` AS `t1` WHERE `t1`.`ownerA` = `t0`.`a` AND `t1`.`ownerB` = `t0`.`b` AND NOT (`t1`.`price` > ?1)) ORDER BY `t0`.`email` ASC
-- postgres
SELECT "t0"."email" FROM "Owner" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Seat" AS "t1" WHERE "t1"."ownerA" = "t0"."a" AND "t1"."ownerB" = "t0"."b" AND NOT ("t1"."price" > $1)) ORDER BY "t0"."email" ASC
-- sqlite
SELECT "t0"."email" FROM "Owner" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Seat" AS "t1" WHERE "t1"."ownerA" = "t0"."a" AND "t1"."ownerB" = "t0"."b" AND NOT ("t1"."price" > ?)) ORDER BY "t0"."email" ASC
