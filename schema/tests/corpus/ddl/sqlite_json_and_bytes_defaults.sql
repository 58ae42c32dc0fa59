-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "empty" JSONB NOT NULL DEFAULT {},
    "list" JSONB NOT NULL DEFAULT [1, "two", null, {"three": 3.5}],
    "text" JSONB NOT NULL DEFAULT "it's",
    "bytes" BLOB NOT NULL DEFAULT '000102ff',
    "none" BLOB NOT NULL DEFAULT ''
);
