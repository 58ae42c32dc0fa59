-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN (SELECT `t1`.`A` AS `k0`, COUNT(*) AS `n` FROM `_PostToTag` AS `t1` GROUP BY `t1`.`A`) AS `t2` ON `t2`.`k0` = `t0`.`id` ORDER BY COALESCE(`t2`.`n`, 0) DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."A" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t1" GROUP BY "t1"."A") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."A" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t1" GROUP BY "t1"."A") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."id" ASC
