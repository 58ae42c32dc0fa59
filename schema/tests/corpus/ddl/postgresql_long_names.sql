-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgresAllowsForNames" (
    "id" INTEGER NOT NULL,
    "anotherVeryLongFieldNameThatGoesOnAndOnAndOnAndOn" INTEGER NOT NULL,
    "another" INTEGER NOT NULL,

    CONSTRAINT "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgr_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AShortOne" (
    "id" INTEGER NOT NULL,
    "ref" INTEGER NOT NULL,

    CONSTRAINT "AShortOne_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgre_key" ON "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgresAllowsForNames"("anotherVeryLongFieldNameThatGoesOnAndOnAndOnAndOn");

-- CreateIndex
CREATE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgre_idx" ON "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgresAllowsForNames"("another", "anotherVeryLongFieldNameThatGoesOnAndOnAndOnAndOn");

-- AddForeignKey
ALTER TABLE "AShortOne" ADD CONSTRAINT "AShortOne_ref_fkey" FOREIGN KEY ("ref") REFERENCES "AVeryLongModelNameThatGoesOnAndOnUntilItIsLongerThanPostgresAllowsForNames"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
