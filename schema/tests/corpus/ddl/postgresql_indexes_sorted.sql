-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "date" TIMESTAMP(3) NOT NULL,
    "score" INTEGER NOT NULL,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Post_date_idx" ON "Post"("date" DESC);

-- CreateIndex
CREATE INDEX "by_title_score" ON "Post"("title" ASC, "score" DESC);

-- CreateIndex
CREATE INDEX "Post_score_idx" ON "Post"("score");

-- CreateIndex
CREATE UNIQUE INDEX "Post_title_date_key" ON "Post"("title" DESC, "date");
