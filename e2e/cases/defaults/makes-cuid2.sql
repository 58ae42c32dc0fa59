-- mysql
INSERT INTO `Made` (`cuid`, `cuid2`, `uuid`, `uuid4`, `uuid7`, `ulid`, `nano`, `nano8`, `created`, `updated`, `both`) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11); /* and then */ SELECT `Made`.`cuid2` FROM `Made` WHERE `Made`.`key` = LAST_INSERT_ID()
-- postgres
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING "cuid2"
-- sqlite
INSERT INTO "Made" ("cuid", "cuid2", "uuid", "uuid4", "uuid7", "ulid", "nano", "nano8", "created", "updated", "both") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "cuid2"
