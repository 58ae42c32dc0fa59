-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "user_id" SERIAL NOT NULL,
    "e-mail" TEXT NOT NULL,
    "first name" TEXT,

    CONSTRAINT "pk_users" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "uq_users_email" ON "users"("e-mail");

-- CreateIndex
CREATE INDEX "ix_users_first" ON "users"("first name");
