-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t2`.`id`, `t2`.`#k0` FROM (SELECT `t1`.`id` AS `id`, `t1`.`email` AS `email`, `t1`.`name` AS `name`, `t1`.`age` AS `age`, `t1`.`role` AS `role`, `t1`.`joined` AS `joined`, `t1`.`managerId` AS `managerId`, `t1`.`managerId` AS `#k0`, ROW_NUMBER() OVER (PARTITION BY `t1`.`managerId` ORDER BY `t1`.`id` DESC) AS `#n` FROM `User` AS `t1` WHERE `t1`.`managerId` IN ?1) AS `t2` WHERE `t2`.`#n` <= ?2 ORDER BY `t2`.`#n` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."email" AS "email", "t1"."name" AS "name", "t1"."age" AS "age", "t1"."role" AS "role", "t1"."joined" AS "joined", "t1"."managerId" AS "managerId", "t1"."managerId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."managerId" ORDER BY "t1"."id" DESC) AS "#n" FROM "User" AS "t1" WHERE "t1"."managerId" = ANY($1)) AS "t2" WHERE "t2"."#n" <= $2::int8 ORDER BY "t2"."#n" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."email" AS "email", "t1"."name" AS "name", "t1"."age" AS "age", "t1"."role" AS "role", "t1"."joined" AS "joined", "t1"."managerId" AS "managerId", "t1"."managerId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."managerId" ORDER BY "t1"."id" DESC) AS "#n" FROM "User" AS "t1" WHERE "t1"."managerId" IN (SELECT value FROM json_each(?))) AS "t2" WHERE "t2"."#n" <= ? ORDER BY "t2"."#n" ASC
