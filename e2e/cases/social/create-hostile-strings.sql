-- mysql
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id`, `Tag`.`name` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id`, `Tag`.`name` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id`, `Tag`.`name` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id`, `Tag`.`name` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
SELECT `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
