-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Org" (
    "id" INTEGER NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,

    CONSTRAINT "Org_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" INTEGER NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Org_a_b_key" ON "Org"("a", "b");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_b_a_fkey" FOREIGN KEY ("b", "a") REFERENCES "Org"("b", "a") ON DELETE RESTRICT ON UPDATE CASCADE;
