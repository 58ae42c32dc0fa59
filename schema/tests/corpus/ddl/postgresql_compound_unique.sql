-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Person" (
    "first" TEXT NOT NULL,
    "last" TEXT NOT NULL,
    "middle" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "full_name_key" ON "Person"("first", "last");

-- CreateIndex
CREATE UNIQUE INDEX "Person_first_middle_last_key" ON "Person"("first", "middle", "last");
