-- mysql
INSERT INTO `Cascade` (`parentId`) VALUES (?1); /* and then */ SELECT `Cascade`.`id`, `Cascade`.`parentId` FROM `Cascade` WHERE `Cascade`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Cascade" ("parentId") VALUES ($1) RETURNING "id", "parentId"
-- sqlite
INSERT INTO "Cascade" ("parentId") VALUES (?) RETURNING "id", "parentId"
