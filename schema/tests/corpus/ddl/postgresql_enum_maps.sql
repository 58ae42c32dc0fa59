-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "user_role" AS ENUM ('user', 'the admin', 'SUPER_MAN');

-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL,
    "role" "user_role" NOT NULL DEFAULT 'user',
    "roles" "user_role"[] DEFAULT ARRAY['user', 'the admin']::"user_role"[],

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);
