-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "a" TEXT NOT NULL,
    "b" INTEGER NOT NULL,
    "c" INTEGER
);

-- CreateIndex
CREATE INDEX "A_a_idx" ON "A"("a");
