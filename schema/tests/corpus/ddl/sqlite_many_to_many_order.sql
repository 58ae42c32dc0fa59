-- CreateTable
CREATE TABLE "zebra" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "Line" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "_walk" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_walk_A_fkey" FOREIGN KEY ("A") REFERENCES "zebra" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_walk_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_LineTozebra" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_LineTozebra_A_fkey" FOREIGN KEY ("A") REFERENCES "Line" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_LineTozebra_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_part" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_part_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_part_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_TagTozebra" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_TagTozebra_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_TagTozebra_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "_walk_AB_unique" ON "_walk"("A", "B");

-- CreateIndex
CREATE INDEX "_walk_B_index" ON "_walk"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_LineTozebra_AB_unique" ON "_LineTozebra"("A", "B");

-- CreateIndex
CREATE INDEX "_LineTozebra_B_index" ON "_LineTozebra"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_part_AB_unique" ON "_part"("A", "B");

-- CreateIndex
CREATE INDEX "_part_B_index" ON "_part"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_TagTozebra_AB_unique" ON "_TagTozebra"("A", "B");

-- CreateIndex
CREATE INDEX "_TagTozebra_B_index" ON "_TagTozebra"("B");
