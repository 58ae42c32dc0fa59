-- mysql
EXPLAIN FORMAT=JSON SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`role` IN ?1 AND `t0`.`age` > ?2 ORDER BY `t0`.`id` ASC LIMIT ?3
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`role` IN ?1 AND `t0`.`age` > ?2 ORDER BY `t0`.`id` ASC LIMIT ?3
EXPLAIN FORMAT=JSON SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`title` LIKE ?2
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`title` LIKE ?2
-- postgres
EXPLAIN (FORMAT JSON) SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."role" = ANY($1) AND "t0"."age" > $2 ORDER BY "t0"."id" ASC LIMIT $3
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."role" = ANY($1) AND "t0"."age" > $2 ORDER BY "t0"."id" ASC LIMIT $3
EXPLAIN (FORMAT JSON) SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) AND "t1"."title" LIKE $2
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) AND "t1"."title" LIKE $2
-- sqlite
EXPLAIN QUERY PLAN SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."role" IN (SELECT value FROM json_each(?)) AND "t0"."age" > ? ORDER BY "t0"."id" ASC LIMIT ?
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."role" IN (SELECT value FROM json_each(?)) AND "t0"."age" > ? ORDER BY "t0"."id" ASC LIMIT ?
EXPLAIN QUERY PLAN SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."title" LIKE ? ESCAPE '\'
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."title" LIKE ? ESCAPE '\'
