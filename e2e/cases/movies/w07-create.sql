-- mysql
INSERT INTO `Person` (`id`, `name`) VALUES (?1, ?2); /* and then */ SELECT `Person`.`id`, `Person`.`name` FROM `Person` WHERE `Person`.`id` = ?1
-- postgres
INSERT INTO "Person" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "Person" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
