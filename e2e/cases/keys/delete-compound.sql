-- mysql
SELECT `t0`.`a`, `t0`.`b`, `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` WHERE `t0`.`a` = ?1 AND `t0`.`b` = ?2 FOR UPDATE; /* and then */ DELETE `t0` FROM `Loose` AS `t0` WHERE (`t0`.`a`, `t0`.`b`) IN ?<2
-- postgres
DELETE FROM "Loose" AS "t0" WHERE "t0"."a" = $1 AND "t0"."b" = $2 RETURNING "a", "b"
-- sqlite
DELETE FROM "Loose" AS "t0" WHERE "t0"."a" = ? AND "t0"."b" = ? RETURNING "a", "b"
