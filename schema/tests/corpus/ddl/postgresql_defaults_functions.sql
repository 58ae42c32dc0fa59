-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" SERIAL NOT NULL,
    "serial" SERIAL NOT NULL,
    "small" SMALLSERIAL NOT NULL,
    "big" BIGSERIAL NOT NULL,
    "now" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cuid1" TEXT NOT NULL,
    "cuid1b" TEXT NOT NULL,
    "cuid2" TEXT NOT NULL,
    "uuid" TEXT NOT NULL,
    "uuid4" TEXT NOT NULL,
    "uuid7" TEXT NOT NULL,
    "ulid" TEXT NOT NULL,
    "nano" TEXT NOT NULL,
    "nano10" TEXT NOT NULL,
    "nano2" TEXT NOT NULL,
    "nano255" TEXT NOT NULL,
    "gen" UUID NOT NULL DEFAULT gen_random_uuid(),
    "genint" INTEGER NOT NULL DEFAULT (1 + 2),
    "empty" TEXT NOT NULL,
    "touched" TIMESTAMP(3) NOT NULL,
    "both" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opt" TIMESTAMP(3),

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
