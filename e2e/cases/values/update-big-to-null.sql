-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Maybe` AS `t0` SET `big` = NULL WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`big` FROM `Maybe` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Maybe" AS "t0" SET "big" = NULL WHERE "t0"."id" = $1 RETURNING "big"
-- sqlite
UPDATE "Maybe" AS "t0" SET "big" = NULL WHERE "t0"."id" = ? RETURNING "big"
