-- mysql
SELECT `t0`.`id` FROM `Movie` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`#k0` FROM (SELECT `t1`.`id` AS `id`, `t1`.`body` AS `body`, `t1`.`rating` AS `rating`, `t1`.`created` AS `created`, `t1`.`movieId` AS `movieId`, `t1`.`userId` AS `userId`, `t1`.`movieId` AS `#k0`, ROW_NUMBER() OVER (PARTITION BY `t1`.`movieId` ORDER BY `t1`.`id` ASC) AS `#n` FROM `Review` AS `t1` WHERE `t1`.`movieId` IN ?1 AND `t1`.`id` IN ?2) AS `t2` WHERE `t2`.`#n` <= ?3 ORDER BY `t2`.`#n` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."id") FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" AND "t1"."id" = ANY($1) ORDER BY "t1"."id" ASC LIMIT $2) FROM "Movie" AS "t0" WHERE "t0"."id" = $3
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" AND "t1"."id" = ANY($1) ORDER BY "t1"."id" ASC LIMIT $2) AS "n") FROM "Movie" AS "t0" WHERE "t0"."id" = $3
-- sqlite
SELECT "t0"."id" FROM "Movie" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."body" AS "body", "t1"."rating" AS "rating", "t1"."created" AS "created", "t1"."movieId" AS "movieId", "t1"."userId" AS "userId", "t1"."movieId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."movieId" ORDER BY "t1"."id" ASC) AS "#n" FROM "Review" AS "t1" WHERE "t1"."movieId" IN (SELECT value FROM json_each(?)) AND "t1"."id" IN (SELECT value FROM json_each(?))) AS "t2" WHERE "t2"."#n" <= ? ORDER BY "t2"."#n" ASC
