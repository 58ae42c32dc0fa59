-- CreateTable
CREATE TABLE "parents" (
    "parent_key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "children" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "parent_ref" INTEGER NOT NULL,
    CONSTRAINT "children_parent_ref_fkey" FOREIGN KEY ("parent_ref") REFERENCES "parents" ("parent_key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "children_parent_ref_idx" ON "children"("parent_ref");
