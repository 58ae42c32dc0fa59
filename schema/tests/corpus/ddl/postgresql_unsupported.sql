-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Place" (
    "id" INTEGER NOT NULL,
    "location" point,
    "search" tsvector,
    "area" circle NOT NULL DEFAULT '<(10,4),11>'::circle,
    "shape" polygon NOT NULL,
    "tags" tsvector[],

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);
