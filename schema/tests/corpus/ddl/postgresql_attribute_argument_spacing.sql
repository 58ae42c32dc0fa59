-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    "c" INTEGER NOT NULL,

    CONSTRAINT "x" PRIMARY KEY ("a","b")
);

-- CreateIndex
CREATE INDEX "A_c_a_idx" ON "A"("c" DESC, "a");

-- CreateIndex
CREATE UNIQUE INDEX "A_b_c_key" ON "A"("b", "c");
