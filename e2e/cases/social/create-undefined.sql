-- mysql
INSERT INTO `User` (`email`, `role`, `joined`) VALUES (?1, ?2, ?3); /* and then */ SELECT `User`.`id`, `User`.`email`, `User`.`name`, `User`.`age`, `User`.`role`, `User`.`managerId` FROM `User` WHERE `User`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "User" ("email", "role", "joined") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?) RETURNING "id", "email", "name", "age", "role", "managerId"
