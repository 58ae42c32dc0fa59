-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "loc" geography(Point, 4326),
    "v" vector(3) NOT NULL,
    "s" VARCHAR(5)[] DEFAULT ARRAY['a']::VARCHAR(5)[],

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
