-- mysql
SELECT `t0`.`hall`, `t0`.`number`, `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` WHERE `t0`.`hall` = ?1 AND `t0`.`number` = ?2 FOR UPDATE; /* and then */ UPDATE `Seat` AS `t0` SET `price` = ?3 WHERE (`t0`.`hall`, `t0`.`number`) IN ?<2; /* and then */ SELECT `t0`.`price` FROM `Seat` AS `t0` WHERE (`t0`.`hall`, `t0`.`number`) IN ?>2
-- postgres
UPDATE "Seat" AS "t0" SET "price" = $1 WHERE "t0"."hall" = $2 AND "t0"."number" = $3 RETURNING "price"
-- sqlite
UPDATE "Seat" AS "t0" SET "price" = ? WHERE "t0"."hall" = ? AND "t0"."number" = ? RETURNING "price"
