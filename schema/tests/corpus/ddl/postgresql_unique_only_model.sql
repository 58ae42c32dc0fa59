-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Token" (
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Token_value_key" ON "Token"("value");
