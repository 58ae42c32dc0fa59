-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Restrict` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Restrict` AS `t0` SET `parentId` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`parentId` FROM `Restrict` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Restrict" AS "t0" SET "parentId" = $1 WHERE "t0"."id" = $2 RETURNING "id", "parentId"
-- sqlite
UPDATE "Restrict" AS "t0" SET "parentId" = ? WHERE "t0"."id" = ? RETURNING "id", "parentId"
