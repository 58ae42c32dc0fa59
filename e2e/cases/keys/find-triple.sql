-- mysql
SELECT `t0`.`day`, `t0`.`hall`, `t0`.`number` FROM `Show` AS `t0` WHERE `t0`.`day` = ?1 AND `t0`.`hall` = ?2 AND `t0`.`number` = ?3
-- postgres
SELECT "t0"."day", "t0"."hall", "t0"."number" FROM "Show" AS "t0" WHERE "t0"."day" = $1 AND "t0"."hall" = $2 AND "t0"."number" = $3
-- sqlite
SELECT "t0"."day", "t0"."hall", "t0"."number" FROM "Show" AS "t0" WHERE "t0"."day" = ? AND "t0"."hall" = ? AND "t0"."number" = ?
