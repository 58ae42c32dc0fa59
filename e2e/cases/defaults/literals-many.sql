-- mysql
BEGIN
INSERT INTO `Literal` (`int`, `neg`, `big`, `float`, `dec`, `bool`, `str`, `empty`, `at`, `bytes`, `level`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
INSERT INTO `Literal` (`int`, `neg`, `big`, `float`, `dec`, `bool`, `str`, `empty`, `at`, `bytes`, `level`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
INSERT INTO `Literal` (`int`, `neg`, `big`, `float`, `dec`, `bool`, `str`, `empty`, `at`, `bytes`, `level`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
COMMIT
SELECT `t0`.`id`, `t0`.`int`, `t0`.`neg`, `t0`.`big`, `t0`.`float`, `t0`.`dec`, `t0`.`bool`, `t0`.`str`, `t0`.`empty`, `t0`.`at`, `t0`.`bytes`, `t0`.`level` FROM `Literal` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "r"."c8", "r"."c9", "r"."c10" FROM unnest($1::int4[], $2::int4[], $3::int8[], $4::float8[], $5::numeric[], $6::bool[], $7::text[], $8::text[], CASE WHEN TRUE THEN $9 ELSE ARRAY[(NULL::"Literal")."at"] END, $10::bytea[], $11::"Level"[]) AS "r"("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10")
SELECT "t0"."id", "t0"."int", "t0"."neg", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."empty", "t0"."at", "t0"."bytes", "t0"."level" FROM "Literal" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
INSERT INTO "Literal" ("int", "neg", "big", "float", "dec", "bool", "str", "empty", "at", "bytes", "level") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."int", "t0"."neg", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."empty", "t0"."at", "t0"."bytes", "t0"."level" FROM "Literal" AS "t0" ORDER BY "t0"."id" ASC
