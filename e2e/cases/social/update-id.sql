-- mysql
SELECT ?1, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `Tag` AS `t0` SET `id` = ?1 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Tag" AS "t0" SET "id" = $1 WHERE "t0"."id" = $2 RETURNING "id", "name"
-- sqlite
UPDATE "Tag" AS "t0" SET "id" = ? WHERE "t0"."id" = ? RETURNING "id", "name"
