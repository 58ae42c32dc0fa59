-- mysql
SELECT `t0`.`hall`, `t0`.`number` FROM `Seat` AS `t0` WHERE `t0`.`ownerA` IS NULL AND `t0`.`ownerB` IS NULL ORDER BY `t0`.`hall` ASC, `t0`.`number` ASC
-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE "t0"."ownerA" IS NULL AND "t0"."ownerB" IS NULL ORDER BY "t0"."hall" ASC, "t0"."number" ASC
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" WHERE "t0"."ownerA" IS NULL AND "t0"."ownerB" IS NULL ORDER BY "t0"."hall" ASC, "t0"."number" ASC
