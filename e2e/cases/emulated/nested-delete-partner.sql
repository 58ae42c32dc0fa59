-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE `t0`.`org` = ?1 AND `t0`.`number` = ?2
DELETE `t1` FROM `Badge` AS `t1` WHERE `t1`.`nick` = ?1
SELECT `t2`.`org`, `t2`.`number`, `t2`.`nick` FROM `members` AS `t2` WHERE `t2`.`org` = ?1 AND `t2`.`number` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE "t0"."org" = $1 AND "t0"."number" = $2
DELETE FROM "public"."Badge" AS "t1" WHERE "t1"."nick" = $1
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "public"."members" AS "t2" WHERE "t2"."org" = $1 AND "t2"."number" = $2
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE "t0"."org" = ? AND "t0"."number" = ?
DELETE FROM "Badge" AS "t1" WHERE "t1"."nick" = ?
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "members" AS "t2" WHERE "t2"."org" = ? AND "t2"."number" = ?
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
