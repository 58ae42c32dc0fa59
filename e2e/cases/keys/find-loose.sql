-- mysql
SELECT `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` WHERE `t0`.`a` = ?1 AND `t0`.`b` = ?2
-- postgres
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" WHERE "t0"."a" = $1 AND "t0"."b" = $2
-- sqlite
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" WHERE "t0"."a" = ? AND "t0"."b" = ?
