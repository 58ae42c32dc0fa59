-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "Region" (
    "country" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    PRIMARY KEY ("country", "number"),
    CONSTRAINT "Region_country_fkey" FOREIGN KEY ("country") REFERENCES "Country" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Town" (
    "country" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "twinA" TEXT,
    "twinB" INTEGER,
    "twinC" TEXT,

    PRIMARY KEY ("country", "number", "name"),
    CONSTRAINT "Town_country_number_fkey" FOREIGN KEY ("country", "number") REFERENCES "Region" ("country", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Town_twinA_twinB_twinC_fkey" FOREIGN KEY ("twinA", "twinB", "twinC") REFERENCES "Town" ("country", "number", "name") ON DELETE SET NULL ON UPDATE CASCADE
);
