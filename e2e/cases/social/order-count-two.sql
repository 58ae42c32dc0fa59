-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN (SELECT `t1`.`postId` AS `k0`, COUNT(*) AS `n` FROM `Comment` AS `t1` GROUP BY `t1`.`postId`) AS `t2` ON `t2`.`k0` = `t0`.`id` LEFT JOIN (SELECT `t3`.`A` AS `k0`, COUNT(*) AS `n` FROM `_PostToTag` AS `t3` GROUP BY `t3`.`A`) AS `t4` ON `t4`.`k0` = `t0`.`id` ORDER BY COALESCE(`t2`.`n`, 0) DESC, COALESCE(`t4`.`n`, 0) ASC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."postId" AS "k0", COUNT(*) AS "n" FROM "Comment" AS "t1" GROUP BY "t1"."postId") AS "t2" ON "t2"."k0" = "t0"."id" LEFT JOIN (SELECT "t3"."A" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t3" GROUP BY "t3"."A") AS "t4" ON "t4"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, COALESCE("t4"."n", 0) ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."postId" AS "k0", COUNT(*) AS "n" FROM "Comment" AS "t1" GROUP BY "t1"."postId") AS "t2" ON "t2"."k0" = "t0"."id" LEFT JOIN (SELECT "t3"."A" AS "k0", COUNT(*) AS "n" FROM "_PostToTag" AS "t3" GROUP BY "t3"."A") AS "t4" ON "t4"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, COALESCE("t4"."n", 0) ASC, "t0"."id" ASC
