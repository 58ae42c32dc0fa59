-- mysql
BEGIN
INSERT INTO `Made` (`cuid`, `cuid2`, `uuid`, `uuid4`, `uuid7`, `ulid`, `nano`, `nano8`, `created`, `updated`, `both`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
INSERT INTO `Made` (`cuid`, `cuid2`, `uuid`, `uuid4`, `uuid7`, `ulid`, `nano`, `nano8`, `created`, `updated`, `both`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
COMMIT
SELECT `t0`.`created`, `t0`.`updated` FROM `Made` AS `t0` WHERE `t0`.`key` > ?1 ORDER BY `t0`.`key` ASC
-- postgres
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5", "r"."c6", "r"."c7", "r"."c8", "r"."c9", "r"."c10" FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], CASE WHEN TRUE THEN $9 ELSE ARRAY[(NULL::"Made")."created"] END, CASE WHEN TRUE THEN $10 ELSE ARRAY[(NULL::"Made")."updated"] END, CASE WHEN TRUE THEN $11 ELSE ARRAY[(NULL::"Made")."both"] END) AS "r"("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10")
SELECT "t0"."created", "t0"."updated" FROM "Made" AS "t0" WHERE "t0"."key" > $1 ORDER BY "t0"."key" ASC
-- sqlite
BEGIN
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
COMMIT
SELECT "t0"."created", "t0"."updated" FROM "Made" AS "t0" WHERE "t0"."key" > ? ORDER BY "t0"."key" ASC
