-- mysql
SELECT `t0`.`where`, `t0`.`select` FROM `pass_` AS `t0` ORDER BY `t0`.`where` ASC
-- postgres
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" ORDER BY "t0"."where" ASC
-- sqlite
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" ORDER BY "t0"."where" ASC
