-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" SERIAL NOT NULL,
    "b" TEXT NOT NULL DEFAULT 'x',

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
