-- mysql
INSERT INTO `Post` (`title`, `published`, `views`, `rating`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views`, `Post`.`rating`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId` FROM `Post` AS `t0` WHERE `t0`.`title` = ?1
-- postgres
INSERT INTO "Post" ("title", "published", "views", "rating") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."title" = $1
-- sqlite
INSERT INTO "Post" ("title", "published", "views", "rating") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."title" = ?
