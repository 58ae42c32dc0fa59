-- mysql
INSERT INTO `Maybe` (`id`, `float`) VALUES (?1, ?2); /* and then */ SELECT `Maybe`.`id`, `Maybe`.`int`, `Maybe`.`big`, `Maybe`.`float`, `Maybe`.`dec`, `Maybe`.`bool`, `Maybe`.`str`, `Maybe`.`at`, `Maybe`.`json`, `Maybe`.`bytes`, `Maybe`.`color`, `Maybe`.`fullId` FROM `Maybe` WHERE `Maybe`.`id` = ?1
SELECT `t0`.`id`, `t0`.`float` FROM `Maybe` AS `t0` WHERE `t0`.`float` >= ?1
SELECT COUNT(*) FROM `Maybe` AS `t0` WHERE `t0`.`float` < ?1
-- postgres
INSERT INTO "Maybe" ("id", "float") VALUES ($1, $2) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
SELECT "t0"."id", "t0"."float" FROM "Maybe" AS "t0" WHERE "t0"."float" >= $1
SELECT COUNT(*) FROM "Maybe" AS "t0" WHERE "t0"."float" < $1
-- sqlite
INSERT INTO "Maybe" ("id", "float") VALUES (?, ?) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
SELECT "t0"."id", "t0"."float" FROM "Maybe" AS "t0" WHERE "t0"."float" >= ?
SELECT COUNT(*) FROM "Maybe" AS "t0" WHERE "t0"."float" < ?
