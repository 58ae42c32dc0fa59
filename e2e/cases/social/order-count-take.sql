-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN (SELECT `t1`.`postId` AS `k0`, COUNT(*) AS `n` FROM `Comment` AS `t1` GROUP BY `t1`.`postId`) AS `t2` ON `t2`.`k0` = `t0`.`id` ORDER BY COALESCE(`t2`.`n`, 0) DESC, `t0`.`id` ASC LIMIT ?1
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."postId" AS "k0", COUNT(*) AS "n" FROM "Comment" AS "t1" GROUP BY "t1"."postId") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."id" ASC LIMIT $1
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN (SELECT "t1"."postId" AS "k0", COUNT(*) AS "n" FROM "Comment" AS "t1" GROUP BY "t1"."postId") AS "t2" ON "t2"."k0" = "t0"."id" ORDER BY COALESCE("t2"."n", 0) DESC, "t0"."id" ASC LIMIT ?
