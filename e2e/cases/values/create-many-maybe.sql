-- mysql
BEGIN
INSERT INTO `Maybe` (`int`, `big`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
INSERT INTO `Maybe` (`int`, `big`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
INSERT INTO `Maybe` (`int`, `big`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
INSERT INTO `Maybe` (`int`, `big`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
COMMIT
SELECT `t0`.`id`, `t0`.`int`, `t0`.`big`, `t0`.`float`, `t0`.`dec`, `t0`.`bool`, `t0`.`str`, `t0`.`at`, `t0`.`json`, `t0`.`bytes`, `t0`.`color`, `t0`.`fullId` FROM `Maybe` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Maybe" ("int", "big", "at", "json", "bytes", "color") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5" FROM unnest($1::int4[], $2::int8[], CASE WHEN TRUE THEN $3 ELSE ARRAY[(NULL::"Maybe")."at"] END, $4::jsonb[], $5::bytea[], $6::"colors"[]) AS "r"("c0", "c1", "c2", "c3", "c4", "c5")
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId" FROM "Maybe" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Maybe" ("int", "big", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?)
INSERT INTO "Maybe" ("int", "big", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?)
INSERT INTO "Maybe" ("int", "big", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?)
INSERT INTO "Maybe" ("int", "big", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId" FROM "Maybe" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
