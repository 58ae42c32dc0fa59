-- CreateTable
CREATE TABLE "A" (
    "a" TEXT NOT NULL,
    "b" INTEGER NOT NULL,
    "c" DATETIME NOT NULL,

    PRIMARY KEY ("a", "b", "c")
);
