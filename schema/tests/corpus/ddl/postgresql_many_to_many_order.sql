-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "zebra" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "zebra_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Line" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_walk" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_walk_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_LineTozebra" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_LineTozebra_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_part" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_part_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_TagTozebra" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_TagTozebra_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "_walk_B_index" ON "_walk"("B");

-- CreateIndex
CREATE INDEX "_LineTozebra_B_index" ON "_LineTozebra"("B");

-- CreateIndex
CREATE INDEX "_part_B_index" ON "_part"("B");

-- CreateIndex
CREATE INDEX "_TagTozebra_B_index" ON "_TagTozebra"("B");

-- AddForeignKey
ALTER TABLE "_walk" ADD CONSTRAINT "_walk_A_fkey" FOREIGN KEY ("A") REFERENCES "zebra"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_walk" ADD CONSTRAINT "_walk_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LineTozebra" ADD CONSTRAINT "_LineTozebra_A_fkey" FOREIGN KEY ("A") REFERENCES "Line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LineTozebra" ADD CONSTRAINT "_LineTozebra_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_part" ADD CONSTRAINT "_part_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_part" ADD CONSTRAINT "_part_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagTozebra" ADD CONSTRAINT "_TagTozebra_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagTozebra" ADD CONSTRAINT "_TagTozebra_B_fkey" FOREIGN KEY ("B") REFERENCES "zebra"("id") ON DELETE CASCADE ON UPDATE CASCADE;
