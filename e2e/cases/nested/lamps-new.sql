-- mysql
BEGIN
INSERT INTO `Room` (`floor`, `no`) VALUES (?1, ?2); /* and then */ SELECT `Room`.`floor`, `Room`.`no` FROM `Room` WHERE `Room`.`floor` = ?1 AND `Room`.`no` = ?2
INSERT INTO `Lamp` (`watt`, `floor`, `no`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Lamp`.`id`, `Lamp`.`floor`, `Lamp`.`no`, `Lamp`.`email` FROM `Lamp` WHERE `Lamp`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`email` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Lamp` (`watt`, `floor`, `no`, `email`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Lamp`.`id`, `Lamp`.`floor`, `Lamp`.`no`, `Lamp`.`email` FROM `Lamp` WHERE `Lamp`.`id` = LAST_INSERT_ID()
SELECT `t1`.`floor`, `t1`.`no`, `t1`.`label` FROM `Room` AS `t1` WHERE `t1`.`floor` = ?1 AND `t1`.`no` = ?2
SELECT `t2`.`id`, `t2`.`watt`, `t2`.`floor`, `t2`.`no`, `t2`.`email` FROM `Lamp` AS `t2` WHERE (`t2`.`floor`, `t2`.`no`) IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
INSERT INTO "Room" ("floor", "no") VALUES ($1, $2) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES ($1, $2, $3) RETURNING "id", "floor", "no", "email"
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Lamp" ("watt", "floor", "no", "email") VALUES ($1, $2, $3, $4) RETURNING "id", "floor", "no", "email"
SELECT "t1"."floor", "t1"."no", "t1"."label", ARRAY(SELECT ROW("t2"."id", "t2"."watt", "t2"."floor", "t2"."no"::bpchar, "t2"."email"::bpchar) FROM "Lamp" AS "t2" WHERE "t2"."floor" = "t1"."floor" AND "t2"."no" = "t1"."no" ORDER BY "t2"."id" ASC) FROM "Room" AS "t1" WHERE "t1"."floor" = $1 AND "t1"."no" = $2
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Room" ("floor", "no") VALUES ($1, $2) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES ($1, $2, $3) RETURNING "id", "floor", "no", "email"
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Lamp" ("watt", "floor", "no", "email") VALUES ($1, $2, $3, $4) RETURNING "id", "floor", "no", "email"
SELECT "t1"."floor", "t1"."no", "t1"."label", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."watt", "t2"."floor", "t2"."no"::bpchar, "t2"."email"::bpchar) AS "row" FROM "Lamp" AS "t2" WHERE "t2"."floor" = "t1"."floor" AND "t2"."no" = "t1"."no" ORDER BY "t2"."id" ASC) AS "n") FROM "Room" AS "t1" WHERE "t1"."floor" = $1 AND "t1"."no" = $2
COMMIT
-- sqlite
BEGIN
INSERT INTO "Room" ("floor", "no") VALUES (?, ?) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES (?, ?, ?) RETURNING "id", "floor", "no", "email"
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Lamp" ("watt", "floor", "no", "email") VALUES (?, ?, ?, ?) RETURNING "id", "floor", "no", "email"
SELECT "t1"."floor", "t1"."no", "t1"."label" FROM "Room" AS "t1" WHERE "t1"."floor" = ? AND "t1"."no" = ?
SELECT "t2"."id", "t2"."watt", "t2"."floor", "t2"."no", "t2"."email" FROM "Lamp" AS "t2" WHERE ("t2"."floor", "t2"."no") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
