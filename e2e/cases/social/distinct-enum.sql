-- mysql
SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` IN (SELECT MAX(`t0`.`id`) FROM `User` AS `t0` GROUP BY `t0`.`role`) ORDER BY `t1`.`id` DESC
-- postgres
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "User" AS "t0" GROUP BY "t0"."role") ORDER BY "t1"."id" DESC
-- sqlite
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "User" AS "t0" GROUP BY "t0"."role") ORDER BY "t1"."id" DESC
