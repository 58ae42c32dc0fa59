-- mysql
SELECT `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` WHERE `t0`.`a` >= (SELECT `t1`.`a` FROM `Loose` AS `t1` WHERE `t1`.`a` = ?1 AND `t1`.`b` = ?2) AND (`t0`.`a` > (SELECT `t1`.`a` FROM `Loose` AS `t1` WHERE `t1`.`a` = ?1 AND `t1`.`b` = ?2) OR `t0`.`b` >= (SELECT `t2`.`b` FROM `Loose` AS `t2` WHERE `t2`.`a` = ?1 AND `t2`.`b` = ?2)) ORDER BY `t0`.`a` ASC, `t0`.`b` ASC
-- postgres
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" WHERE "t0"."a" >= (SELECT "t1"."a" FROM "Loose" AS "t1" WHERE "t1"."a" = $1 AND "t1"."b" = $2) AND ("t0"."a" > (SELECT "t1"."a" FROM "Loose" AS "t1" WHERE "t1"."a" = $1 AND "t1"."b" = $2) OR "t0"."b" >= (SELECT "t2"."b" FROM "Loose" AS "t2" WHERE "t2"."a" = $1 AND "t2"."b" = $2)) ORDER BY "t0"."a" ASC, "t0"."b" ASC
-- sqlite
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" WHERE "t0"."a" >= (SELECT "t1"."a" FROM "Loose" AS "t1" WHERE "t1"."a" = ? AND "t1"."b" = ?) AND ("t0"."a" > (SELECT "t1"."a" FROM "Loose" AS "t1" WHERE "t1"."a" = ? AND "t1"."b" = ?) OR "t0"."b" >= (SELECT "t2"."b" FROM "Loose" AS "t2" WHERE "t2"."a" = ? AND "t2"."b" = ?)) ORDER BY "t0"."a" ASC, "t0"."b" ASC
