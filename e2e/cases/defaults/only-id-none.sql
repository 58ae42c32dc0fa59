-- mysql
INSERT INTO `OnlyId` () VALUES (); /* and then */ SELECT `OnlyId`.`id` FROM `OnlyId` WHERE `OnlyId`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "OnlyId" DEFAULT VALUES RETURNING "id"
-- sqlite
INSERT INTO "OnlyId" DEFAULT VALUES RETURNING "id"
