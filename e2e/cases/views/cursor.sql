-- mysql
SELECT `t0`.`userId` FROM `user stats` AS `t0` WHERE `t0`.`userId` <= (SELECT `t1`.`userId` FROM `user stats` AS `t1` WHERE `t1`.`userId` = ?1) ORDER BY `t0`.`userId` DESC LIMIT ?2
-- postgres
SELECT "t0"."userId" FROM "user stats" AS "t0" WHERE "t0"."userId" <= (SELECT "t1"."userId" FROM "user stats" AS "t1" WHERE "t1"."userId" = $1) ORDER BY "t0"."userId" DESC LIMIT $2
-- sqlite
SELECT "t0"."userId" FROM "user stats" AS "t0" WHERE "t0"."userId" <= (SELECT "t1"."userId" FROM "user stats" AS "t1" WHERE "t1"."userId" = ?) ORDER BY "t0"."userId" DESC LIMIT ?
