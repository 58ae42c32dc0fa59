-- mysql
INSERT INTO `Post` (`id`, `title`, `published`, `views`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views`, `Post`.`rating`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = ?1
INSERT INTO `Post` (`id`, `title`, `published`, `views`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`title`, `Post`.`published`, `Post`.`views`, `Post`.`rating`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = ?1
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` >= ?1 AND `t0`.`title` LIKE CONCAT('%', `t0`.`title`, '%') ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` >= ?1 AND `t0`.`title` LIKE CONCAT(`t0`.`title`, '%') ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Post" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= $1 AND "t0"."title" LIKE ('%' || "t0"."title" || '%') ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= $1 AND "t0"."title" LIKE ("t0"."title" || '%') ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= ? AND "t0"."title" LIKE ('%' || replace("t0"."title", '\', '\\') || '%') ESCAPE '\' ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= ? AND "t0"."title" LIKE (replace("t0"."title", '\', '\\') || '%') ESCAPE '\' ORDER BY "t0"."id" ASC
