-- mysql
BEGIN
INSERT INTO `Seat` (`hall`, `number`, `ownerA`, `ownerB`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Seat`.`hall`, `Seat`.`number` FROM `Seat` WHERE `Seat`.`hall` = ?1 AND `Seat`.`number` = ?2
SELECT `t0`.`hall`, `t0`.`number`, `t0`.`price`, `t0`.`label`, `t0`.`zone`, `t0`.`ownerA`, `t0`.`ownerB`, `t1`.`a`, `t1`.`b`, `t1`.`email`, `t1`.`code` FROM `Seat` AS `t0` LEFT JOIN `Owner` AS `t1` ON `t1`.`a` = `t0`.`ownerA` AND `t1`.`b` = `t0`.`ownerB` WHERE `t0`.`hall` = ?1 AND `t0`.`number` = ?2
COMMIT
-- postgres
BEGIN
INSERT INTO "Seat" ("hall", "number", "ownerA", "ownerB") VALUES ($1, $2, $3, $4) RETURNING "hall", "number"
SELECT "t0"."hall", "t0"."number", "t0"."price", "t0"."label", "t0"."zone", "t0"."ownerA", "t0"."ownerB", "t1"."a", "t1"."b", "t1"."email", "t1"."code" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" WHERE "t0"."hall" = $1 AND "t0"."number" = $2
COMMIT
-- sqlite
BEGIN
INSERT INTO "Seat" ("hall", "number", "ownerA", "ownerB") VALUES (?, ?, ?, ?) RETURNING "hall", "number"
SELECT "t0"."hall", "t0"."number", "t0"."price", "t0"."label", "t0"."zone", "t0"."ownerA", "t0"."ownerB", "t1"."a", "t1"."b", "t1"."email", "t1"."code" FROM "Seat" AS "t0" LEFT JOIN "Owner" AS "t1" ON "t1"."a" = "t0"."ownerA" AND "t1"."b" = "t0"."ownerB" WHERE "t0"."hall" = ? AND "t0"."number" = ?
COMMIT
