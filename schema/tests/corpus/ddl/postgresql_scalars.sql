-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Everything" (
    "id" INTEGER NOT NULL,
    "string" TEXT NOT NULL,
    "boolean" BOOLEAN NOT NULL,
    "int" INTEGER NOT NULL,
    "bigint" BIGINT NOT NULL,
    "float" DOUBLE PRECISION NOT NULL,
    "decimal" DECIMAL(65,30) NOT NULL,
    "datetime" TIMESTAMP(3) NOT NULL,
    "json" JSONB NOT NULL,
    "bytes" BYTEA NOT NULL,
    "ostring" TEXT,
    "oboolean" BOOLEAN,
    "oint" INTEGER,
    "obigint" BIGINT,
    "ofloat" DOUBLE PRECISION,
    "odecimal" DECIMAL(65,30),
    "odatetime" TIMESTAMP(3),
    "ojson" JSONB,
    "obytes" BYTEA,

    CONSTRAINT "Everything_pkey" PRIMARY KEY ("id")
);
