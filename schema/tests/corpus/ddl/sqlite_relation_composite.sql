-- CreateTable
CREATE TABLE "Tenant" (
    "region" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("region", "number")
);

-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tenantRegion" TEXT,
    "tenantNumber" INTEGER,
    CONSTRAINT "User_tenantRegion_tenantNumber_fkey" FOREIGN KEY ("tenantRegion", "tenantNumber") REFERENCES "Tenant" ("region", "number") ON DELETE SET NULL ON UPDATE CASCADE
);
