-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "a_enum" AS ENUM ('one', '2', '3', 'four');

-- CreateTable
CREATE TABLE "M" (
    "id" "a_enum" NOT NULL,

    CONSTRAINT "M_pkey" PRIMARY KEY ("id")
);
