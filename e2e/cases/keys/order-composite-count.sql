-- mysql
SELECT `t0`.`email` FROM `Owner` AS `t0` LEFT JOIN (SELECT `t1`.`ownerA` AS `k0`, `t1`.`ownerB` AS `k1`, COUNT(*) AS `n` FROM `Seat` AS `t1` GROUP BY `t1`.`ownerA`, `t1`.`ownerB`) AS `t2` ON `t2`.`k0` = `t0`.`a` AND `t2`.`k1` = `t0`.`b` ORDER BY COALESCE(`t2`.`n`, 0) DESC, `t0`.`email` ASC
-- postgres
SELECT "t0"."email" FROM "Owner" AS "t0" LEFT JOIN (SELECT "t1"."ownerA" AS "k0", "t1"."ownerB" AS "k1", COUNT(*) AS "n" FROM "Seat" AS "t1" GROUP BY "t1"."ownerA", "t1"."ownerB") AS "t2" ON "t2"."k0" = "t0"."a" AND "t2"."k1" = "t0"."b" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."email" ASC
-- sqlite
SELECT "t0"."email" FROM "Owner" AS "t0" LEFT JOIN (SELECT "t1"."ownerA" AS "k0", "t1"."ownerB" AS "k1", COUNT(*) AS "n" FROM "Seat" AS "t1" GROUP BY "t1"."ownerA", "t1"."ownerB") AS "t2" ON "t2"."k0" = "t0"."a" AND "t2"."k1" = "t0"."b" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."email" ASC
