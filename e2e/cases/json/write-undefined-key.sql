-- mysql
INSERT INTO `Doc` (`data`, `meta`) VALUES (?1, ?2); /* and then */ SELECT `Doc`.`data` FROM `Doc` WHERE `Doc`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Doc" ("data", "meta") VALUES ($1, $2) RETURNING "data"
-- sqlite
INSERT INTO "Doc" ("data", "meta") VALUES (?, ?) RETURNING "data"
