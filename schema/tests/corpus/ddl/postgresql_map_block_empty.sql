-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "_pkey" PRIMARY KEY ("id")
);
