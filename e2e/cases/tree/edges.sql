-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`label`, `t1`.`leftId` FROM `Edge` AS `t1` WHERE `t1`.`leftId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`label`, `t3`.`name`, `t3`.`id`, `t2`.`rightId` FROM `Edge` AS `t2` LEFT JOIN `Node` AS `t3` ON `t3`.`id` = `t2`.`leftId` WHERE `t2`.`rightId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."label", "t1"."leftId" FROM "Edge" AS "t1" WHERE "t1"."leftId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."label", "t3"."name", "t3"."id", "t2"."rightId" FROM "Edge" AS "t2" LEFT JOIN "Node" AS "t3" ON "t3"."id" = "t2"."leftId" WHERE "t2"."rightId" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."label", "t1"."leftId" FROM "Edge" AS "t1" WHERE "t1"."leftId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."label", "t3"."name", "t3"."id", "t2"."rightId" FROM "Edge" AS "t2" LEFT JOIN "Node" AS "t3" ON "t3"."id" = "t2"."leftId" WHERE "t2"."rightId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
