-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hidden" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "NoKey" (
    "name" TEXT
);
