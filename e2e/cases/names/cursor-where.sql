-- mysql
SELECT `t0`.`where`, `t0`.`select` FROM `pass_` AS `t0` WHERE `t0`.`where` >= (SELECT `t1`.`where` FROM `pass_` AS `t1` WHERE `t1`.`where` = ?1) ORDER BY `t0`.`where` ASC
-- postgres
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" WHERE "t0"."where" >= (SELECT "t1"."where" FROM "pass_" AS "t1" WHERE "t1"."where" = $1) ORDER BY "t0"."where" ASC
-- sqlite
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" WHERE "t0"."where" >= (SELECT "t1"."where" FROM "pass_" AS "t1" WHERE "t1"."where" = ?) ORDER BY "t0"."where" ASC
