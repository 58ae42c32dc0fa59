-- mysql
SELECT `t0`.`day`, `t1`.`price`, `t2`.`code`, `t2`.`a`, `t2`.`b`, `t1`.`hall` FROM `Show` AS `t0` LEFT JOIN `Seat` AS `t1` ON `t1`.`hall` = `t0`.`hall` AND `t1`.`number` = `t0`.`number` LEFT JOIN `Owner` AS `t2` ON `t2`.`a` = `t1`.`ownerA` AND `t2`.`b` = `t1`.`ownerB` ORDER BY `t0`.`day` ASC, `t0`.`hall` ASC
SELECT `t3`.`hall`, `t3`.`number`, `t3`.`ownerA`, `t3`.`ownerB` FROM `Seat` AS `t3` WHERE (`t3`.`ownerA`, `t3`.`ownerB`) IN ?1 ORDER BY `t3`.`hall` ASC, `t3`.`number` ASC
-- postgres
SELECT "t0"."day", "t1"."price", "t2"."code", "t2"."a", "t2"."b", "t1"."hall" FROM "Show" AS "t0" LEFT JOIN "Seat" AS "t1" ON "t1"."hall" = "t0"."hall" AND "t1"."number" = "t0"."number" LEFT JOIN "Owner" AS "t2" ON "t2"."a" = "t1"."ownerA" AND "t2"."b" = "t1"."ownerB" ORDER BY "t0"."day" ASC, "t0"."hall" ASC
SELECT "t3"."hall", "t3"."number", "t3"."ownerA", "t3"."ownerB" FROM "Seat" AS "t3" WHERE ("t3"."ownerA", "t3"."ownerB") IN (SELECT * FROM unnest($1::int4[], $2::text[])) ORDER BY "t3"."hall" ASC, "t3"."number" ASC
-- sqlite
SELECT "t0"."day", "t1"."price", "t2"."code", "t2"."a", "t2"."b", "t1"."hall" FROM "Show" AS "t0" LEFT JOIN "Seat" AS "t1" ON "t1"."hall" = "t0"."hall" AND "t1"."number" = "t0"."number" LEFT JOIN "Owner" AS "t2" ON "t2"."a" = "t1"."ownerA" AND "t2"."b" = "t1"."ownerB" ORDER BY "t0"."day" ASC, "t0"."hall" ASC
SELECT "t3"."hall", "t3"."number", "t3"."ownerA", "t3"."ownerB" FROM "Seat" AS "t3" WHERE ("t3"."ownerA", "t3"."ownerB") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) ORDER BY "t3"."hall" ASC, "t3"."number" ASC
