-- mysql
SELECT `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` WHERE `t0`.`label` = ?1 AND `t0`.`zone` = ?2
-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE "t0"."label" = $1 AND "t0"."zone" = $2
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE "t0"."label" = ? AND "t0"."zone" = ?
