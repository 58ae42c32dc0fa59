-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`rightId` FROM `Edge` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Node` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`label`, `t2`.`leftId`, `t2`.`rightId` FROM `Edge` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`label`, `t0`.`leftId`, `t0`.`rightId` FROM `Edge` AS `t0` ORDER BY `t0`.`id` ASC
SELECT COUNT(*) FROM `Node` AS `t0`
-- postgres
BEGIN
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Node" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."id", "t2"."label", "t2"."leftId", "t2"."rightId" FROM "Edge" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."label", "t0"."leftId", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Node" AS "t0"
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Node" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."label", "t2"."leftId", "t2"."rightId" FROM "Edge" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."label", "t0"."leftId", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Node" AS "t0"
