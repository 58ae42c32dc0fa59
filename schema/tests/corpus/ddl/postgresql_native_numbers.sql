-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "small" SMALLINT NOT NULL,
    "oid" OID NOT NULL,
    "big" BIGINT NOT NULL,
    "real" REAL NOT NULL,
    "double" DOUBLE PRECISION NOT NULL,
    "dec" DECIMAL(10,2) NOT NULL,
    "dec1" DECIMAL(10,0) NOT NULL,
    "dec0" DECIMAL NOT NULL,
    "max" DECIMAL(1000,1000) NOT NULL,
    "money" MONEY NOT NULL,
    "optional" DECIMAL(65,30),
    "bool" BOOLEAN NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
