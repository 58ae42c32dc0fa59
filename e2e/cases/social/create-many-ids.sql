-- mysql
BEGIN
INSERT INTO `Post` (`id`, `title`, `published`, `views`) VALUES (CASE WHEN ?1 THEN ?2 ELSE NULL END, ?3, ?4, ?5)
INSERT INTO `Post` (`id`, `title`, `published`, `views`) VALUES (CASE WHEN ?1 THEN ?2 ELSE NULL END, ?3, ?4, ?5)
COMMIT
SELECT `t0`.`title` FROM `Post` AS `t0` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`title` ASC
-- postgres
INSERT INTO "Post" ("id", "title", "published", "views") SELECT CASE WHEN "r"."c1" THEN "r"."c0" ELSE nextval(pg_get_serial_sequence('"Post"', 'id')) END, "r"."c2", "r"."c3", "r"."c4" FROM unnest($1::int4[], $2::bool[], $3::text[], $4::bool[], $5::int4[]) AS "r"("c0", "c1", "c2", "c3", "c4")
SELECT "t0"."title" FROM "Post" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."title" ASC
-- sqlite
BEGIN
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (CASE WHEN ? THEN ? ELSE NULL END, ?, ?, ?)
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (CASE WHEN ? THEN ? ELSE NULL END, ?, ?, ?)
COMMIT
SELECT "t0"."title" FROM "Post" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."title" ASC
