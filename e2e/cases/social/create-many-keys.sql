-- mysql
BEGIN
INSERT INTO `Post` (`title`, `published`, `views`, `rating`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5)
INSERT INTO `Post` (`title`, `published`, `views`, `rating`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5)
INSERT INTO `Post` (`title`, `published`, `views`, `rating`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5)
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId` FROM `Post` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Post" ("title", "published", "views", "rating", "authorId") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4" FROM unnest($1::text[], $2::bool[], $3::int4[], $4::float8[], $5::int4[]) AS "r"("c0", "c1", "c2", "c3", "c4")
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views", "rating", "authorId") VALUES (?, ?, ?, ?, ?)
INSERT INTO "Post" ("title", "published", "views", "rating", "authorId") VALUES (?, ?, ?, ?, ?)
INSERT INTO "Post" ("title", "published", "views", "rating", "authorId") VALUES (?, ?, ?, ?, ?)
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
