-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "s" TEXT NOT NULL,
    "h" INTEGER NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "A_s_key" ON "A"("s" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "h_u" ON "A"("h" ASC);
