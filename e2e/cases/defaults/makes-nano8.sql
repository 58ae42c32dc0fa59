-- mysql
INSERT INTO `Made` (`cuid`, `cuid2`, `uuid`, `uuid4`, `uuid7`, `ulid`, `nano`, `nano8`, `created`, `updated`, `both`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11); /* and then */ SELECT `Made`.`nano8` FROM `Made` WHERE `Made`.`key` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING "nano8"
-- sqlite
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "nano8"
