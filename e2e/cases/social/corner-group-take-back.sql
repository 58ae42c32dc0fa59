-- mysql
SELECT `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` ORDER BY `t0`.`authorId` DESC LIMIT ?1
-- postgres
SELECT "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" DESC LIMIT $1
-- sqlite
SELECT "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" DESC LIMIT ?
