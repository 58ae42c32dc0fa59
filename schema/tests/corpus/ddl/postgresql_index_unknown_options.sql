-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "data" tsvector,
    "a" INTEGER NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "A_data_idx" ON "A" USING GIN ("data");

-- CreateIndex
CREATE INDEX "A_a_id_idx" ON "A"("a" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "A_a_key" ON "A"("a");
