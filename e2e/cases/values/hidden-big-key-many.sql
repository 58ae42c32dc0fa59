-- mysql
SELECT `t0`.`id` FROM `Pen` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t2`.`B` FROM `Cow` AS `t1` JOIN `_CowToPen` AS `t2` ON `t2`.`A` = `t1`.`name` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`name` ASC
SELECT `t0`.`name` FROM `Cow` AS `t0` ORDER BY `t0`.`name` ASC
SELECT `t1`.`id`, `t2`.`A` FROM `Pen` AS `t1` JOIN `_CowToPen` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
SELECT `t3`.`name`, `t4`.`B` FROM `Cow` AS `t3` JOIN `_CowToPen` AS `t4` ON `t4`.`A` = `t3`.`name` WHERE `t4`.`B` IN ?1 ORDER BY `t3`.`name` ASC
-- postgres
SELECT "t0"."id" FROM "Pen" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."B" FROM "Cow" AS "t1" JOIN "_CowToPen" AS "t2" ON "t2"."A" = "t1"."name" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."name" ASC
SELECT "t0"."name" FROM "Cow" AS "t0" ORDER BY "t0"."name" ASC
SELECT "t1"."id", "t2"."A" FROM "Pen" AS "t1" JOIN "_CowToPen" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
SELECT "t3"."name", "t4"."B" FROM "Cow" AS "t3" JOIN "_CowToPen" AS "t4" ON "t4"."A" = "t3"."name" WHERE "t4"."B" = ANY($1) ORDER BY "t3"."name" ASC
-- sqlite
SELECT "t0"."id" FROM "Pen" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."B" FROM "Cow" AS "t1" JOIN "_CowToPen" AS "t2" ON "t2"."A" = "t1"."name" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."name" ASC
SELECT "t0"."name" FROM "Cow" AS "t0" ORDER BY "t0"."name" ASC
SELECT "t1"."id", "t2"."A" FROM "Pen" AS "t1" JOIN "_CowToPen" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
SELECT "t3"."name", "t4"."B" FROM "Cow" AS "t3" JOIN "_CowToPen" AS "t4" ON "t4"."A" = "t3"."name" WHERE "t4"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."name" ASC
