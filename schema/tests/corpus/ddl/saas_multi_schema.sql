-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "auth";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "billing";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "core";

-- CreateEnum
CREATE TYPE "core"."plan" AS ENUM ('FREE', 'PRO', 'enterprise-2024');

-- CreateEnum
CREATE TYPE "core"."Role" AS ENUM ('owner', 'admin', 'member');

-- CreateEnum
CREATE TYPE "billing"."invoice_state" AS ENUM ('open', 'paid', 'void');

-- CreateTable
CREATE TABLE "core"."organizations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "plan" "core"."plan" NOT NULL DEFAULT 'FREE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settings" JSONB DEFAULT '{}',

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."accounts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" VARCHAR(320) NOT NULL,
    "password_sha" BYTEA,
    "last_ip" INET,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."sessions" (
    "token" CHAR(64) NOT NULL,
    "account_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "core"."memberships" (
    "organization_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "core"."Role" NOT NULL DEFAULT 'member',

    CONSTRAINT "pk_memberships" PRIMARY KEY ("organization_id","account_id")
);

-- CreateTable
CREATE TABLE "core"."Project" (
    "id" SERIAL NOT NULL,
    "organizationId" UUID NOT NULL,
    "key" VARCHAR(12) NOT NULL,
    "labels" TEXT[],
    "search" tsvector,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing"."invoices" (
    "id" SERIAL NOT NULL,
    "organization_id" UUID NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "state" "billing"."invoice_state" NOT NULL DEFAULT 'open',
    "due_on" DATE,

    CONSTRAINT "invoices_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "core"."organizations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "uq_accounts_email" ON "auth"."accounts"("email");

-- CreateIndex
CREATE INDEX "sessions_expires_idx" ON "auth"."sessions" USING BRIN ("expires");

-- CreateIndex
CREATE INDEX "ix_sessions_account" ON "auth"."sessions"("account_id");

-- CreateIndex
CREATE INDEX "Project_labels_idx" ON "core"."Project" USING GIN ("labels");

-- CreateIndex
CREATE INDEX "Project_search_idx" ON "core"."Project" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Project_organizationId_key_key" ON "core"."Project"("organizationId", "key");

-- CreateIndex
CREATE INDEX "invoices_organization_id_state_idx" ON "billing"."invoices"("organization_id", "state");

-- AddForeignKey
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "fk_sessions_account" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "core"."memberships" ADD CONSTRAINT "memberships_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."memberships" ADD CONSTRAINT "memberships_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "auth"."accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "core"."Project" ADD CONSTRAINT "Project_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "core"."organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing"."invoices" ADD CONSTRAINT "invoices_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "core"."organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
