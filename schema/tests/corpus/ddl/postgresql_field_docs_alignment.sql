-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "names" TEXT[],
    "zzzzzzzzzzzz" INTEGER,
    "y" INTEGER NOT NULL,
    "w" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
