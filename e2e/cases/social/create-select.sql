-- mysql
INSERT INTO `Post` (`title`, `published`, `views`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`views`, `Post`.`title` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "views", "title"
-- sqlite
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "views", "title"
