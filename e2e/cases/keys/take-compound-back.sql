-- mysql
SELECT `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` ORDER BY `t0`.`hall` DESC, `t0`.`number` DESC LIMIT ?1
-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" ORDER BY "t0"."hall" DESC, "t0"."number" DESC LIMIT $1
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" ORDER BY "t0"."hall" DESC, "t0"."number" DESC LIMIT ?
