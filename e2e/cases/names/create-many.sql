-- mysql
BEGIN
INSERT INTO `table with spaces` (`from where`, `None`, `self`) VALUES (?1, ?2, ?3)
INSERT INTO `table with spaces` (`from where`, `None`, `self`) VALUES (?1, ?2, ?3)
COMMIT
SELECT `t0`.`id`, `t0`.`from where`, `t0`.`CLASS`, `t0`.`None`, `t0`.`model_x`, `t0`.`sche-ma`, `t0`.`copy`, `t0`.`json`, `t0`.`self`, `t0`.`x`, `t0`.`toString`, `t0`.`dict` FROM `table with spaces` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "table with spaces" ("from where", "None", "self") SELECT "r"."c0", "r"."c1", "r"."c2" FROM unnest($1::text[], $2::bool[], $3::"enum kind"[]) AS "r"("c0", "c1", "c2")
SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "table with spaces" ("from where", "None", "self") VALUES (?, ?, ?)
INSERT INTO "table with spaces" ("from where", "None", "self") VALUES (?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
