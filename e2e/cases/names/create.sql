-- mysql
INSERT INTO `table with spaces` (`from where`, `CLASS`, `None`, `self`, `x`, `toString`) VALUES (?1, ?2, ?3, ?4, ?5, ?6); /* and then */ SELECT `table with spaces`.`id`, `table with spaces`.`from where`, `table with spaces`.`CLASS`, `table with spaces`.`None`, `table with spaces`.`model_x`, `table with spaces`.`sche-ma`, `table with spaces`.`copy`, `table with spaces`.`json`, `table with spaces`.`self`, `table with spaces`.`x`, `table with spaces`.`toString`, `table with spaces`.`dict` FROM `table with spaces` WHERE `table with spaces`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "table with spaces" ("from where", "CLASS", "None", "self", "x", "toString") VALUES ($1, $2, $3, $4, $5, $6) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
-- sqlite
INSERT INTO "table with spaces" ("from where", "CLASS", "None", "self", "x", "toString") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
