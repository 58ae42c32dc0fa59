-- mysql
SELECT SUM(`t1`.`views`), COUNT(*) FROM `Post` AS `t1` WHERE 1=0
-- postgres
SELECT SUM("t1"."views"), COUNT(*) FROM "Post" AS "t1" WHERE 1=0
-- sqlite
SELECT SUM("t1"."views"), COUNT(*) FROM "Post" AS "t1" WHERE 1=0
