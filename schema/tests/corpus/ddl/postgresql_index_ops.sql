-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "s" TEXT NOT NULL,
    "v" VARCHAR(20) NOT NULL,
    "n" INTEGER NOT NULL,
    "b" BIGINT NOT NULL,
    "j" JSONB NOT NULL,
    "ns" INTEGER[],
    "ip" INET NOT NULL,
    "u" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "d" DATE NOT NULL,
    "f" DOUBLE PRECISION NOT NULL,
    "dc" DECIMAL(65,30) NOT NULL,
    "by" BYTEA NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ix_1" ON "A" USING GIN ("j" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "j_ops" ON "A" USING GIN ("j" jsonb_ops);

-- CreateIndex
CREATE INDEX "ix_2" ON "A" USING GIN ("ns" array_ops);

-- CreateIndex
CREATE INDEX "ix_3" ON "A" USING GIN ("s" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ix_4" ON "A"("s" text_pattern_ops);

-- CreateIndex
CREATE INDEX "ix_5" ON "A" USING SPGIST ("s" text_ops);

-- CreateIndex
CREATE INDEX "ix_6" ON "A" USING GIST ("ip" inet_ops);

-- CreateIndex
CREATE INDEX "ix_7" ON "A" USING BRIN ("s" text_minmax_ops);

-- CreateIndex
CREATE INDEX "s_bloom" ON "A" USING BRIN ("s" text_bloom_ops);

-- CreateIndex
CREATE INDEX "ix_8" ON "A" USING BRIN ("n" int4_minmax_multi_ops);

-- CreateIndex
CREATE INDEX "ix_9" ON "A" USING BRIN ("n" int4_bloom_ops, "b" int8_minmax_ops);

-- CreateIndex
CREATE INDEX "ix_10" ON "A" USING BRIN ("ip" inet_inclusion_ops);

-- CreateIndex
CREATE INDEX "ix_11" ON "A" USING BRIN ("u" uuid_minmax_ops);

-- CreateIndex
CREATE INDEX "ix_12" ON "A" USING BRIN ("at" timestamp_minmax_ops);

-- CreateIndex
CREATE INDEX "ix_13" ON "A" USING BRIN ("d" date_minmax_multi_ops);

-- CreateIndex
CREATE INDEX "ix_14" ON "A" USING BRIN ("f" float8_minmax_ops);

-- CreateIndex
CREATE INDEX "ix_15" ON "A" USING BRIN ("dc" numeric_minmax_ops);

-- CreateIndex
CREATE INDEX "ix_16" ON "A" USING BRIN ("by" bytea_minmax_ops);
