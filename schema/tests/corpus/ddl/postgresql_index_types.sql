-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "s" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "j" JSONB NOT NULL,
    "tags" TEXT[],
    "nums" INTEGER[],
    "ip" INET NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ix_17" ON "A" USING HASH ("s");

-- CreateIndex
CREATE INDEX "ix_18" ON "A"("n");

-- CreateIndex
CREATE INDEX "ix_19" ON "A" USING BRIN ("n");

-- CreateIndex
CREATE INDEX "ix_20" ON "A" USING GIN ("j");

-- CreateIndex
CREATE INDEX "ix_21" ON "A" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "ix_22" ON "A" USING GIN ("nums");

-- CreateIndex
CREATE INDEX "ix_23" ON "A" USING GIST ("ip" inet_ops);

-- CreateIndex
CREATE INDEX "ix_24" ON "A" USING SPGIST ("ip" inet_ops);

-- CreateIndex
CREATE INDEX "s_spgist" ON "A" USING SPGIST ("s");

-- CreateIndex
CREATE INDEX "ix_25" ON "A" USING BRIN ("at", "n");
