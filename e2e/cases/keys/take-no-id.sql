-- mysql
SELECT `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` ORDER BY `t0`.`a` DESC, `t0`.`b` DESC LIMIT ?1
-- postgres
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" ORDER BY "t0"."a" DESC, "t0"."b" DESC LIMIT $1
-- sqlite
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" ORDER BY "t0"."a" DESC, "t0"."b" DESC LIMIT ?
