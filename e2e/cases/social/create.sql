-- mysql
INSERT INTO `User` (`email`, `name`, `age`, `role`, `joined`, `managerId`) VALUES (?1, ?2, ?3, ?4, ?5, ?6); /* and then */ SELECT `User`.`id`, `User`.`email`, `User`.`name`, `User`.`age`, `User`.`role`, `User`.`joined`, `User`.`managerId` FROM `User` WHERE `User`.`id` = LAST_INSERT_ID()
-- postgres
INSERT INTO "User" ("email", "name", "age", "role", "joined", "managerId") VALUES ($1, $2, $3, $4, $5, $6) RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
INSERT INTO "User" ("email", "name", "age", "role", "joined", "managerId") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
