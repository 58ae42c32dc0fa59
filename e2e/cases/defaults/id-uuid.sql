-- mysql
INSERT INTO `ByUuid` (`id`, `name`) VALUES (?1, ?2); /* and then */ SELECT `ByUuid`.`id`, `ByUuid`.`name` FROM `ByUuid` WHERE `ByUuid`.`id` = ?1
-- postgres
INSERT INTO "ByUuid" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "ByUuid" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
