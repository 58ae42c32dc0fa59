-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`views` <= (SELECT `t1`.`views` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) AND (`t0`.`views` < (SELECT `t1`.`views` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) OR `t0`.`id` <= (SELECT `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`id` = ?1)) ORDER BY `t0`.`views` DESC, `t0`.`id` DESC LIMIT ?2
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."views" <= (SELECT "t1"."views" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AND ("t0"."views" < (SELECT "t1"."views" FROM "Post" AS "t1" WHERE "t1"."id" = $1) OR "t0"."id" <= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $1)) ORDER BY "t0"."views" DESC, "t0"."id" DESC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."views" <= (SELECT "t1"."views" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AND ("t0"."views" < (SELECT "t1"."views" FROM "Post" AS "t1" WHERE "t1"."id" = ?) OR "t0"."id" <= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = ?)) ORDER BY "t0"."views" DESC, "t0"."id" DESC LIMIT ?
