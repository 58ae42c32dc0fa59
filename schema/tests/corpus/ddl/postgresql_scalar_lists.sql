-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Color" AS ENUM ('red', 'green');

-- CreateTable
CREATE TABLE "Lists" (
    "id" INTEGER NOT NULL,
    "strings" TEXT[],
    "booleans" BOOLEAN[],
    "ints" INTEGER[],
    "bigints" BIGINT[],
    "floats" DOUBLE PRECISION[],
    "decimals" DECIMAL(65,30)[],
    "datetimes" TIMESTAMP(3)[],
    "jsons" JSONB[],
    "bytes" BYTEA[],
    "colors" "Color"[],
    "short" VARCHAR(10)[],
    "uuids" UUID[],

    CONSTRAINT "Lists_pkey" PRIMARY KEY ("id")
);
