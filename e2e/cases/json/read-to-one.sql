-- mysql
SELECT `t0`.`id`, `t1`.`data`, `t1`.`meta`, `t1`.`id` FROM `Box` AS `t0` LEFT JOIN `Doc` AS `t1` ON `t1`.`id` = `t0`.`docId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."data", "t1"."meta", "t1"."id" FROM "Box" AS "t0" LEFT JOIN "Doc" AS "t1" ON "t1"."id" = "t0"."docId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."data", "t1"."meta", "t1"."id" FROM "Box" AS "t0" LEFT JOIN "Doc" AS "t1" ON "t1"."id" = "t0"."docId" ORDER BY "t0"."id" ASC
