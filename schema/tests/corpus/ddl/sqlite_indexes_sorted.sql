-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "date" DATETIME NOT NULL,
    "score" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Post_date_idx" ON "Post"("date" DESC);

-- CreateIndex
CREATE INDEX "by_title_score" ON "Post"("title" ASC, "score" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Post_title_date_key" ON "Post"("title" DESC, "date");
