-- mysql
INSERT INTO `Doc` (`data`, `meta`) VALUES (?1, ?2); /* and then */ SELECT `Doc`.`id`, `Doc`.`data`, `Doc`.`meta` FROM `Doc` WHERE `Doc`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`data` IS NULL
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`id` = ?1 AND JSON_TYPE(`t0`.`data`) = 'NULL'
-- postgres
INSERT INTO "Doc" ("data", "meta") VALUES ($1, $2) RETURNING "id", "data", "meta"
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = $1 AND "t0"."data" IS NULL
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = $1 AND "t0"."data" = 'null'::jsonb
-- sqlite
INSERT INTO "Doc" ("data", "meta") VALUES (?, ?) RETURNING "id", "data", "meta"
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = ? AND json_type("t0"."data") IS NULL
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = ? AND json_type("t0"."data") = 'null'
