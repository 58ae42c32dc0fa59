-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Config" (
    "id" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "enum" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "view" TEXT NOT NULL,
    "datasource" TEXT NOT NULL,
    "generator" TEXT NOT NULL,
    "map" TEXT NOT NULL,
    "String" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "none" TEXT NOT NULL,
    "json" JSONB NOT NULL,
    "copy" INTEGER NOT NULL,
    "schema" TEXT NOT NULL,
    "select" BOOLEAN NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Config_pkey" PRIMARY KEY ("id")
);
