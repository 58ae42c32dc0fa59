-- mysql
BEGIN
INSERT INTO `User` (`email`, `role`, `joined`) VALUES (?1, ?2, ?3)
INSERT INTO `User` (`email`, `role`, `joined`) VALUES (?1, ?2, ?3)
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "User" ("email", "role", "joined") SELECT "r"."c0", "r"."c1", "r"."c2" FROM unnest($1::text[], $2::"Role"[], CASE WHEN TRUE THEN $3 ELSE ARRAY[(NULL::"User")."joined"] END) AS "r"("c0", "c1", "c2")
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?)
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
