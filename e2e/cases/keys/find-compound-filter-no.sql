-- mysql
SELECT `t0`.`hall`, `t0`.`number`, `t0`.`price`, `t0`.`label`, `t0`.`zone`, `t0`.`ownerA`, `t0`.`ownerB` FROM `Seat` AS `t0` WHERE `t0`.`hall` = ?1 AND `t0`.`number` = ?2 AND `t0`.`zone` = ?3
-- postgres
SELECT "t0"."hall", "t0"."number", "t0"."price", "t0"."label", "t0"."zone", "t0"."ownerA", "t0"."ownerB" FROM "Seat" AS "t0" WHERE "t0"."hall" = $1 AND "t0"."number" = $2 AND "t0"."zone" = $3
-- sqlite
SELECT "t0"."hall", "t0"."number", "t0"."price", "t0"."label", "t0"."zone", "t0"."ownerA", "t0"."ownerB" FROM "Seat" AS "t0" WHERE "t0"."hall" = ? AND "t0"."number" = ? AND "t0"."zone" = ?
