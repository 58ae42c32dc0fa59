-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('click', 'view', 'buy');

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "kind" "Kind" NOT NULL,
    "kinds" "Kind"[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "payload" JSONB NOT NULL,
    "user" UUID NOT NULL,
    "ip" INET,
    "amounts" DECIMAL(10,2)[],

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event" USING BRIN ("at");

-- CreateIndex
CREATE INDEX "Event_payload_idx" ON "Event" USING GIN ("payload" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "Event_user_at_idx" ON "Event"("user", "at" DESC);

-- CreateIndex
CREATE INDEX "Event_kind_idx" ON "Event" USING HASH ("kind");
