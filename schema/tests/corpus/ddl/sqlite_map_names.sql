-- CreateTable
CREATE TABLE "users" (
    "user_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "e-mail" TEXT NOT NULL,
    "first name" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "uq_users_email" ON "users"("e-mail");

-- CreateIndex
CREATE INDEX "ix_users_first" ON "users"("first name");
