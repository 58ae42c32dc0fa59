-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId`, `t1`.`id`, `t1`.`bio`, `t1`.`userId` FROM `User` AS `t0` LEFT JOIN `Profile` AS `t1` ON `t1`.`userId` = `t0`.`id` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`title`, `t2`.`published`, `t2`.`views`, `t2`.`rating`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."bio", "t1"."userId", ARRAY(SELECT ROW("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" ORDER BY "t2"."id" ASC) FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."bio", "t1"."userId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."bio", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."title", "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
