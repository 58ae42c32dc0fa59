-- mysql
SELECT `t0`.`where`, `t0`.`select` FROM `pass_` AS `t0` WHERE `t0`.`select` = ?1
-- postgres
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" WHERE "t0"."select" = $1
-- sqlite
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" WHERE "t0"."select" = ?
