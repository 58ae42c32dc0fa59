-- mysql
SELECT CAST(AVG(`t1`.`views` + 0e0) AS DOUBLE) FROM (SELECT `t0`.`id` AS `id`, `t0`.`title` AS `title`, `t0`.`published` AS `published`, `t0`.`views` AS `views`, `t0`.`rating` AS `rating`, `t0`.`authorId` AS `authorId` FROM `Post` AS `t0` ORDER BY `t0`.`views` DESC LIMIT 18446744073709551615 OFFSET ?1) AS `t1`
-- postgres
SELECT CAST(AVG("t1"."views") AS DOUBLE PRECISION) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC OFFSET $1) AS "t1"
-- sqlite
SELECT CAST(AVG("t1"."views") AS DOUBLE PRECISION) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC LIMIT -1 OFFSET ?) AS "t1"
