-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL
);

-- CreateIndex
Pragma writable_schema=1;
CREATE UNIQUE INDEX "sqlite_autoindex_Post_1" ON "Post"("slug");
Pragma writable_schema=0;

-- CreateIndex
Pragma writable_schema=1;
CREATE INDEX "sqlite_title" ON "Post"("title");
Pragma writable_schema=0;

-- CreateIndex
CREATE INDEX "titles" ON "Post"("title", "slug");
