-- postgres
BEGIN
ROLLBACK
-- sqlite
BEGIN
ROLLBACK
