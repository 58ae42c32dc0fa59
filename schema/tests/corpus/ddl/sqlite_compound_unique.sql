-- CreateTable
CREATE TABLE "Person" (
    "first" TEXT NOT NULL,
    "last" TEXT NOT NULL,
    "middle" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_first_last_key" ON "Person"("first", "last");

-- CreateIndex
CREATE UNIQUE INDEX "three_names" ON "Person"("first", "middle", "last");
