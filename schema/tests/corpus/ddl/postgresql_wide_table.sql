-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Wide" (
    "id" SERIAL NOT NULL,
    "a" VARCHAR(100) NOT NULL DEFAULT 'with a rather long default value, indeed',
    "b" BOOLEAN NOT NULL DEFAULT true,
    "c" DATE,
    "d" JSONB[],

    CONSTRAINT "Wide_pkey" PRIMARY KEY ("id")
);
