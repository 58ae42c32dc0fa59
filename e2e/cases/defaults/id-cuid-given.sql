-- mysql
INSERT INTO `ById` (`id`, `name`) VALUES (?1, ?2); /* and then */ SELECT `ById`.`id`, `ById`.`name` FROM `ById` WHERE `ById`.`id` = ?1
-- postgres
INSERT INTO "ById" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "ById" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
