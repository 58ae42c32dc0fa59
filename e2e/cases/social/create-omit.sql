-- mysql
INSERT INTO `Post` (`title`, `published`, `views`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "id", "title", "published", "views"
-- sqlite
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "id", "title", "published", "views"
