-- mysql
INSERT INTO `Loose` (`a`, `b`) VALUES (?1, ?2); /* and then */ SELECT `Loose`.`a`, `Loose`.`b` FROM `Loose` WHERE `Loose`.`a` = ?1 AND `Loose`.`b` = ?2
-- postgres
INSERT INTO "Loose" ("a", "b") VALUES ($1, $2) RETURNING "a", "b"
-- sqlite
INSERT INTO "Loose" ("a", "b") VALUES (?, ?) RETURNING "a", "b"
