-- mysql
SELECT COUNT(*) FROM (SELECT `t0`.`id` AS `id`, `t0`.`title` AS `title`, `t0`.`published` AS `published`, `t0`.`views` AS `views`, `t0`.`rating` AS `rating`, `t0`.`authorId` AS `authorId` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC LIMIT 18446744073709551615 OFFSET ?1) AS `t1`
-- postgres
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC OFFSET $1) AS "t1"
-- sqlite
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?) AS "t1"
