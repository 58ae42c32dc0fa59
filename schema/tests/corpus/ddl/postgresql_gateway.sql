-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Gateway_State" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateTable
CREATE TABLE "Gateway_BudgetTable" (
    "budget_id" TEXT NOT NULL,
    "max_budget" DOUBLE PRECISION,
    "soft_budget" DOUBLE PRECISION,
    "max_parallel" INTEGER,
    "tpm_limit" BIGINT,
    "rpm_limit" BIGINT,
    "model_max_budget" JSONB,
    "budget_duration" TEXT,
    "budget_reset_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "Gateway_BudgetTable_pkey" PRIMARY KEY ("budget_id")
);

-- CreateTable
CREATE TABLE "Gateway_OrgTable" (
    "organization_id" TEXT NOT NULL,
    "organization_alias" TEXT NOT NULL,
    "budget_id" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "models" TEXT[],
    "spend" DOUBLE PRECISION NOT NULL DEFAULT 0.0,
    "model_spend" JSONB NOT NULL DEFAULT '{}',
    "object_permission_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Gateway_OrgTable_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "Gateway_TeamTable" (
    "team_id" TEXT NOT NULL,
    "team_alias" TEXT,
    "organization_id" TEXT,
    "admins" TEXT[],
    "members" TEXT[],
    "members_with_roles" JSONB NOT NULL DEFAULT '{}',
    "max_budget" DOUBLE PRECISION,
    "spend" DOUBLE PRECISION NOT NULL DEFAULT 0.0,
    "blocked" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "model_id" INTEGER,

    CONSTRAINT "Gateway_TeamTable_pkey" PRIMARY KEY ("team_id")
);

-- CreateTable
CREATE TABLE "Gateway_Permission" (
    "object_permission_id" TEXT NOT NULL,
    "servers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "vector_stores" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "Gateway_Permission_pkey" PRIMARY KEY ("object_permission_id")
);

-- CreateTable
CREATE TABLE "Gateway_Token" (
    "token" TEXT NOT NULL,
    "key_name" TEXT,
    "spend" DOUBLE PRECISION NOT NULL DEFAULT 0.0,
    "expires" TIMESTAMP(3),
    "models" TEXT[],
    "aliases" JSONB NOT NULL DEFAULT '{}',
    "config" JSONB NOT NULL DEFAULT '{}',
    "user_id" TEXT,
    "permissions" JSONB NOT NULL DEFAULT '{}',
    "budget_id" TEXT,

    CONSTRAINT "Gateway_Token_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "Gateway_DailySpend" (
    "id" TEXT NOT NULL,
    "user_id" TEXT,
    "date" TEXT NOT NULL,
    "api_key" TEXT NOT NULL,
    "model" TEXT,
    "tokens" BIGINT NOT NULL DEFAULT 0,
    "spend" DOUBLE PRECISION NOT NULL DEFAULT 0.0,

    CONSTRAINT "Gateway_DailySpend_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Gateway_TeamTable_model_id_key" ON "Gateway_TeamTable"("model_id");

-- CreateIndex
CREATE INDEX "Gateway_Token_user_id_spend_idx" ON "Gateway_Token"("user_id", "spend");

-- CreateIndex
CREATE INDEX "Gateway_Token_expires_idx" ON "Gateway_Token"("expires");

-- CreateIndex
CREATE INDEX "Gateway_DailySpend_date_idx" ON "Gateway_DailySpend"("date");

-- CreateIndex
CREATE INDEX "Gateway_DailySpend_api_key_idx" ON "Gateway_DailySpend"("api_key");

-- CreateIndex
CREATE UNIQUE INDEX "Gateway_DailySpend_user_id_date_api_key_model_key" ON "Gateway_DailySpend"("user_id", "date", "api_key", "model");

-- AddForeignKey
ALTER TABLE "Gateway_OrgTable" ADD CONSTRAINT "Gateway_OrgTable_budget_id_fkey" FOREIGN KEY ("budget_id") REFERENCES "Gateway_BudgetTable"("budget_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gateway_OrgTable" ADD CONSTRAINT "Gateway_OrgTable_object_permission_id_fkey" FOREIGN KEY ("object_permission_id") REFERENCES "Gateway_Permission"("object_permission_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gateway_TeamTable" ADD CONSTRAINT "Gateway_TeamTable_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "Gateway_OrgTable"("organization_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gateway_Token" ADD CONSTRAINT "Gateway_Token_budget_id_fkey" FOREIGN KEY ("budget_id") REFERENCES "Gateway_BudgetTable"("budget_id") ON DELETE SET NULL ON UPDATE CASCADE;
