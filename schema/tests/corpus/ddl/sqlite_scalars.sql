-- CreateTable
CREATE TABLE "Everything" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "string" TEXT NOT NULL,
    "boolean" BOOLEAN NOT NULL,
    "int" INTEGER NOT NULL,
    "bigint" BIGINT NOT NULL,
    "float" REAL NOT NULL,
    "decimal" DECIMAL NOT NULL,
    "datetime" DATETIME NOT NULL,
    "json" JSONB NOT NULL,
    "bytes" BLOB NOT NULL,
    "ostring" TEXT,
    "oboolean" BOOLEAN,
    "oint" INTEGER,
    "obigint" BIGINT,
    "ofloat" REAL,
    "odecimal" DECIMAL,
    "odatetime" DATETIME,
    "ojson" JSONB,
    "obytes" BLOB
);
