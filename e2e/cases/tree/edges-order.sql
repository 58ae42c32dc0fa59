-- mysql
SELECT `t0`.`label` FROM `Edge` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`leftId` LEFT JOIN `Node` AS `t2` ON `t2`.`id` = `t0`.`leftId` ORDER BY `t1`.`weight` DESC, `t2`.`name` ASC, `t0`.`label` DESC
-- postgres
SELECT "t0"."label" FROM "Edge" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."leftId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t0"."leftId" ORDER BY "t1"."weight" DESC, "t2"."name" ASC, "t0"."label" DESC
-- sqlite
SELECT "t0"."label" FROM "Edge" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."leftId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t0"."leftId" ORDER BY "t1"."weight" DESC, "t2"."name" ASC, "t0"."label" DESC
