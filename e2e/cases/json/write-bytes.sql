-- mysql
INSERT INTO `Doc` (`data`, `meta`) VALUES (?1, ?2); /* and then */ SELECT `Doc`.`id`, `Doc`.`data`, `Doc`.`meta` FROM `Doc` WHERE `Doc`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Doc" ("data", "meta") VALUES ($1, $2) RETURNING "id", "data", "meta"
-- sqlite
INSERT INTO "Doc" ("data", "meta") VALUES (?, ?) RETURNING "id", "data", "meta"
