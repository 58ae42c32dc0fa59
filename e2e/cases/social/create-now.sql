-- mysql
INSERT INTO `User` (`email`, `role`, `joined`) VALUES (?1, ?2, ?3); /* and then */ SELECT `User`.`joined` FROM `User` WHERE `User`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "User" ("email", "role", "joined") VALUES ($1, $2, $3) RETURNING "joined"
-- sqlite
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?) RETURNING "joined"
