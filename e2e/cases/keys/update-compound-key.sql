-- mysql
SELECT `t0`.`a`, ?1, `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` WHERE `t0`.`a` = ?2 AND `t0`.`b` = ?3 FOR UPDATE; /* and then */ UPDATE `Loose` AS `t0` SET `b` = ?1 WHERE (`t0`.`a`, `t0`.`b`) IN ?<2; /* and then */ SELECT `t0`.`a`, `t0`.`b` FROM `Loose` AS `t0` WHERE (`t0`.`a`, `t0`.`b`) IN ?>2
-- postgres
UPDATE "Loose" AS "t0" SET "b" = $1 WHERE "t0"."a" = $2 AND "t0"."b" = $3 RETURNING "a", "b"
-- sqlite
UPDATE "Loose" AS "t0" SET "b" = ? WHERE "t0"."a" = ? AND "t0"."b" = ? RETURNING "a", "b"
