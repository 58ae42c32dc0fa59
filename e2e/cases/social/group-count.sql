-- mysql
SELECT COUNT(*), `t0`.`authorId` FROM `Post` AS `t0` WHERE `t0`.`authorId` IS NOT NULL GROUP BY `t0`.`authorId` ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."authorId" IS NOT NULL GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."authorId" IS NOT NULL GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" ASC
