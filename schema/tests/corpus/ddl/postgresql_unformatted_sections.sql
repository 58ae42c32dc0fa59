-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "a" (
    "id" INTEGER NOT NULL,
    "averyveryverylongname" TEXT NOT NULL DEFAULT 'x',
    "b" INTEGER NOT NULL,
    "cc" BIGINT NOT NULL,
    "ddddddddddd" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP,
    "e" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "a_cc_key" ON "a"("cc");

-- CreateIndex
CREATE INDEX "a_b_idx" ON "a"("b");

-- CreateIndex
CREATE INDEX "a_cc_idx" ON "a"("cc");
