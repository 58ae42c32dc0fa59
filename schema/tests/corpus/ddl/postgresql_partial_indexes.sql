-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "deleted_at" TIMESTAMP(3),

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "a_email_live" ON "A"("email") WHERE (deleted_at IS NULL);

-- CreateIndex
CREATE INDEX "A_name_idx" ON "A"("name") WHERE ("deleted_at" IS NULL);

-- CreateIndex
CREATE INDEX "A_count_idx" ON "A"("count") WHERE ("deleted_at" IS NOT NULL AND "active" = false);

-- CreateIndex
CREATE INDEX "big_counts" ON "A"("count", "name") WHERE (count > 10 AND "name" <> 'x');

-- CreateIndex
CREATE INDEX "A_id_name_idx" ON "A"("id", "name") WHERE ("name" = 'x');

-- CreateIndex
CREATE INDEX "A_id_count_idx" ON "A"("id", "count") WHERE ("count" = 5);

-- CreateIndex
CREATE UNIQUE INDEX "A_name_count_key" ON "A"("name", "count") WHERE ("active" = true);
