-- mysql
INSERT INTO `pass_` (`where`, `select`) VALUES (?1, ?2); /* and then */ SELECT `pass_`.`where`, `pass_`.`select` FROM `pass_` WHERE `pass_`.`where` = ?1
-- postgres
INSERT INTO "pass_" ("where", "select") VALUES ($1, $2) RETURNING "where", "select"
-- sqlite
INSERT INTO "pass_" ("where", "select") VALUES (?, ?) RETURNING "where", "select"
