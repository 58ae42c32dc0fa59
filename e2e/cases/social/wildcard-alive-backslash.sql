-- mysql
INSERT INTO `Post` (`id`, `title`, `published`, `views`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views`, `Post`.`rating`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = ?1
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`title` LIKE ?1
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`title` LIKE ?1
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`title` LIKE ?1
SELECT COUNT(*) FROM `Post` AS `t0` WHERE `t0`.`title` LIKE ?1
-- postgres
INSERT INTO "Post" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE $1
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE $1
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE $1
SELECT COUNT(*) FROM "Post" AS "t0" WHERE "t0"."title" LIKE $1
-- sqlite
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\'
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\'
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\'
SELECT COUNT(*) FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\'
