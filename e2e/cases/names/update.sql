-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `table with spaces` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `table with spaces` AS `t0` SET `from where` = ?2, `self` = ?3, `toString` = `t0`.`toString` - ?4 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`from where`, `t0`.`self`, `t0`.`toString` FROM `table with spaces` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "table with spaces" AS "t0" SET "from where" = $1, "self" = $2, "toString" = "t0"."toString" - $3 WHERE "t0"."id" = $4 RETURNING "from where", "self", "toString"
-- sqlite
UPDATE "table with spaces" AS "t0" SET "from where" = ?, "self" = ?, "toString" = "t0"."toString" - ? WHERE "t0"."id" = ? RETURNING "from where", "self", "toString"
