-- mysql
INSERT INTO `User` (`id`, `email`, `role`, `joined`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `User`.`id`, `User`.`email`, `User`.`name`, `User`.`age`, `User`.`role`, `User`.`managerId` FROM `User` WHERE `User`.`id` = ?1
-- postgres
INSERT INTO "User" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "id", "email", "name", "age", "role", "managerId"
