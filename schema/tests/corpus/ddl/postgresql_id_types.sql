-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Color" AS ENUM ('red');

-- CreateTable
CREATE TABLE "A" (
    "id" TEXT NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "B" (
    "id" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "B_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "C" (
    "id" DECIMAL(65,30) NOT NULL,

    CONSTRAINT "C_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "D" (
    "id" BYTEA NOT NULL,

    CONSTRAINT "D_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "E" (
    "id" "Color" NOT NULL,

    CONSTRAINT "E_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "F" (
    "id" BOOLEAN NOT NULL,

    CONSTRAINT "F_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "G" (
    "id" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "G_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "H" (
    "id" BIGINT NOT NULL,

    CONSTRAINT "H_pkey" PRIMARY KEY ("id")
);
