-- mysql
SELECT `t0`.`name`, `t2`.`name`, `t2`.`id`, `t1`.`id` FROM `Cow` AS `t0` LEFT JOIN `Herd` AS `t1` ON `t1`.`id` = `t0`.`herdId` LEFT JOIN `Herd` AS `t2` ON `t2`.`id` = `t1`.`headId` ORDER BY `t0`.`name` ASC
SELECT `t3`.`name`, `t3`.`herdId` FROM `Cow` AS `t3` WHERE `t3`.`herdId` IN ?1
-- postgres
SELECT "t0"."name", "t2"."name", "t2"."id", "t1"."id" FROM "Cow" AS "t0" LEFT JOIN "Herd" AS "t1" ON "t1"."id" = "t0"."herdId" LEFT JOIN "Herd" AS "t2" ON "t2"."id" = "t1"."headId" ORDER BY "t0"."name" ASC
SELECT "t3"."name", "t3"."herdId" FROM "Cow" AS "t3" WHERE "t3"."herdId" = ANY($1)
-- sqlite
SELECT "t0"."name", "t2"."name", "t2"."id", "t1"."id" FROM "Cow" AS "t0" LEFT JOIN "Herd" AS "t1" ON "t1"."id" = "t0"."herdId" LEFT JOIN "Herd" AS "t2" ON "t2"."id" = "t1"."headId" ORDER BY "t0"."name" ASC
SELECT "t3"."name", "t3"."herdId" FROM "Cow" AS "t3" WHERE "t3"."herdId" IN (SELECT value FROM json_each(?))
