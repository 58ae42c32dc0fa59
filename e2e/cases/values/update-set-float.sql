-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Maybe` AS `t0` SET `float` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`float` FROM `Maybe` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Maybe" AS "t0" SET "float" = $1 WHERE "t0"."id" = $2 RETURNING "float"
-- sqlite
UPDATE "Maybe" AS "t0" SET "float" = ? WHERE "t0"."id" = ? RETURNING "float"
