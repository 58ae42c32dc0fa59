-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "lambda" AS ENUM ('pass', 'raise');

-- CreateTable
CREATE TABLE "None" (
    "id" INTEGER NOT NULL,
    "trueId" INTEGER NOT NULL,
    "kind" "lambda" NOT NULL DEFAULT 'pass',

    CONSTRAINT "None_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "True" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "True_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "False" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "False_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "and" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "and_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "as" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "as_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assert" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "assert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "def" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "def_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "del" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "del_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "elif" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "elif_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "except" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "except_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "from" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "from_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "global" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "global_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "is" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "is_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nonlocal" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "nonlocal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "not" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "not_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "or" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "or_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pass" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "pass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raise" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "raise_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "None" ADD CONSTRAINT "None_trueId_fkey" FOREIGN KEY ("trueId") REFERENCES "True"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
