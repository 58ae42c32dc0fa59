-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "e" AS ENUM ('a', 'B', 'c_d', 'E1');

-- CreateTable
CREATE TABLE "lower" (
    "id" INTEGER NOT NULL,
    "camelCase" INTEGER NOT NULL,
    "snake_case_" INTEGER NOT NULL,
    "UPPER" INTEGER NOT NULL,
    "a1" INTEGER NOT NULL,
    "a__b" INTEGER NOT NULL,

    CONSTRAINT "lower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Under_Score" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Under_Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "A9" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "A9_pkey" PRIMARY KEY ("id")
);
