-- mysql
BEGIN
COMMIT
-- postgres
BEGIN
COMMIT
-- sqlite
BEGIN
COMMIT
