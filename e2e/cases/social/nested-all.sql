-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t2`.`id`, `t2`.`#k0` FROM (SELECT `t1`.`id` AS `id`, `t1`.`title` AS `title`, `t1`.`published` AS `published`, `t1`.`views` AS `views`, `t1`.`rating` AS `rating`, `t1`.`authorId` AS `authorId`, `t1`.`authorId` AS `#k0`, ROW_NUMBER() OVER (PARTITION BY `t1`.`authorId` ORDER BY `t1`.`views` DESC) AS `#n` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`views` > ?2) AS `t2` WHERE `t2`.`#n` <= ?3 ORDER BY `t2`.`#n` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."title" AS "title", "t1"."published" AS "published", "t1"."views" AS "views", "t1"."rating" AS "rating", "t1"."authorId" AS "authorId", "t1"."authorId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."authorId" ORDER BY "t1"."views" DESC) AS "#n" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) AND "t1"."views" > $2) AS "t2" WHERE "t2"."#n" <= $3::int8 ORDER BY "t2"."#n" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."title" AS "title", "t1"."published" AS "published", "t1"."views" AS "views", "t1"."rating" AS "rating", "t1"."authorId" AS "authorId", "t1"."authorId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."authorId" ORDER BY "t1"."views" DESC) AS "#n" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."views" > ?) AS "t2" WHERE "t2"."#n" <= ? ORDER BY "t2"."#n" ASC
