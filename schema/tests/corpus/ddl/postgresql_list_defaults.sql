-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Color" AS ENUM ('red', 'green');

-- CreateTable
CREATE TABLE "Lists" (
    "id" INTEGER NOT NULL,
    "strings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "words" TEXT[] DEFAULT ARRAY['a', 'b c', 'quote " here']::TEXT[],
    "booleans" BOOLEAN[] DEFAULT ARRAY[true, false]::BOOLEAN[],
    "ints" INTEGER[] DEFAULT ARRAY[1, 2, -3]::INTEGER[],
    "bigints" BIGINT[] DEFAULT ARRAY[1, 9007199254740993]::BIGINT[],
    "floats" DOUBLE PRECISION[] DEFAULT ARRAY[1.5, 2]::DOUBLE PRECISION[],
    "decimals" DECIMAL(65,30)[] DEFAULT ARRAY[1.10, 3]::DECIMAL(65,30)[],
    "datetimes" TIMESTAMP(3)[] DEFAULT ARRAY['2020-01-01 00:00:00 +00:00']::TIMESTAMP(3)[],
    "jsons" JSONB[] DEFAULT ARRAY['{}', '[1]']::JSONB[],
    "bytes" BYTEA[] DEFAULT ARRAY['\x68656c6c6f']::BYTEA[],
    "colors" "Color"[] DEFAULT ARRAY['red', 'green']::"Color"[],
    "computed" INTEGER[] DEFAULT '{1}'::integer[],

    CONSTRAINT "Lists_pkey" PRIMARY KEY ("id")
);
