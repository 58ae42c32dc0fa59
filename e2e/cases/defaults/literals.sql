-- mysql
INSERT INTO `Literal` (`int`, `neg`, `big`, `float`, `dec`, `bool`, `str`, `empty`, `at`, `bytes`, `level`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11); /* and then */ SELECT `Literal`.`id`, `Literal`.`int`, `Literal`.`neg`, `Literal`.`big`, `Literal`.`float`, `Literal`.`dec`, `Literal`.`bool`, `Literal`.`str`, `Literal`.`empty`, `Literal`.`at`, `Literal`.`bytes`, `Literal`.`level` FROM `Literal` WHERE `Literal`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING "id", "int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level"
-- sqlite
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id", "int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level"
