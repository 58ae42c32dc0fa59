-- mysql
INSERT INTO `Seat` (`hall`, `number`) VALUES (?1, ?2); /* and then */ SELECT `Seat`.`hall`, `Seat`.`number`, `Seat`.`price`, `Seat`.`label`, `Seat`.`zone`, `Seat`.`ownerA`, `Seat`.`ownerB` FROM `Seat` WHERE `Seat`.`hall` = ?1 AND `Seat`.`number` = ?2
-- postgres
INSERT INTO "Seat" ("hall", "number") VALUES ($1, $2) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
-- sqlite
INSERT INTO "Seat" ("hall", "number") VALUES (?, ?) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
