-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "deletedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "A_email_key" ON "A"("email") WHERE deletedAt IS NULL;

-- CreateIndex
CREATE INDEX "A_name_idx" ON "A"("name") WHERE "deletedAt" IS NULL;

-- CreateIndex
CREATE INDEX "A_active_idx" ON "A"("active") WHERE name <> '';

-- CreateIndex
CREATE UNIQUE INDEX "A_name_id_key" ON "A"("name", "id") WHERE "active" = true;
