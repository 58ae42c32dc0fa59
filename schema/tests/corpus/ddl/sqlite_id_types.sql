-- CreateTable
CREATE TABLE "A" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "B" (
    "id" DATETIME NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "C" (
    "id" DECIMAL NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "D" (
    "id" BLOB NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "F" (
    "id" BOOLEAN NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "G" (
    "id" REAL NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "H" (
    "id" BIGINT NOT NULL PRIMARY KEY
);
