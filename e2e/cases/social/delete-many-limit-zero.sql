-- postgres
SELECT COUNT(*) FROM "Comment" AS "t0"
-- sqlite
SELECT COUNT(*) FROM "Comment" AS "t0"
