-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "a" (
    "id" INTEGER NOT NULL,
    "x" INTEGER NOT NULL,

    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "b" (
    "id" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,

    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "b_y_idx" ON "b"("y");
