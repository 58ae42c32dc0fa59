-- mysql
SELECT `t0`.`id`, `t4`.`joined`, `t4`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t4` ON `t4`.`id` = `t0`.`managerId` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id", "t1"."rating", ARRAY(SELECT ROW("t2"."name"::bpchar) FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC)) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC), "t4"."joined", "t4"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."rating", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."name"::bpchar) AS "row" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n")) AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n"), "t4"."joined", "t4"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t4"."joined", "t4"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
