-- mysql
INSERT INTO `OnlyId` (`id`) VALUES (?1); /* and then */ SELECT `OnlyId`.`id` FROM `OnlyId` WHERE `OnlyId`.`id` = ?1
-- postgres
INSERT INTO "OnlyId" ("id") VALUES ($1) RETURNING "id"
-- sqlite
INSERT INTO "OnlyId" ("id") VALUES (?) RETURNING "id"
