-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,
    "a" TEXT NOT NULL DEFAULT 'tab	newline
quote"backslash\slash/',
    "b" TEXT NOT NULL DEFAULT 'unicode A é 😀',
    "c" TEXT NOT NULL DEFAULT 'single '' quote and {braces} [x] (y) // no comment /* neither */',

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
