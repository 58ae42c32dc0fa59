-- mysql
INSERT INTO `Maybe` () VALUES (); /* and then */ SELECT `Maybe`.`id`, `Maybe`.`int`, `Maybe`.`big`, `Maybe`.`float`, `Maybe`.`dec`, `Maybe`.`bool`, `Maybe`.`str`, `Maybe`.`at`, `Maybe`.`json`, `Maybe`.`bytes`, `Maybe`.`color`, `Maybe`.`fullId` FROM `Maybe` WHERE `Maybe`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Maybe" DEFAULT VALUES RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
-- sqlite
INSERT INTO "Maybe" DEFAULT VALUES RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
