-- postgres
BEGIN
COMMIT
-- sqlite
BEGIN
COMMIT
