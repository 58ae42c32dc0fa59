-- CreateTable
CREATE TABLE "order by" (
    "the id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "group" TEXT NOT NULL,
    "select" INTEGER NOT NULL,
    "it's "x"" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "order by_it's "x"_key" ON "order by"("it's "x"");

-- CreateIndex
CREATE INDEX "order by_group_select_idx" ON "order by"("group", "select");
