-- mysql
SELECT COUNT(*) FROM (SELECT `t0`.`id` AS `id`, `t0`.`email` AS `email`, `t0`.`name` AS `name`, `t0`.`age` AS `age`, `t0`.`role` AS `role`, `t0`.`joined` AS `joined`, `t0`.`managerId` AS `managerId` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC LIMIT ?1) AS `t1`
-- postgres
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."email" AS "email", "t0"."name" AS "name", "t0"."age" AS "age", "t0"."role" AS "role", "t0"."joined" AS "joined", "t0"."managerId" AS "managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT $1) AS "t1"
-- sqlite
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."email" AS "email", "t0"."name" AS "name", "t0"."age" AS "age", "t0"."role" AS "role", "t0"."joined" AS "joined", "t0"."managerId" AS "managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT ?) AS "t1"
