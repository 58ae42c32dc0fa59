-- mysql
SELECT `t0`.`name`, (SELECT COUNT(*) FROM `Herd` AS `t1` WHERE `t1`.`headId` = `t0`.`id`), (SELECT COUNT(*) FROM `Cow` AS `t2` WHERE `t2`.`herdId` = `t0`.`id`) FROM `Herd` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."name", (SELECT COUNT(*) FROM "Herd" AS "t1" WHERE "t1"."headId" = "t0"."id"), (SELECT COUNT(*) FROM "Cow" AS "t2" WHERE "t2"."herdId" = "t0"."id") FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."name", (SELECT COUNT(*) FROM "Herd" AS "t1" WHERE "t1"."headId" = "t0"."id"), (SELECT COUNT(*) FROM "Cow" AS "t2" WHERE "t2"."herdId" = "t0"."id") FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
