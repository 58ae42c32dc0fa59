-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` LEFT JOIN (SELECT `t1`.`authorId` AS `k0`, COUNT(*) AS `n` FROM `Post` AS `t1` GROUP BY `t1`.`authorId`) AS `t2` ON `t2`.`k0` = `t0`.`id` ORDER BY COALESCE(`t2`.`n`, 0) ASC, `t0`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN (SELECT "t1"."authorId" AS "k0", COUNT(*) AS "n" FROM "Post" AS "t1" GROUP BY "t1"."authorId") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) ASC, "t0"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN (SELECT "t1"."authorId" AS "k0", COUNT(*) AS "n" FROM "Post" AS "t1" GROUP BY "t1"."authorId") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) ASC, "t0"."id" DESC
