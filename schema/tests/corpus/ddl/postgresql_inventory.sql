-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Warehouse" (
    "id" SMALLSERIAL NOT NULL,
    "code" CHAR(4) NOT NULL,

    CONSTRAINT "Warehouse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "ean" CHAR(13) NOT NULL,
    "name" TEXT NOT NULL,
    "price" MONEY NOT NULL,
    "weight" REAL NOT NULL,
    "props" JSON NOT NULL DEFAULT '[]',

    CONSTRAINT "Article_pkey" PRIMARY KEY ("ean")
);

-- CreateTable
CREATE TABLE "Stock" (
    "warehouseId" SMALLINT NOT NULL,
    "ean" CHAR(13) NOT NULL,
    "amount" INTEGER NOT NULL DEFAULT 0,
    "counted" DATE,

    CONSTRAINT "Stock_pkey" PRIMARY KEY ("warehouseId","ean")
);

-- CreateIndex
CREATE UNIQUE INDEX "Warehouse_code_key" ON "Warehouse"("code");

-- CreateIndex
CREATE INDEX "Stock_ean_amount_idx" ON "Stock"("ean", "amount" DESC);

-- AddForeignKey
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES "Warehouse"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_ean_fkey" FOREIGN KEY ("ean") REFERENCES "Article"("ean") ON DELETE CASCADE ON UPDATE CASCADE;
