"""MySQL 8 and MariaDB from 10.6."""
