-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1
SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE `t1`.`org` = ?1 AND `t1`.`org` = ?2 AND `t1`.`number` = ?3 FOR UPDATE
INSERT INTO `members` (`org`, `number`) VALUES (?1, ?2); /* and then */ SELECT `members`.`org`, `members`.`number` FROM `members` WHERE `members`.`org` = ?1 AND `members`.`number` = ?2
SELECT `t5`.`org_id`, `t5`.`code` FROM `orgs` AS `t5` WHERE `t5`.`org_id` = ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1
SELECT "t1"."org", "t1"."number" FROM "public"."members" AS "t1" WHERE "t1"."org" = $1 AND "t1"."org" = $2 AND "t1"."number" = $3 FOR UPDATE OF "t1"
INSERT INTO "public"."members" ("org", "number") VALUES ($1, $2) RETURNING "org", "number"
SELECT "t5"."org_id", "t5"."code" FROM "public"."orgs" AS "t5" WHERE "t5"."org_id" = $1
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number" FROM "members" AS "t1" WHERE "t1"."org" = ? AND "t1"."org" = ? AND "t1"."number" = ?
INSERT INTO "members" ("org", "number") VALUES (?, ?) RETURNING "org", "number"
SELECT "t5"."org_id", "t5"."code" FROM "orgs" AS "t5" WHERE "t5"."org_id" = ?
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
