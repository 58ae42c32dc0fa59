-- mysql
SELECT COUNT(*), MAX(`t2`.`id`) FROM (SELECT `t0`.`id` AS `id`, `t0`.`title` AS `title`, `t0`.`published` AS `published`, `t0`.`views` AS `views`, `t0`.`rating` AS `rating`, `t0`.`authorId` AS `authorId` FROM `Post` AS `t0` WHERE `t0`.`id` <= (SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` DESC LIMIT ?2 OFFSET ?3) AS `t2`
-- postgres
SELECT COUNT(*), MAX("t2"."id") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" DESC LIMIT $2 OFFSET $3) AS "t2"
-- sqlite
SELECT COUNT(*), MAX("t2"."id") FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" DESC LIMIT ? OFFSET ?) AS "t2"
