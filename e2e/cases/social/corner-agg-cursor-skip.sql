-- mysql
SELECT MAX(`t2`.`views`), COUNT(*), COUNT(`t2`.`rating`) FROM (SELECT `t0`.`id` AS `id`, `t0`.`title` AS `title`, `t0`.`published` AS `published`, `t0`.`views` AS `views`, `t0`.`rating` AS `rating`, `t0`.`authorId` AS `authorId` FROM `Post` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC LIMIT 18446744073709551615 OFFSET ?2) AS `t2`
-- postgres
SELECT MAX("t2"."views"), COUNT(*), COUNT("t2"."rating") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC OFFSET $2) AS "t2"
-- sqlite
SELECT MAX("t2"."views"), COUNT(*), COUNT("t2"."rating") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?) AS "t2"
