-- mysql
SELECT `t0`.`id` FROM `Tag` AS `t0` LEFT JOIN (SELECT `t1`.`B` AS `k0`, COUNT(*) AS `n` FROM `_PostToTag` AS `t1` GROUP BY `t1`.`B`) AS `t2` ON `t2`.`k0` = `t0`.`id` ORDER BY COALESCE(`t2`.`n`, 0) ASC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Tag" AS "t0" LEFT JOIN (SELECT "t1"."B" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t1" GROUP BY "t1"."B") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Tag" AS "t0" LEFT JOIN (SELECT "t1"."B" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t1" GROUP BY "t1"."B") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) ASC, "t0"."id" ASC
