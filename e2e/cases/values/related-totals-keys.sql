-- mysql
SELECT `t0`.`name`, `t0`.`id`, (SELECT MAX(`t3`.`id`) FROM `Herd` AS `t3` WHERE `t3`.`headId` = `t0`.`id`), (SELECT MAX(`t4`.`name`) FROM `Herd` AS `t4` WHERE `t4`.`headId` = `t0`.`id`) FROM `Herd` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, (SELECT CAST(SUM(`t2`.`id`) AS CHAR) FROM `Herd` AS `t2` WHERE `t2`.`headId` = `t1`.`id`), `t1`.`headId` FROM `Herd` AS `t1` WHERE `t1`.`headId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."name", "t0"."id", (SELECT MAX("t3"."id") FROM "Herd" AS "t3" WHERE "t3"."headId" = "t0"."id"), (SELECT MAX("t4"."name") FROM "Herd" AS "t4" WHERE "t4"."headId" = "t0"."id") FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", (SELECT CAST(SUM("t2"."id") AS TEXT) FROM "Herd" AS "t2" WHERE "t2"."headId" = "t1"."id"), "t1"."headId" FROM "Herd" AS "t1" WHERE "t1"."headId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."name", "t0"."id", (SELECT MAX("t3"."id") FROM "Herd" AS "t3" WHERE "t3"."headId" = "t0"."id"), (SELECT MAX("t4"."name") FROM "Herd" AS "t4" WHERE "t4"."headId" = "t0"."id") FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", (SELECT CAST(SUM("t2"."id") AS TEXT) FROM "Herd" AS "t2" WHERE "t2"."headId" = "t1"."id"), "t1"."headId" FROM "Herd" AS "t1" WHERE "t1"."headId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
