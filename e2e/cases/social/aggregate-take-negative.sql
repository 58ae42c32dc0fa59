-- mysql
SELECT SUM(`t1`.`views`) FROM (SELECT `t0`.`id` AS `id`, `t0`.`title` AS `title`, `t0`.`published` AS `published`, `t0`.`views` AS `views`, `t0`.`rating` AS `rating`, `t0`.`authorId` AS `authorId` FROM `Post` AS `t0` ORDER BY `t0`.`id` DESC LIMIT ?1) AS `t1`
-- postgres
SELECT SUM("t1"."views") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT $1) AS "t1"
-- sqlite
SELECT SUM("t1"."views") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT ?) AS "t1"
