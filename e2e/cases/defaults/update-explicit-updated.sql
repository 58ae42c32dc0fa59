-- mysql
SELECT `t0`.`key`, `t0`.`key` FROM `Made` AS `t0` WHERE `t0`.`key` = ?1 FOR UPDATE; /* and then */ UPDATE `Made` AS `t0` SET `updated` = ?2, `both` = ?3 WHERE (`t0`.`key`) IN ?<1; /* and then */ SELECT `t0`.`updated` FROM `Made` AS `t0` WHERE (`t0`.`key`) IN ?>1
-- postgres
UPDATE "Made" AS "t0" SET "updated" = $1, "both" = $2 WHERE "t0"."key" = $3 RETURNING "updated"
-- sqlite
UPDATE "Made" AS "t0" SET "updated" = ?, "both" = ? WHERE "t0"."key" = ? RETURNING "updated"
