-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AB" (
    "id" INTEGER NOT NULL,
    "user" INTEGER NOT NULL,

    CONSTRAINT "AB_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "AB" ADD CONSTRAINT "AB_user_fkey" FOREIGN KEY ("user") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
