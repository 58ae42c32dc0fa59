-- mysql
INSERT INTO `Full` (`int`, `big`, `float`, `dec`, `bool`, `str`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10); /* and then */ SELECT `Full`.`id`, `Full`.`int`, `Full`.`big`, `Full`.`float`, `Full`.`dec`, `Full`.`bool`, `Full`.`str`, `Full`.`at`, `Full`.`json`, `Full`.`bytes`, `Full`.`color` FROM `Full` WHERE `Full`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Full" ("int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color"
-- sqlite
INSERT INTO "Full" ("int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color"
