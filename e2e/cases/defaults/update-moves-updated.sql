-- mysql
SELECT `t0`.`key`, `t0`.`key` FROM `Made` AS `t0` WHERE `t0`.`key` = ?1 FOR UPDATE; /* and then */ UPDATE `Made` AS `t0` SET `note` = ?2, `updated` = ?3, `both` = ?4 WHERE (`t0`.`key`) IN ?<1; /* and then */ SELECT `t0`.`note`, `t0`.`created`, `t0`.`updated`, `t0`.`both` FROM `Made` AS `t0` WHERE (`t0`.`key`) IN ?>1
-- postgres
UPDATE "Made" AS "t0" SET "note" = $1, "updated" = $2, "both" = $3 WHERE "t0"."key" = $4 RETURNING "note", "created", "updated", "both"
-- sqlite
UPDATE "Made" AS "t0" SET "note" = ?, "updated" = ?, "both" = ? WHERE "t0"."key" = ? RETURNING "note", "created", "updated", "both"
