"""MySQL 8 and MariaDB from 10.6, by aiomysql: pure Python, so that it runs wherever the rest does."""
