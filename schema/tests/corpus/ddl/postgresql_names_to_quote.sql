-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "order by" (
    "the id" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "select" INTEGER NOT NULL,
    "it's "x"" INTEGER NOT NULL,

    CONSTRAINT "order by_pkey" PRIMARY KEY ("the id")
);

-- CreateIndex
CREATE UNIQUE INDEX "order by_it's "x"_key" ON "order by"("it's "x"");

-- CreateIndex
CREATE INDEX "order by_group_select_idx" ON "order by"("group", "select");
