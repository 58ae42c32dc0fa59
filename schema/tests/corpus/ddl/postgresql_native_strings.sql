-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "char" CHAR(3) NOT NULL,
    "char1" CHAR NOT NULL,
    "varchar" VARCHAR(255) NOT NULL,
    "vc" VARCHAR NOT NULL,
    "bit" BIT(8) NOT NULL,
    "bit1" BIT NOT NULL,
    "varbit" VARBIT(16) NOT NULL,
    "vb" VARBIT NOT NULL,
    "uuid" UUID,
    "xml" XML NOT NULL,
    "inet" INET NOT NULL,
    "citext" CITEXT NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
