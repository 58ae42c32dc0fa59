-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Tenant" (
    "region" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "Tenant_pkey" PRIMARY KEY ("region","number")
);

-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL,
    "tenantRegion" TEXT NOT NULL,
    "tenantNumber" INTEGER NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "fk_user_tenant" FOREIGN KEY ("tenantRegion", "tenantNumber") REFERENCES "Tenant"("region", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
