-- mysql
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id`, `Tag`.`name` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
-- sqlite
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
