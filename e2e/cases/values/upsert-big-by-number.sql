-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `ByBig` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `ByBig` AS `t0` SET `name` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`name` FROM `ByBig` AS `t0` WHERE (`t0`.`id`) IN ?>1
INSERT INTO `ByBig` (`id`, `name`) VALUES (?1, ?2); /* and then */ SELECT `t0`.`id`, `t0`.`name` FROM `ByBig` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
-- postgres
INSERT INTO "ByBig" AS "t0" ("id", "name") VALUES ($1, $2) ON CONFLICT ("id") DO UPDATE SET "name" = $3 RETURNING "id", "name"
-- sqlite
INSERT INTO "ByBig" AS "t0" ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = ? RETURNING "id", "name"
