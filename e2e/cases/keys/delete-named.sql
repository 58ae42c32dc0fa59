-- mysql
SELECT `t0`.`hall`, `t0`.`number`, `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` WHERE `t0`.`label` = ?1 AND `t0`.`zone` = ?2 FOR UPDATE; /* and then */ DELETE `t0` FROM `Seat` AS `t0` WHERE (`t0`.`hall`, `t0`.`number`) IN ?<2
-- postgres
DELETE FROM "Seat" AS "t0" WHERE "t0"."label" = $1 AND "t0"."zone" = $2 RETURNING "hall", "number"
-- sqlite
DELETE FROM "Seat" AS "t0" WHERE "t0"."label" = ? AND "t0"."zone" = ? RETURNING "hall", "number"
