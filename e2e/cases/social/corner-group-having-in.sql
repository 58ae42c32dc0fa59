-- mysql
SELECT MIN(`t0`.`views`), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING `t0`.`authorId` IN ?1 ORDER BY `t0`.`authorId` DESC
-- postgres
SELECT MIN("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING "t0"."authorId" = ANY($1) ORDER BY "t0"."authorId" DESC
-- sqlite
SELECT MIN("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING "t0"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t0"."authorId" DESC
