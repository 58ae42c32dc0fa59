-- CreateTable
CREATE TABLE "Token" (
    "value" TEXT NOT NULL,
    "comment" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Token_value_key" ON "Token"("value");
