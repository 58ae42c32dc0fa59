-- mysql
INSERT INTO `Post` (`title`, `published`, `views`, `authorId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views`, `Post`.`rating`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
