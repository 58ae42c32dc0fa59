-- mysql
BEGIN
INSERT INTO `Full` (`int`, `big`, `float`, `dec`, `bool`, `str`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
INSERT INTO `Full` (`int`, `big`, `float`, `dec`, `bool`, `str`, `at`, `json`, `bytes`, `color`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
COMMIT
SELECT `t0`.`id`, `t0`.`int`, `t0`.`big`, `t0`.`float`, `t0`.`dec`, `t0`.`bool`, `t0`.`str`, `t0`.`at`, `t0`.`json`, `t0`.`bytes`, `t0`.`color` FROM `Full` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Full" ("int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "r"."c8", "r"."c9" FROM unnest($1::int4[], $2::int8[], $3::float8[], $4::numeric[], $5::bool[], $6::text[], CASE WHEN TRUE THEN $7 ELSE ARRAY[(NULL::"Full")."at"] END, $8::jsonb[], $9::bytea[], $10::"colors"[]) AS "r"("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9")
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color" FROM "Full" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Full" ("int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
INSERT INTO "Full" ("int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color" FROM "Full" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
