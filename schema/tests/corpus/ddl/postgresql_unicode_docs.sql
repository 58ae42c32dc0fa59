-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "benutzer_ü" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '日本語 "ü" 🎉',
    "städte" TEXT NOT NULL,

    CONSTRAINT "benutzer_ü_pkey" PRIMARY KEY ("id")
);
