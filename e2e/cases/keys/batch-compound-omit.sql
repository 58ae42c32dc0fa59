-- mysql
SELECT `t0`.`number`, `t0`.`label` FROM `Seat` AS `t0` WHERE `t0`.`hall` = ?1 AND `t0`.`number` = ?2
SELECT `t0`.`number`, `t0`.`label` FROM `Seat` AS `t0` WHERE `t0`.`hall` = ?1 AND `t0`.`number` = ?2
-- postgres
SELECT "t0"."number", "t0"."label" FROM "Seat" AS "t0" WHERE "t0"."hall" = $1 AND "t0"."number" = $2
SELECT "t0"."number", "t0"."label" FROM "Seat" AS "t0" WHERE "t0"."hall" = $1 AND "t0"."number" = $2
-- sqlite
SELECT "t0"."number", "t0"."label" FROM "Seat" AS "t0" WHERE "t0"."hall" = ? AND "t0"."number" = ?
SELECT "t0"."number", "t0"."label" FROM "Seat" AS "t0" WHERE "t0"."hall" = ? AND "t0"."number" = ?
