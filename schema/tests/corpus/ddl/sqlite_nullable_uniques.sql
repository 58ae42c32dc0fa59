-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "a" TEXT,
    "b" INTEGER,
    "c" INTEGER
);

-- CreateIndex
CREATE UNIQUE INDEX "A_a_key" ON "A"("a");

-- CreateIndex
CREATE UNIQUE INDEX "A_b_c_key" ON "A"("b", "c");
